const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const PARTS = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})(?:\s*[-/. ]\s*(\d{4}|\d{2})?)?$/u;
const DIGITS = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/u;
const WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?$/iu;
const DAYS_OF_A_YEAR = 366;

/** A day as people write it here, day first: 3/10, 03102026, 3-10-26, ngày 3 tháng 10; null when it is none. ISO dates are read, too. */
export function readDay(text: string, year: number): string | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = DIGITS.exec(trimmed) ?? PARTS.exec(trimmed) ?? WORDS.exec(trimmed);
  return parts ? dayOf(yearOf(parts[3], year), Number(parts[2]), Number(parts[1])) : null;
}

function yearOf(written: string | undefined, year: number): number {
  if (written === undefined) return year;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** ISO, when the calendar has that day. */
function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null;
}

/** `2026-10-03` → `03/10/2026`, whatever the language of the browser. */
export const writtenDay = (iso: string): string => iso.split('-').toReversed().join('/');

export const isDay = (held: string): boolean => ISO.test(held);

/** More than a year before or after today: rarely meant. */
export const isFarDay = (iso: string, today: string): boolean =>
  Math.abs(Date.parse(iso) - Date.parse(today)) > DAYS_OF_A_YEAR * 86_400_000;

export const movedDay = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

/** The same day some months on; the last of the month where it has fewer days. */
export function movedMonth(iso: string, months: number): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The weeks of the month of a day, Monday first; days of its neighbours fill the ends. */
export function weeksOfMonth(iso: string): string[][] {
  const first = `${iso.slice(0, 7)}-01`;
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const start = movedDay(first, -weekday);
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_unused, day) => movedDay(start, week * 7 + day)),
  ).filter((week) => week.some((day) => day.slice(0, 7) === iso.slice(0, 7)));
}
