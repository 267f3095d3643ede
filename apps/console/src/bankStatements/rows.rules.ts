import type { Sheet, SheetValue } from '../shared/importing/readWorkbook.ts';

/** A line of a sheet as the API takes it. */
export interface RowSent {
  row: number;
  cells: string[];
}

/** As many columns and characters as the API takes; what lies beyond is no statement. */
const MOST_CELLS = 30;
const LONGEST = 500;

/** What a formula that went wrong shows in a spreadsheet. */
const textOf = (value: SheetValue | undefined): string =>
  value === undefined ? '' : typeof value === 'object' ? '#N/A' : String(value).slice(0, LONGEST);

export const rowsOfSheet = ({ rows }: Sheet): RowSent[] =>
  rows.map(({ at, cells }) => {
    const last = Math.min(MOST_CELLS, Math.max(0, ...cells.keys()));
    return { row: at, cells: Array.from({ length: last }, (_, place) => textOf(cells.get(place + 1))) };
  });

export const rowsOfTable = (table: readonly (readonly string[])[]): RowSent[] =>
  table.map((cells, at) => ({
    row: at + 1,
    cells: cells.slice(0, MOST_CELLS).map((cell) => cell.slice(0, LONGEST)),
  }));
