import { hasHeadings, headingsOf, type ImportColumn } from './cells.rules';
import type { Sheet, SheetRow, SheetValue } from './readWorkbook.ts';

/** The part of a sheet that is imported: its headings and what stands below. */
export interface SheetTable {
  sheet: string;
  table: string[][];
}

/** Why nothing of a workbook can be taken, with what has to be named. */
export interface SheetFault {
  code: 'NO_SHEET' | 'FORMULA';
  params: Record<string, string | number>;
}

/** Titles and notes may stand above the headings. */
const MOST_ROWS_ABOVE = 20;

/** The sheets that have the columns; a fault where there is none, or where a cell says nothing that can be read. */
export function tablesOf(sheets: readonly Sheet[], columns: readonly ImportColumn[]): SheetTable[] | SheetFault {
  const found = sheets.flatMap((sheet) => {
    const begins = sheet.rows.findIndex((row, at) => at < MOST_ROWS_ABOVE && hasHeadings(textsIn(row), columns));
    return begins < 0 ? [] : [{ sheet: sheet.name, rows: sheet.rows.slice(begins) }];
  });
  if (found.length === 0)
    return { code: 'NO_SHEET', params: { columns: columns.map(({ heading }) => heading).join(', ') } };
  const [broken] = found.flatMap(({ sheet, rows }) => brokenIn(sheet, rows));
  if (broken) return { code: 'FORMULA', params: broken };
  return found.map(({ sheet, rows }) => ({ sheet, table: tableIn(rows, columns) }));
}

const isBroken = (value: SheetValue): boolean => typeof value === 'object';

const textOf = (value: SheetValue | undefined): string =>
  value === undefined || typeof value === 'object' ? '' : String(value);

const widthOf = ({ cells }: SheetRow): number => Math.max(0, ...cells.keys());

const textsIn = (row: SheetRow): string[] =>
  Array.from({ length: widthOf(row) }, (_, at) => textOf(row.cells.get(at + 1)));

const brokenIn = (sheet: string, rows: readonly SheetRow[]): { sheet: string; row: number }[] =>
  rows.flatMap(({ at, cells }) => ([...cells.values()].some(isBroken) ? [{ sheet, row: at }] : []));

function tableIn([head, ...body]: readonly SheetRow[], columns: readonly ImportColumn[]): string[][] {
  const headings = textsIn(head!);
  const places = headingsOf(headings, columns) ?? [];
  const days = new Set(columns.flatMap(({ kind }, at) => (kind === 'day' ? [places[at]] : [])));
  const cellsOf = (row: SheetRow) =>
    textsIn(row).map((text, at) => (days.has(at) ? dayIn(row.cells.get(at + 1), text) : text));
  return [headings, ...body.map(cellsOf)];
}

const MS_PER_DAY = 86_400_000;
/** Day 0 of a sheet; its days count from there, the 29 February 1900 among them. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 31/12/9999. */
const LAST_DAY = 2_958_465;

/** A sheet keeps days as numbers. */
function dayIn(value: SheetValue | undefined, text: string): string {
  if (typeof value !== 'number' || value < 1 || value > LAST_DAY) return text;
  const [year, month, day] = new Date(DAY_ZERO + Math.floor(value) * MS_PER_DAY).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
