import { type IsoDate, isIsoDate } from '@app/kernel';
import { Gender } from './citizen-fields';
import { type ImportColumn, isNameHeading } from './import-columns.rules';
import type { CellFault } from './list-work';

/** Cells of one row, by column, as they were written. */
export type ImportCells = Readonly<Partial<Record<ImportColumn, string>>>;

/** A row that can be recorded, as far as it alone says. */
export interface CitizenRow {
  name: string;
  birthDate: IsoDate | null;
  birthYear: number;
  gender: Gender | null;
  nationalId: string | null;
  address: string | null;
  /** As written; what it means the area says. */
  community: string | null;
  household: string | null;
  clan: string | null;
  startsOn: IsoDate | null;
}

/** Somebody is named, or the name was forgotten. Numbers of the columns, sums and signatures name nobody, and no birth beside a hamlet, a sex or a number. */
export const isPersonRow = ({ name, birth, ...rest }: ImportCells): boolean =>
  name === undefined
    ? birth !== undefined &&
      (/^\d{4}$/.test(birth) || dayIn(birth) !== null) &&
      (rest.community ?? rest.gender ?? rest.nationalId) !== undefined
    : !isNameHeading(name) && (birth !== undefined || Object.keys(rest).length > 0);

const LONGEST: Readonly<Partial<Record<ImportColumn, number>>> = {
  address: 400,
  community: 200,
  household: 200,
  clan: 200,
};

/** What a row says, or what is wrong with it, cell by cell. */
export function readRow(
  cells: ImportCells,
  today: IsoDate,
): { row: CitizenRow; faults: [] } | { row: null; faults: CellFault[] } {
  const faults: CellFault[] = [];
  const fault = (column: ImportColumn, code: string, params?: CellFault['params']) =>
    void faults.push({ column, code, ...(params && { params }) });
  const name = nameOf(cells.name, fault);
  const birth = birthOf(cells.birth, today, fault);
  const gender = genderOf(cells.gender, fault);
  const nationalId = numberIn(cells.nationalId, (code) => fault('nationalId', code));
  const startsOn = cells.startsOn ? dayIn(cells.startsOn) : null;
  if (cells.startsOn && !startsOn) fault('startsOn', 'IMPORT_DAY_UNREADABLE');
  if (startsOn && startsOn > today) fault('startsOn', 'IMPORT_DAY_AHEAD');
  for (const [column, most] of Object.entries(LONGEST) as [ImportColumn, number][])
    if ((cells[column]?.length ?? 0) > most) fault(column, 'IMPORT_TOO_LONG', { most });
  if (faults.length > 0 || !name || !birth) return { row: null, faults };
  const { address = null, community = null, household = null, clan = null } = cells;
  return { row: { name, ...birth, gender, nationalId, address, community, household, clan, startsOn }, faults: [] };
}

type Fault = (column: ImportColumn, code: string, params?: CellFault['params']) => void;

function nameOf(text: string | undefined, fault: Fault): string | null {
  if (!text) fault('name', 'IMPORT_NAME_MISSING');
  else if (/\d/.test(text) || !/\p{L}/u.test(text) || text.length > 400) fault('name', 'IMPORT_NAME_ODD');
  else return text;
  return null;
}

function birthOf(
  text: string | undefined,
  today: IsoDate,
  fault: Fault,
): { birthDate: IsoDate | null; birthYear: number } | null {
  if (!text) return (fault('birth', 'IMPORT_BIRTH_MISSING'), null);
  const birthDate = /^\d{4}$/.test(text) ? null : dayIn(text);
  const birthYear = Number((birthDate ?? text).slice(0, 4));
  if (birthDate === null && !/^\d{4}$/.test(text)) return (fault('birth', 'IMPORT_BIRTH_UNREADABLE'), null);
  if (birthYear < 1900 || (birthDate ?? `${birthYear}`) > (birthDate ? today : today.slice(0, 4)))
    return (fault('birth', 'IMPORT_BIRTH_OUTSIDE'), null);
  return { birthDate, birthYear };
}

const GENDERS: Readonly<Record<string, Gender>> = {
  nam: Gender.Male,
  nữ: Gender.Female,
  nu: Gender.Female,
  m: Gender.Male,
  f: Gender.Female,
  male: Gender.Male,
  female: Gender.Female,
  khác: Gender.Other,
  khac: Gender.Other,
};

function genderOf(text: string | undefined, fault: Fault): Gender | null {
  if (!text) return null;
  const gender = GENDERS[text.toLowerCase()];
  if (!gender) fault('gender', 'IMPORT_GENDER_UNKNOWN');
  return gender ?? null;
}

/** Twelve digits, or nine of the former card. A zero that a sheet has eaten is not put back: nobody knows whether it was one. */
export function numberIn(text: string | null | undefined, fault: (code: string) => void): string | null {
  if (!text) return null;
  const digits = text.replace(/[\s.'-]/g, '');
  if (/^(\d{12}|\d{9})$/.test(digits)) return digits;
  fault(/^(\d{11}|\d{8})$/.test(digits) ? 'IMPORT_NUMBER_SHORT' : 'IMPORT_NUMBER_ODD');
  return null;
}

/** Of a year, or of a day, by which a row tells people apart. */
export function birthYearIn(text: string | null | undefined, fault: (code: string) => void): number | null {
  if (text == null) return null;
  const day = /^\d{4}$/.test(text) ? text : dayIn(text);
  if (day === null) fault('IMPORT_BIRTH_UNREADABLE');
  return day === null ? null : Number(day.slice(0, 4));
}

/** `1/2/1980`, `01-02-1980`, `1980-02-01`; null for what is no day. */
export function dayIn(text: string): IsoDate | null {
  const written = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  const day = written
    ? `${written[3]}-${written[2]!.padStart(2, '0')}-${written[1]!.padStart(2, '0')}`
    : text.slice(0, 10);
  return isIsoDate(day) ? day : null;
}
