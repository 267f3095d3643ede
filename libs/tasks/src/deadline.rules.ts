import { type DeadlineBoundary, isIsoDate, type IsoDate, lastDayInTime } from '@app/kernel';

/** Due once on a day, or each year on a day of a month. */
export interface DueDay {
  dueOn: IsoDate | null;
  month: number | null;
  day: number | null;
  boundary: DeadlineBoundary;
}

const two = (number: number | null): string => String(number).padStart(2, '0');

/** 29 February comes back after eight years at most: 2100 is no leap year. */
const YEARS = 8;

/** The last day in time; of a yearly deadline the next one from today on; null when no year has that day. */
export function lastDayOfDeadline({ dueOn, month, day, boundary }: DueDay, today: IsoDate): IsoDate | null {
  if (dueOn !== null) return lastDayInTime({ on: dueOn, boundary });
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS + 1 }, (_, at) => thisYear + at);
  const days = years.map((year) => `${year}-${two(month)}-${two(day)}`).filter(isIsoDate);
  return days.map((on) => lastDayInTime({ on, boundary })).find((on) => on >= today) ?? null;
}
