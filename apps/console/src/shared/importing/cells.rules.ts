import { readDay } from '../day.rules';

/** A column of a file that is imported. */
export interface ImportColumn {
  /** Of the input of the API. */
  name: string;
  /** As the heading of the template has it, translated. */
  heading: string;
  kind: 'text' | 'day' | 'year' | 'flag' | 'choice';
  isRequired?: boolean;
  /** Of a choice: values of the API and their words. */
  choices?: readonly { id: string; name: string }[];
  /** A cell of the template. */
  example: string;
}

/** A cell that cannot be sent as it stands: an i18n key. */
export interface CellFault {
  row: number;
  field: string;
  fault: 'required' | 'day' | 'year' | 'flag' | 'choice';
}

/** A fault as the API tells it. */
export interface RowFault {
  row: number;
  field: string | null;
  code: string;
  message: string;
  /** What is there already, where it can be looked at. */
  twinId?: string | null;
  /** The row was changed since: it stays in sight until the next check, and is told nothing of. */
  isTouched?: boolean;
}

/** What was found, once the row at that place was changed. */
export const afterChange = (faults: readonly RowFault[], at: number): RowFault[] =>
  faults.map((fault) => (fault.row === at ? { ...fault, isTouched: true } : fault));

/** What was found, once the row at that place was taken out: those below it move up. */
export const afterRemoval = (faults: readonly RowFault[], at: number): RowFault[] =>
  faults.filter(({ row }) => row !== at).map((fault) => (fault.row > at ? { ...fault, row: fault.row - 1 } : fault));

/** Places of the rows that are shown: more than somebody reads are shown where something was found, else the first of them. */
export function shownRows(rows: number, faults: readonly RowFault[], most: number): number[] {
  const found = new Set(faults.map(({ row }) => row));
  return Array.from({ length: rows }, (_, at) => at)
    .filter((at) => rows <= most || found.size === 0 || found.has(at))
    .slice(0, most);
}

/** Cells as they were typed, by the name of their column. */
export type ImportRow = Readonly<Record<string, string>>;

/** Lower case, without diacritics and signs: as people write the same word in many ways. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Rows of a table whose first line has the headings in any order; without headings that are known, the columns stand in their own order. */
export function rowsOf(table: readonly (readonly string[])[], columns: readonly ImportColumn[]): ImportRow[] {
  const filled = table.filter((line) => line.some((cell) => cell.trim() !== ''));
  const places = headingsOf(filled[0] ?? [], columns);
  const body = places ? filled.slice(1) : filled;
  const order = places ?? columns.map((_, at) => at);
  return body.map((line) =>
    Object.fromEntries(columns.map(({ name }, at) => [name, (line[order[at] ?? -1] ?? '').trim()])),
  );
}

/** Where in the first line each column stands; null where it has no headings. */
export function headingsOf(line: readonly string[], columns: readonly ImportColumn[]): number[] | null {
  const said = line.map(plain);
  const places = columns.map(({ heading, name }) =>
    said.findIndex((cell) => cell === plain(heading) || cell === plain(name)),
  );
  return places.filter((place) => place >= 0).length >= Math.min(2, columns.length) ? places : null;
}

export const hasHeadings = (line: readonly string[], columns: readonly ImportColumn[]): boolean =>
  headingsOf(line, columns) !== null;

/** A year stands alone or at the end of a day. */
const YEAR = /^(?:.*\D)?((?:19|20)\d\d)$/;

const YES = new Set(['co', 'x', 'yes', 'true', '1', 'dung']);
const NO = new Set(['', 'khong', 'no', 'false', '0']);

/** What the API is sent for a cell; null for nothing. */
export function valueOf({ kind, choices = [] }: ImportColumn, text: string): string | number | boolean | null {
  const said = plain(text);
  if (kind === 'flag') return YES.has(said);
  if (text.trim() === '') return null;
  if (kind === 'day') return readDay(text, 0);
  if (kind === 'year') return readYear(text);
  if (kind === 'choice') return choices.find(({ id, name }) => plain(name) === said || plain(id) === said)?.id ?? null;
  return text.trim();
}

const readYear = (text: string): number | null => {
  const year = YEAR.exec(text.trim())?.[1];
  return year === undefined ? null : Number(year);
};

/** What can be told of the cells without asking. */
export function faultsOf(rows: readonly ImportRow[], columns: readonly ImportColumn[]): CellFault[] {
  return rows.flatMap((row, at) =>
    columns.flatMap((column) => {
      const fault = faultOf(column, row[column.name] ?? '');
      return fault ? [{ row: at, field: column.name, fault }] : [];
    }),
  );
}

function faultOf(column: ImportColumn, text: string): CellFault['fault'] | null {
  if (text.trim() === '') return column.isRequired ? 'required' : null;
  if (column.kind === 'flag') return YES.has(plain(text)) || NO.has(plain(text)) ? null : 'flag';
  if (column.kind === 'text') return null;
  return valueOf(column, text) === null ? column.kind : null;
}

/** The rows as the API takes them. */
export const inputsOf = (rows: readonly ImportRow[], columns: readonly ImportColumn[]): Record<string, unknown>[] =>
  rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.name, valueOf(column, row[column.name] ?? '')])),
  );
