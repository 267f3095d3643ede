/**
 * Messages carry Vietnamese wall-clock time without a zone (that it is UTC+7 is unconfirmed but cannot sensibly be
 * else).
 */
const OFFSET_MS = 7 * 60 * 60 * 1000;

const YEAR_FIRST = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:$|[ T])/;
const DAY_FIRST = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:$|[ T])/;
const TIME = /[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;

/** `2015/09/30`, as the kit of the national axis writes it. */
export const wireDate = (date: string): string => date.replaceAll('-', '/');

/** `2015/09/30 08:15:00`. */
export const wireTime = (at: Date): string => {
  const local = new Date(at.getTime() + OFFSET_MS).toISOString();
  return `${wireDate(local.slice(0, 10))} ${local.slice(11, 19)}`;
};

/**
 * ISO date of `yyyy/MM/dd` or, as other systems write, `dd/MM/yyyy`, with or without a time behind; null when it is
 * neither.
 */
export function readDate(text: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text);
  const [year, month, day] = yearFirst ? yearFirst.slice(1, 4) : (DAY_FIRST.exec(text)?.slice(1, 4).toReversed() ?? []);
  if (!year || !month || !day) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const known = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(date) ? date : null;
}

/** The moment, in whole seconds; midnight when only a date is given; null when it cannot be read. */
export function readTime(text: string): Date | null {
  const date = readDate(text);
  if (!date) return null;
  const time = TIME.exec(text);
  if (!time) return text.length <= 10 ? new Date(`${date}T00:00:00+07:00`) : null;
  const [, hour = '', minute = '', second = '00', zone = '+07:00'] = time;
  const at = new Date(`${date}T${hour.padStart(2, '0')}:${minute}:${second}${zone}`);
  return Number.isNaN(at.getTime()) ? null : at;
}
