import { addDays, type IsoDate, lastDayInTime } from '@app/kernel';
import type { YearlyRound, YearlyTier } from './yearly-round.entity';

/** A tier as data. */
export type TierOfYear = Pick<YearlyTier, keyof YearlyTier>;

export type YearlyPlan = Pick<YearlyRound, 'opensDaysBefore'> & { tiers: readonly TierOfYear[] };

/** A year's round: when it opens, of which days it tells, and who owes by when. */
export interface YearlyDates {
  year: number;
  opensOn: IsoDate;
  startsOn: IsoDate;
  endsOn: IsoDate;
  tiers: (TierOfYear & { dueOn: IsoDate })[];
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The day of a year; the last of its month where the month is shorter, as on 29 February. */
export function dayOf(year: number, month: number, day: number): IsoDate {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${two(month)}-${two(Math.min(day, last))}`;
}

/** The last day in time of whoever is due first. */
function firstLastDay(tiers: readonly TierOfYear[], year: number): IsoDate {
  return tiers
    .map(({ month, day, boundary }) => lastDayInTime({ on: dayOf(year, month, day), boundary }))
    .toSorted()[0]!;
}

/**
 * A year's round. Its period ends with the first deadline and begins on the day after that of the year before, so that periods follow one another without a
 * gap; the first one begins with the movement where that is later.
 */
export function yearlyDates({ tiers, opensDaysBefore }: YearlyPlan, year: number, movementFrom: IsoDate): YearlyDates {
  const endsOn = firstLastDay(tiers, year);
  const after = addDays(firstLastDay(tiers, year - 1), 1);
  return {
    year,
    opensOn: addDays(endsOn, -opensDaysBefore),
    startsOn: movementFrom > after && movementFrom <= endsOn ? movementFrom : after,
    endsOn,
    tiers: tiers.map((tier) => ({ ...tier, dueOn: dayOf(year, tier.month, tier.day) })),
  };
}

/**
 * The years whose round is to be open on a day and whose time has not passed: usually none or one, two where a round opens before the year begins. Years before
 * the movement, and after its end, have none.
 */
export function yearsDue(
  plan: YearlyPlan,
  today: IsoDate,
  { startsOn, endsOn }: { startsOn: IsoDate; endsOn: IsoDate | null },
): YearlyDates[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .map((one) => yearlyDates(plan, one, startsOn))
    .filter((one) => one.opensOn <= today && today <= lastDue(one))
    .filter((one) => one.endsOn >= startsOn && (endsOn === null || one.startsOn <= endsOn));
}

/** After the last deadline a round that was never opened is history. */
const lastDue = ({ tiers }: YearlyDates): IsoDate =>
  tiers
    .map(({ dueOn }) => dueOn)
    .toSorted()
    .at(-1)!;

/** When the next one opens that is not open yet. */
export function nextOpening(
  plan: YearlyPlan,
  today: IsoDate,
  movement: { startsOn: IsoDate; endsOn: IsoDate | null },
  opened: readonly number[],
): YearlyDates | null {
  const year = Number(today.slice(0, 4));
  const open = new Set(opened);
  return (
    [year, year + 1, year + 2]
      .filter((one) => !open.has(one))
      .map((one) => yearlyDates(plan, one, movement.startsOn))
      .filter((one) => one.endsOn >= movement.startsOn && (movement.endsOn === null || one.startsOn <= movement.endsOn))
      .find((one) => today <= lastDue(one)) ?? null
  );
}
