import { useLocaleState } from 'react-admin';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const MILLISECONDS_PER_DAY = 86_400_000;

export interface Format {
  /** 12.345 in Vietnamese, 12,345 in English. An absent number stays empty. */
  number: (value: number | null | undefined) => string;
  /** How much of something, with its two decimals at most: `12,5`. */
  quantity: (value: number | null | undefined) => string;
  /** Points with their halves and quarters: `79,5`; nobody is rounded up to a mark. */
  points: (value: number | null | undefined) => string;
  /** Whole đồng as they are written here in both languages, `1.200.000`. */
  amount: (value: number | null | undefined) => string;
  /** Whole đồng, `1.200.000 đ`. */
  money: (value: number | null | undefined) => string;
  /** `2024-10-20` → 20/10/2024 (both languages: day first, as on the documents). */
  date: (isoDate: string | null | undefined) => string;
  /** An instant, shown in Vietnam's time. */
  dateTime: (instant: string | null | undefined) => string;
  /** Weekday and day, for calendars: `Thứ Hai, 07/10`. */
  weekday: (isoDate: string) => string;
  percent: (part: number, whole: number) => string;
  /** A share to one decimal and never more than it is: 59,9 % of something that asks for 60 is not enough. */
  share: (part: number, whole: number) => string;
  bytes: (size: number) => string;
}

/** Numbers and dates as the reader's language writes them; one instance for each language. */
export function useFormat(): Format {
  const [locale] = useLocaleState();
  const format = FORMATS.get(locale) ?? formatFor(locale);
  FORMATS.set(locale, format);
  return format;
}

/** What `Intl` makes is dear: a row of a list does not make its own. */
const FORMATS = new Map<string, Format>();

/** An amount that reads otherwise in another language is read a thousand times too large or too small. */
const dong = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });

function formatFor(locale: string): Format {
  const tag = locale === 'en' ? 'en-GB' : 'vi-VN';
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const quantity = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const points = new Intl.NumberFormat(tag, { maximumFractionDigits: 4 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1, roundingMode: 'floor' });
  const size = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const instant = new Intl.DateTimeFormat(tag, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: TIME_ZONE,
  });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', day: '2-digit', month: '2-digit', timeZone: 'UTC' });
  return {
    number: (value) => (value == null ? '' : number.format(value)),
    quantity: (value) => (value == null ? '' : quantity.format(value)),
    points: (value) => (value == null ? '' : points.format(value)),
    amount: (value) => (value == null ? '' : dong.format(value)),
    money: (value) => (value == null ? '' : `${dong.format(value)} đ`),
    date: (isoDate) => (isoDate ? isoDate.split('-').toReversed().join('/') : ''),
    dateTime: (value) => (value ? instant.format(new Date(value)) : ''),
    weekday: (isoDate) => weekday.format(new Date(`${isoDate}T00:00:00Z`)),
    percent: (part, whole) => (whole === 0 ? '' : percent.format(part / whole)),
    share: (part, whole) => (whole === 0 ? '' : share.format(part / whole)),
    bytes: (bytes) => (bytes < 1_000_000 ? `${size.format(bytes / 1000)} kB` : `${size.format(bytes / 1_000_000)} MB`),
  };
}

const businessDate = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE });
let aheadBy = 0;

/** The server's instant, ISO 8601. An old computer has a wrong date; from here on its clock only says how time goes by. */
export const setClock = (now: string): void => {
  aheadBy = Date.parse(now) - Date.now();
};

/** Today's date in Vietnam by the server's clock, `YYYY-MM-DD`. */
export const today = (): string => businessDate.format(Date.now() + aheadBy);

/** Year of today's date. */
export const thisYear = (): number => Number(today().slice(0, 4));

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY);

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
