import { isoDay } from './dates.rules.ts';

/** A day as a sentence gives it; what is not written is null. */
export interface WrittenDay {
  day: number;
  month: number;
  year: number | null;
  start: number;
  end: number;
}

/** `15/10`, `15/10/2024`, `15-10-2024`, `15 tháng 10`, `15 tháng 10 năm 2024`. A year needs four figures. */
const DAY = String.raw`(?<![\d/.-])(?<day>\d{1,2})(?:\s?(?<sign>[/.-])\s?(?<month>\d{1,2})(?:\s?\k<sign>\s?(?<year>(?:19|20)\d{2}))?(?!\s?\k<sign>\s?\d|\d)|\s{1,3}tháng\s{1,3}(?<wordMonth>\d{1,2})(?:\s{0,3},?\s{0,2}năm\s{1,3}(?<wordYear>(?:19|20)\d{2})|\s?/\s?(?<slashYear>(?:19|20)\d{2}))?(?!\d))`;

const DAYS = new RegExp(DAY, 'gu');

/** Days of a text. Figures parted by a point or a hyphen are a day only after the word `ngày`, or with a year. */
export function findDays(text: string): WrittenDay[] {
  const days: WrittenDay[] = [];
  for (const found of text.matchAll(DAYS)) {
    const part = found.groups!;
    const year = part.year ?? part.wordYear ?? part.slashYear;
    const before = text.slice(Math.max(0, found.index - 12), found.index);
    if (!year && part.sign && part.sign !== '/' && !/ngày\s+$/iu.test(before)) continue;
    if (!year && part.sign === '/' && /(?:số|điều|khoản|mục)\s+$/iu.test(before)) continue;
    days.push({
      day: Number(part.day),
      month: Number(part.month ?? part.wordMonth),
      year: year ? Number(year) : null,
      start: found.index,
      end: found.index + found[0].length,
    });
  }
  return days;
}

/** First and last day of a stretch of time. */
export interface WrittenRange {
  from: WrittenDay;
  to: WrittenDay;
}

const WEEKDAY = String.raw`(?:\(?\s*(?:sáng|chiều|hết)?\s*(?:thứ\s+(?:\p{L}{2,4}|\d)|chủ\s+nhật)\s*,?\s*\(?\s*)?`;
const HALF = new RegExp(
  String.raw`(?<![\d/.-])(?:từ\s+)?(?:ngày\s+)?(?<first>\d{1,2})\s*(?:[-–—]|(?:đến|tới)(?:\s+hết)?)\s*${WEEKDAY}(?:ngày\s+)?$`,
  'iu',
);

/** What stands between first and last day: `đến hết ngày`, `) đến Chủ nhật (`. */
const IN_BETWEEN = new RegExp(
  String.raw`^\s*\)?\s*(?:[-–—]|,?\s*(?:cho )?(?:đến|tới))(?:\s*hết)?\s*${WEEKDAY}(?:\(?ngày\s+)?\(?$`,
  'iu',
);

/** `từ ngày 02/10/2023 đến ngày 08/10/2023`, `từ 01 đến 07/10/2024`, `ngày 1-7/10/2025`. */
export function findRanges(text: string): WrittenRange[] {
  const days = findDays(text);
  const ranges: WrittenRange[] = [];
  days.forEach((to, index) => {
    const before = text.slice(Math.max(0, to.start - 60), to.start);
    const half = HALF.exec(before);
    const previous = days[index - 1];
    const gap = previous ? text.slice(previous.end, to.start) : null;
    if (previous && gap !== null && IN_BETWEEN.test(gap)) {
      ranges.push({ from: { ...previous, year: previous.year ?? to.year }, to });
    } else if (half) {
      const start = to.start - before.length + half.index + half[0].search(/\d/u);
      ranges.push({
        from: { ...to, day: Number(half.groups!.first), start, end: start + half.groups!.first!.length },
        to,
      });
    }
  });
  return [...ranges, ...bareRange(text)].filter(
    ({ from, to }) => from.month <= to.month || (to.year ?? 0) > (from.year ?? 0),
  );
}

/** `1-7/10/2025` and `01-07 tháng 10`: the hyphen would hide the second day from the list of days. */
function bareRange(text: string): WrittenRange[] {
  const pattern =
    /(?<![\d/.-])(?<first>\d{1,2})\s?[-–—]\s?(?<second>\d{1,2})(?:\s?\/\s?(?<month>\d{1,2})(?:\s?\/\s?(?<year>(?:19|20)\d{2}))?|\s+tháng\s+(?<wordMonth>\d{1,2})(?:\s+năm\s+(?<wordYear>(?:19|20)\d{2}))?)(?![\d])/gu;
  return Array.from(text.matchAll(pattern), (found) => {
    const part = found.groups!;
    const year = part.year ?? part.wordYear;
    const shared = { month: Number(part.month ?? part.wordMonth), year: year ? Number(year) : null };
    const second = found.index + found[0].indexOf(part.second!, part.first!.length);
    return {
      from: { ...shared, day: Number(part.first), start: found.index, end: found.index + part.first!.length },
      to: { ...shared, day: Number(part.second), start: second, end: found.index + found[0].length },
    };
  });
}

/** The day as `2023-10-02`; null without a year or when there is no such day. */
export const isoOf = (day: WrittenDay, year: number | null = null): string | null => {
  const known = day.year ?? year;
  return known === null ? null : isoDay(known, day.month, day.day);
};
