/** A calendar day, `2024-12-31`. */
export type Day = string;

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** Days of a month, counted from 1. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const dayOf = (year: number, month: number, day: number): Day => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Years and months counted through: January of the year 0 is 0. */
const monthAt = (count: number): { year: number; month: number } => ({
  year: Math.floor(count / 12),
  month: (count % 12) + 1,
});

/** The same day so many months later or earlier; the last of the month where that has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const then = monthAt(year * 12 + month - 1 + months);
  return dayOf(then.year, then.month, Math.min(date, daysIn(then.year, then.month)));
}

/** The last day of so many months that begin with a year. */
export function lastDayOfMonths(year: number, months: number): Day {
  const last = monthAt(year * 12 + months - 1);
  return dayOf(last.year, last.month, daysIn(last.year, last.month));
}
