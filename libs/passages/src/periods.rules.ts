import { isoDay } from './dates.rules.ts';

/** A month, a quarter or a year as a sentence gives it; without its year null. */
export interface WrittenPeriod {
  firstMonth: number;
  lastMonth: number;
  year: number | null;
  start: number;
  end: number;
}

const YEAR = String.raw`(?:\s{0,2},?\s{0,2}năm\s{1,3}|\s?[/-]\s?)(?:19|20)\d{2}(?!\d)`;
const PERIOD = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:(?<!\d\s{1,3})tháng\s{1,3}(?<month>0?[1-9]|1[0-2])(?![\d,]|\s?[/-]\s?\d{1,2}(?!\d))`,
    String.raw`|quý\s{1,3}(?<quarter>IV|I{1,3}|[1-4])(?![\p{L}\d]))(?:${YEAR})?`,
    String.raw`|(?<![\p{L}\d])năm\s{1,3}(?<year>20\d{2})(?!\d|\s?[-–]\s?\d)`,
  ].join(''),
  'giu',
);

const QUARTERS: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 };

/** `tháng 10`, `tháng 10/2025`, `quý IV năm 2025`, `năm 2025`. The month of a day (`15 tháng 10`) is none. */
export function findPeriods(text: string): WrittenPeriod[] {
  return Array.from(text.matchAll(PERIOD), (found) => {
    const { month, quarter, year } = found.groups!;
    const stated = year ?? /\d{4}$/u.exec(found[0])?.[0];
    const last = quarter ? (QUARTERS[quarter.toUpperCase()] ?? Number(quarter)) * 3 : Number(month ?? 12);
    return {
      firstMonth: quarter ? last - 2 : Number(month ?? 1),
      lastMonth: last,
      year: stated ? Number(stated) : null,
      start: found.index,
      end: found.index + found[0].length,
    };
  });
}

/** Days of a month; the 29th of February only in a year that has it. */
export function lastDayOf(year: number | null, month: number): number {
  return [31, 30, 29, 28].find((day) => isoDay(year ?? 2023, month, day) !== null)!;
}
