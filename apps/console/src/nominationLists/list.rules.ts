import {
  type ReadSheet,
  readSheet,
  type SheetCell,
  type SheetLine,
} from '../../../../libs/nomination-sheets/src/index.ts';
import type * as Types from '../dataProvider/schema.ts';
import type { Sheet } from '../shared/importing/readWorkbook.ts';

/** A row of a list on the screen: as it was read, and what was done to mend it. */
export interface ListedRow {
  /** Its number in the sheet. */
  row: number;
  section: string;
  number: string;
  name: string;
  code: string;
  birth: string;
  community: string;
  chosen: Candidate | null;
  isLeftOut: boolean;
  reason: string;
}

export interface Candidate {
  id: string;
  name: string;
  about: string | null;
}

export type ListedColumn = 'number' | 'name' | 'code' | 'birth' | 'community';
export type Said = Record<'collectives' | 'people' | 'households', string>;

export interface ListOnScreen {
  columns: ListedColumn[];
  rows: ListedRow[];
  said: Said;
}

type Kind = Parameters<typeof readSheet>[1];
const kindOf = (subject: Types.SubjectKind): Kind => subject.toLowerCase() as Kind;

/** What a formula that went wrong shows in a spreadsheet; which fault it was is not kept. */
const cellOf = (value: SheetCell | { formula: string }): SheetCell => (typeof value === 'object' ? '#N/A' : value);

const linesOf = ({ rows }: Sheet): SheetLine[] =>
  rows.map(({ at, cells }) => ({ at, cells: new Map([...cells].map(([place, value]) => [place - 1, cellOf(value)])) }));

/** The lists of a workbook, by the names of their sheets. */
export const listsIn = (
  sheets: readonly Sheet[],
  subject: Types.SubjectKind,
): { sheet: string; list: ListOnScreen }[] =>
  sheets.flatMap((sheet) => {
    const read = readSheet(linesOf(sheet), kindOf(subject));
    return read && read.rows.length > 0 ? [{ sheet: sheet.name, list: onScreen(read) }] : [];
  });

/** The list in a table of texts; null where none is found. */
export function listInTable(table: readonly (readonly string[])[], subject: Types.SubjectKind): ListOnScreen | null {
  const lines = table.map((cells, at) => ({
    at: at + 1,
    cells: new Map([...cells.entries()].filter(([, cell]) => cell !== '')),
  }));
  const read = readSheet(lines, kindOf(subject));
  return read && read.rows.length > 0 ? onScreen(read) : null;
}

function onScreen({ columns, rows, said }: ReadSheet): ListOnScreen {
  return {
    columns: (['number', 'name', 'code', 'birth', 'community'] as const).filter((column) => columns.includes(column)),
    rows: rows.map(({ at, section, number, name, code, birth, community }) => ({
      row: at,
      section: section ?? '',
      number: number ?? '',
      name: name ?? '',
      code: code ?? '',
      birth: birth ?? '',
      community: community ?? '',
      chosen: null,
      isLeftOut: false,
      reason: '',
    })),
    said: {
      collectives: String(said.collectives ?? ''),
      people: String(said.people ?? ''),
      households: String(said.households ?? ''),
    },
  };
}

/** Numbers go on by one, and begin anew below each heading. */
export function renumbered(rows: readonly ListedRow[]): ListedRow[] {
  let [number, section] = [0, rows[0]?.section];
  return rows.map((row) => {
    if (row.section !== section) [number, section] = [0, row.section];
    number += 1;
    return { ...row, number: String(number) };
  });
}

const countOf = (text: string): number | null => (/^\d+$/.test(text.trim()) ? Number(text) : null);
const cut = (text: string, most: number): string | null => text.slice(0, most) || null;

/** As the API takes it. */
export const inputOf = (
  { columns, rows, said }: ListOnScreen,
  to: Pick<Types.NominateFromListInput, 'roundId' | 'organisationId' | 'achievement' | 'isRehearsal'>,
): Types.NominateFromListInput => ({
  ...to,
  hasNumbers: columns.includes('number'),
  hasCodes: columns.includes('code'),
  said: {
    collectives: countOf(said.collectives),
    people: countOf(said.people),
    households: countOf(said.households),
  },
  rows: rows.map(({ row, section, number, name, code, birth, community, chosen, isLeftOut, reason }) => ({
    row,
    section: cut(section, 300),
    number: cut(number, 40),
    name: cut(name, 400),
    code: cut(code, 60),
    birth: cut(birth, 40),
    community: cut(community, 200),
    chosenId: chosen?.id ?? null,
    leftOutReason: isLeftOut ? reason.trim() || null : null,
  })),
});
