import type { FactPlace, IsoDate, Language, Message, Query, Transaction } from '@app/kernel';
import type { ImportKind } from './import-kinds';

/** Cells of one row, by column, as they were written. */
export type ListCells = Readonly<Partial<Record<string, string>>>;

export interface CellFault {
  column: string;
  code: string;
  /** Never what stood in a cell. */
  params?: Record<string, string | number>;
}

/** A row of a file with its place there; the headings stand above it. */
export interface PlacedRow {
  row: number;
  cells: ListCells;
}

/** Stands among the cells of a row that was mended, and in no column of a file: the key of whoever mended it last. */
export const MENDED_BY = 'mended.by';

export type FaultyRow = PlacedRow & { faults: CellFault[] };

export interface Judged<Row> {
  sound: Row[];
  faulty: FaultyRow[];
}

/** Where in a row each column stands. */
export type ListPlaces = Readonly<Partial<Record<string, number>>>;

/** What a list of one kind is asked for. */
export interface ListForm {
  /** In the order in which they are shown. */
  readonly columns: readonly { name: string; label: Message }[];
  /** The columns of a row of headings, the first of each; null where it is none. */
  placesOf(headings: readonly string[]): ListPlaces | null;
  /** Whether a row below the headings says something of somebody; sums, signatures and headings of the next page do not. */
  isRow(cells: ListCells): boolean;
  /** What is wrong with a row as far as it alone says. */
  faultsIn(cells: ListCells): CellFault[];
}

/** Judges and writes the rows of one list, round by round. */
export interface ListWork<Row extends { row: number } = { row: number }> {
  /** Each alone, against the rows before it, and against what is recorded; without `query` nothing is asked, for rows that have been written. */
  judge(query: Query | null, rows: readonly PlacedRow[]): Promise<Judged<Row>>;
  /** Part of one transaction, so that a round is written or not. Answers what could not be written after all. */
  write(tx: Transaction, rows: readonly Row[]): Promise<FaultyRow[]>;
}

/** A list on its way, as its kind has to know it. */
export interface OpenList {
  key: string;
  kind: ImportKind;
  organisationKey: number;
  path: string;
  /** What its kind was asked to do with it. */
  asked: unknown;
}

/** Reads lists of one kind. Both may throw `FileTrouble`. */
export interface ListReader {
  readonly kind: ImportKind;
  form(query: Query, list: OpenList): Promise<ListForm>;
  /** Throws why nothing of the list may be written any more, where there are reasons besides its rows; names are in the language of who reads it. */
  mustTake?(query: Query, list: OpenList, language: Language): Promise<void>;
  open(query: Query, list: OpenList, at: FactPlace & { path: string; today: IsoDate }): Promise<ListWork>;
}

/** The cells of a row that the form knows. */
export const cellsIn = (row: readonly string[], places: ListPlaces): ListCells =>
  Object.fromEntries(
    Object.entries(places).flatMap(([column, at]) => {
      const text = at === undefined ? '' : tidied(row[at]);
      return text ? [[column, text]] : [];
    }),
  );

const tidied = (text = ''): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

export const tidiedCells = (cells: ListCells): ListCells =>
  Object.fromEntries(Object.entries(cells).flatMap(([column, text]) => (tidied(text) ? [[column, tidied(text)]] : [])));
