/** An ISO calendar date, `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string;

/** "Before 20 October" leaves out the 20th; "by 20 October" includes it. */
export enum DeadlineBoundary {
  Before = 'before',
  By = 'by',
}

export interface Deadline {
  on: IsoDate;
  boundary: DeadlineBoundary;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Years 1 to 9999: PostgreSQL knows no year 0. */
export const isIsoDate = (text: string): boolean => {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
};

export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY);

/** The last day on which the deadline is still kept. */
export const lastDayInTime = ({ on, boundary }: Deadline): IsoDate =>
  boundary === DeadlineBoundary.By ? on : addDays(on, -1);

export const isLate = (deadline: Deadline, day: IsoDate): boolean => day > lastDayInTime(deadline);
