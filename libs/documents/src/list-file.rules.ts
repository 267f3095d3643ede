/** How a column of a list is written in a file. */
export type ListValue = 'text' | 'day' | 'moment' | 'number' | 'words';

export interface ListColumn {
  heading: string;
  /** Where the value stands in a row: `organisation.name`. What stands there several times is joined. */
  path: string;
  as: ListValue;
  /** Of `words`: what is written for each value. */
  words?: Record<string, string>;
}

export type ListCell = string | number | Date | null;

/** The value of a column in a row, as a sheet holds it. */
export function cellOf(row: unknown, { path, as, words = {} }: ListColumn): ListCell {
  const found = path.split('.').reduce<unknown[]>((within, name) => within.flatMap((one) => inside(one, name)), [row]);
  const values = found.filter((value) => value !== null && value !== undefined && value !== '');
  if (values.length === 0) return null;
  if (values.length > 1 || as === 'text' || as === 'words')
    return values.map((value) => words[String(value)] ?? plain(value)).join('; ');
  const [value] = values;
  if (as === 'number') return Number(value);
  const read = new Date(as === 'day' ? `${plain(value)}T00:00:00Z` : plain(value));
  // Sheets know no zones: a moment stands there as the clocks of Vietnam showed it.
  return as === 'day' ? read : new Date(read.getTime() + VIETNAM);
}

const VIETNAM = 7 * 3600_000;

const inside = (value: unknown, name: string): unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  const found = (value as Record<string, unknown>)[name];
  return Array.isArray(found) ? found : [found];
};

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const two = (part: number): string => String(part).padStart(2, '0');

/** The cell as text of a CSV file, quoted where it must be; nothing in it is taken for a formula. */
export function csvCell(cell: ListCell, as: ListValue): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = cell instanceof Date ? csvMoment(cell, as) : harmless(cell);
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvMoment(moment: Date, as: ListValue): string {
  const day = `${two(moment.getUTCDate())}/${two(moment.getUTCMonth() + 1)}/${moment.getUTCFullYear()}`;
  return as === 'moment' ? `${day} ${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}` : day;
}

/** A sheet would carry out what begins so. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
