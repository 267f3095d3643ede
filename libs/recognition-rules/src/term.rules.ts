import { addMonths, type Day, lastDayOfMonths } from './day.rules.ts';

/** How long before its end a recognition is called to mind, the earliest first. */
export const NOTICE_MONTHS = [6, 3, 1] as const;

/**
 * The last day of a recognition that is kept for so many months "following the year in which it was recognised": a title of 2024 kept for 36 lasts to 2027-12-31. It is
 * our reading that they are counted from the first of January after that year (TT 24/2023 Điều 5 khoản 4, Điều 11 khoản 4; TT 25/2023 Điều 5, 10, 15 khoản 4).
 */
export const validUntil = (year: number, months: number): Day => lastDayOfMonths(year + 1, months);

/** The first day on which a higher level may be proposed: so many months after the decision on the lower one (TT 24/2023 Điều 5 khoản 3, Điều 11 khoản 3). */
export const upgradeFrom = (decidedOn: Day, months: number): Day => addMonths(decidedOn, months);

/** Whether the notice of so many months before the end is to be given: from its day on, as long as the recognition lasts. */
export const isRenewalDue = (until: Day, months: number, today: Day): boolean =>
  addMonths(until, -months) <= today && today <= until;

/**
 * The notice to give today, by its months: the last that is due, unless it or a later one was given. What was missed meanwhile is not given afterwards. Null: none.
 */
export function renewalNotice(until: Day, given: readonly number[], today: Day): number | null {
  const due = NOTICE_MONTHS.findLast((months) => isRenewalDue(until, months, today));
  return due === undefined || given.some((months) => months <= due) ? null : due;
}
