import type { IsoDate } from '@app/kernel';
import {
  birthYearIn,
  type CellFault,
  dayIn,
  type ListCells,
  type ListForm,
  numberIn,
  SubjectKind,
} from '@app/subjects';
import {
  isTitleHeading,
  namingColumns,
  type TitleColumn,
  titleColumnsOf,
  titlePlaces,
} from './title-list-columns.rules';
import { isOver } from './title.rules';

/** Whom a row names, and when they registered, as far as it alone says. */
export interface NamedRow {
  name: string | null;
  code: string | null;
  number: string | null;
  birthYear: number | null;
  community: string | null;
  registeredOn: IsoDate;
}

interface Asked {
  kind: SubjectKind;
  year: number;
  /** Where a row says no day of its own. */
  registeredOn: IsoDate;
  today: IsoDate;
}

/** What a row says, or what is wrong with it cell by cell. */
export function readTitleRow(cells: ListCells, asked: Asked): { named: NamedRow; faults: CellFault[] } {
  const faults: CellFault[] = [];
  const said = (column: TitleColumn) => cells[column] ?? null;
  const number = numberIn(said('number'), (code) => faults.push({ column: 'number', code }));
  const birthYear = birthYearIn(said('birthYear'), (code) => faults.push({ column: 'birthYear', code }));
  const missing = unnamed(cells, asked.kind);
  if (missing && faults.length === 0) faults.push({ column: missing, code: 'FIELD_REQUIRED' });
  const registeredOn = dayOf(said('registeredOn'), asked, faults);
  return {
    named: { name: said('name'), code: said('code'), number, birthYear, community: said('community'), registeredOn },
    faults,
  };
}

/** The column that is missing for somebody to be named. */
function unnamed(cells: ListCells, kind: SubjectKind): TitleColumn | null {
  if (kind === SubjectKind.Citizen && cells['number'] === undefined)
    return (['name', 'birthYear'] as const).find((column) => cells[column] === undefined) ?? null;
  const columns = namingColumns(kind).filter((column) => column !== 'community');
  return columns.some((column) => cells[column] !== undefined) ? null : columns[0]!;
}

function dayOf(text: string | null, { year, registeredOn, today }: Asked, faults: CellFault[]): IsoDate {
  if (text === null) return registeredOn;
  const column: TitleColumn = 'registeredOn';
  const day = dayIn(text);
  if (day === null) faults.push({ column, code: 'IMPORT_DAY_UNREADABLE' });
  else if (day > today) faults.push({ column, code: 'TITLE_DAY_AHEAD' });
  else if (isOver(year, day)) faults.push({ column, code: 'TITLE_YEAR_OVER', params: { year } });
  return day ?? registeredOn;
}

/** A year stands alone or in a day. */

/** What a list of those to whom a title is given is asked for. */
export const titleForm = (asked: Asked): ListForm => {
  const naming = namingColumns(asked.kind);
  return {
    columns: titleColumnsOf(asked.kind).map(([name, { label }]) => ({ name, label })),
    placesOf: (headings) => titlePlaces(headings, asked.kind),
    isRow: (cells) =>
      naming.some((column) => cells[column] !== undefined && !isTitleHeading(cells[column], asked.kind)),
    faultsIn: (cells) => readTitleRow(cells, asked).faults,
  };
};
