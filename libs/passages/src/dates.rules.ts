/** A day, `2023-09-26`; where the day or the month was left blank, what is there. */
export type ReadDate = string | { year: number; month: number | null };

/** A date found in a text, as far as it is written. */
export interface FoundDate {
  /** Null when no such day exists (`31/02/2023`). */
  value: ReadDate | null;
  /** A day without a year, as in `15 tháng 11 hằng năm`; null when there is a year. */
  dayOfYear: { month: number; day: number } | null;
  start: number;
  end: number;
  /** Day or month was left blank in a date written out. */
  blank: boolean;
}

const BLANK = String.raw`(?:[.…_]{1,40}\s?)?`;
/** A figure, also as the letter that scanners read for it. */
const FIGURE = String.raw`[\dOlI]`;
const DAY_WORD = String.raw`ng[àaáả]y\s{0,6}(?:mồng\s?|mùng\s?)?`;
/** `ngày 26 tháng 9 năm 2023`, day and month possibly blank. */
const WRITTEN = [
  String.raw`(?:${DAY_WORD}`,
  String.raw`(?<wd>${FIGURE}{1,2})?\s{0,12}${BLANK}`,
  String.raw`\s{0,12})?(?:(?<!\p{L})th[áa]ng)\s{0,6}(?<wm>${FIGURE}{1,2}(?!\p{L}))?\s{0,12}${BLANK}`,
  String.raw`\s{0,12},?\s?n[ăâa]m\s{0,6}(?<wy>[12lI]${FIGURE}{3})(?![\p{L}\d])`,
].join('');
/** `26/9/2023`, `26-09-2023`, `26.9.2023`. */
const FIGURES = [
  String.raw`(?<!\d[/.-]|\d)(?<fd>\d{1,2})\s?(?<sep>[/.-])\s?(?<fm>\d{1,2})\s?\k<sep>\s?(?<fy>(?:19`,
  String.raw`|20)\d{2})(?!\d)`,
].join('');
/** `tháng 9/2022`. */
const MONTH = String.raw`(?<!\p{L})tháng\s{0,4}(?<mm>\d{1,2})\s?[/-]\s?(?<my>(?:19|20)\d{2})(?!\d)`;
/** `ngày 20/11`, `15 tháng 11`. */
const YEARLY = [
  String.raw`(?:${DAY_WORD}`,
  String.raw`(?<yd>\d{1,2})\s?[/-]\s?(?<ym>\d{1,2})(?![\d/.-]*\d)`,
  String.raw`|(?<!\d)(?<zd>\d{1,2})\s{1,4}tháng\s{1,4}(?<zm>\d{1,2})(?!\d))`,
].join('');

const ANY_DATE = new RegExp(`${WRITTEN}|${FIGURES}|${MONTH}|${YEARLY}`, 'giu');

const figures = <T extends string | undefined>(text: T): T =>
  text?.replace(/[OlI]/gu, (letter) => (letter === 'O' ? '0' : '1')) as T;

/** All dates of a text, in their order. */
export function findDates(text: string): FoundDate[] {
  return Array.from(text.matchAll(ANY_DATE), (found) => {
    const part = found.groups!;
    const place = { start: found.index, end: found.index + found[0].length };
    if (part.wy)
      return {
        ...place,
        dayOfYear: null,
        ...written(figures(part.wd), figures(part.wm), Number(figures(part.wy)), found[0]),
      };
    if (part.my) return { ...place, dayOfYear: null, blank: false, ...partial(Number(part.my), Number(part.mm)) };
    if (part.fy) {
      return {
        ...place,
        dayOfYear: null,
        blank: false,
        value: isoDay(Number(part.fy), Number(part.fm), Number(part.fd)),
      };
    }
    return {
      ...place,
      blank: false,
      value: null,
      dayOfYear: dayOfYear(Number(part.ym ?? part.zm), Number(part.yd ?? part.zd)),
    };
  });
}

/** The date with which the text begins; null when it begins with something else. */
export function dateAtStart(text: string): FoundDate | null {
  const head = text.slice(0, 120);
  const [first] = findDates(head);
  return first && /^[\s,(]*(?:ngày\s*)?$/iu.test(head.slice(0, first.start)) ? first : null;
}

/** `2023-09-26`; null when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function written(day: string | undefined, month: string | undefined, year: number, text: string) {
  const blank = !month || (!day && /^\s*ng[àa]y/iu.test(text));
  if (day && month) return { blank, value: isoDay(year, Number(month), Number(day)) };
  return { blank, ...partial(year, month ? Number(month) : null) };
}

function partial(year: number, month: number | null): { value: ReadDate | null } {
  return { value: month === null || (month >= 1 && month <= 12) ? { year, month } : null };
}

/** The 29th of February exists in some years. */
const dayOfYear = (month: number, day: number): { month: number; day: number } | null =>
  isoDay(2024, month, day) ? { month, day } : null;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const two = (value: number): string => String(value).padStart(2, '0');
