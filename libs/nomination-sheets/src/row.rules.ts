import { headOf, kindOfName, plainName, withoutRank } from './name.rules.ts';
import { folded, type Nominated, tidied } from './words.ts';

/** A row of a list as it was read, or mended since. */
export interface SheetRow {
  /** What stood above it: `I. TẬP THỂ`. */
  section?: string | null;
  /** As it is numbered. */
  number?: string | null;
  name?: string | null;
  code?: string | null;
  birth?: string | null;
  community?: string | null;
  /** Somebody said who is meant: what the cells say of that is asked no more. */
  isChosen?: boolean;
  /** It is not taken in, and somebody said why. */
  isLeftOut?: boolean;
}

export type RowFaultCode =
  | 'NOMINATION_CELL_BROKEN'
  | 'NOMINATION_ROW_NUMBER'
  | 'NOMINATION_NAME_MISSING'
  | 'NOMINATION_ROW_RANK'
  | 'NOMINATION_ROW_COLLECTIVE'
  | 'NOMINATION_ROW_HOUSEHOLD'
  | 'NOMINATION_ROW_PERSON'
  | 'NOMINATION_ROW_KIND'
  | 'NOMINATION_CODE_MISSING'
  | 'NOMINATION_BIRTH_ODD';

export interface RowFault {
  column: 'number' | 'name' | 'code' | 'birth' | 'community';
  code: RowFaultCode;
  params?: Readonly<Record<string, string | number>>;
  /** What the cell would say rightly. */
  suggestion?: string;
}

/** What spreadsheets write where they found nothing, or could not reckon. */
const BROKEN = /^#(n\/a|ref!|value!|name\?|div\/0!|num!|null!|spill!|calc!)$/i;

export const isBroken = (text: string | null | undefined): boolean => BROKEN.test(tidied(text ?? ''));

const isBlank = (text: string | null | undefined): boolean => tidied(text ?? '') === '';

/** What a heading between the rows says of those below it. */
export function kindOfSection(section: string | null | undefined): 'collective' | Nominated | null {
  const said = tidied(section ?? '').toLowerCase();
  if (/hộ gia đình|gia đình|(^|\s)hộ(\s|$)/.test(said)) return 'family';
  if (/cá nhân|công dân/.test(said)) return 'citizen';
  if (/dòng họ/.test(said)) return 'clan';
  if (/thôn|tổ dân phố|cộng đồng/.test(said)) return 'community';
  return /tập thể|đơn vị|cơ quan/.test(said) ? 'collective' : null;
}

/** Whose a row is: by its own name, else by what stands above it, else as the round has it. */
export function kindOfRow(row: SheetRow, kind: Nominated): 'collective' | Nominated {
  return kindOfName(row.name ?? '') ?? kindOfSection(row.section) ?? kind;
}

const isCollective = (kind: 'collective' | Nominated): boolean => kind !== 'citizen' && kind !== 'family';

function kindFault(row: SheetRow, kind: Nominated): RowFaultCode | null {
  const named = kindOfName(row.name ?? '');
  const said = named ?? kindOfSection(row.section);
  if (said === null || said === kind) return null;
  if (said === 'family') return 'NOMINATION_ROW_HOUSEHOLD';
  if (kind === 'citizen' || kind === 'family')
    // A household is called after whoever heads it, so a name of a person names it, too.
    return isCollective(said) ? 'NOMINATION_ROW_COLLECTIVE' : kind === 'family' ? null : 'NOMINATION_ROW_KIND';
  if (said === 'citizen') return 'NOMINATION_ROW_PERSON';
  // Clans and communities are collectives; a heading does not tell which.
  return named === null ? null : 'NOMINATION_ROW_KIND';
}

function nameFaults(row: SheetRow, kind: Nominated): RowFault[] {
  if (isBroken(row.name)) return [{ column: 'name', code: 'NOMINATION_CELL_BROKEN' }];
  if (isBlank(row.name)) {
    // A household or a person with a number is named by it.
    if ((kind === 'family' || kind === 'citizen') && !isBlank(row.code)) return [];
    return [{ column: 'name', code: 'NOMINATION_NAME_MISSING' }];
  }
  const wrong = kindFault(row, kind);
  if (wrong) return [{ column: 'name', code: wrong }];
  if (kind !== 'citizen' && kind !== 'family') return [];
  const suggestion = withoutRank(kind === 'family' ? headOf(row.name!) : row.name!);
  return suggestion === null ? [] : [{ column: 'name', code: 'NOMINATION_ROW_RANK', suggestion }];
}

/** A year, or a day in whichever order offices write it. */
const BIRTH = /^(\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2})$/;

function cellFaults(row: SheetRow, kind: Nominated, hasCodes: boolean): RowFault[] {
  const faults: RowFault[] = [];
  if (isBroken(row.code)) faults.push({ column: 'code', code: 'NOMINATION_CELL_BROKEN' });
  else if (hasCodes && isBlank(row.code)) faults.push({ column: 'code', code: 'NOMINATION_CODE_MISSING' });
  if (isBroken(row.community)) faults.push({ column: 'community', code: 'NOMINATION_CELL_BROKEN' });
  if (kind !== 'citizen') return faults;
  if (isBroken(row.birth)) faults.push({ column: 'birth', code: 'NOMINATION_CELL_BROKEN' });
  else if (!isBlank(row.birth) && !BIRTH.test(tidied(row.birth!)))
    faults.push({ column: 'birth', code: 'NOMINATION_BIRTH_ODD' });
  return faults;
}

const numberIn = (text: string | null | undefined): number | null => {
  const said = /^(\d{1,6})(?:\.0+)?\.?$/.exec(tidied(text ?? ''))?.[1];
  return said === undefined ? null : Number(said);
};

/** Numbers go on by one, and begin anew below a new heading. */
function numberFaults(rows: readonly SheetRow[]): (RowFault | null)[] {
  let before = 0;
  let above: string | null = null;
  return rows.map((row): RowFault | null => {
    const section = folded(row.section ?? '');
    const isNew = above !== null && section !== above;
    above = section;
    const said = numberIn(row.number);
    const expected = before + 1;
    before = said ?? expected;
    if (said === expected || (isNew && said === 1)) return null;
    return isBroken(row.number)
      ? { column: 'number', code: 'NOMINATION_CELL_BROKEN' }
      : { column: 'number', code: 'NOMINATION_ROW_NUMBER', params: { expected } };
  });
}

/** What is wrong with each row as far as the list alone says; nothing with those that are left out. */
export function rowFaults(
  rows: readonly SheetRow[],
  { kind, hasNumbers, hasCodes }: { kind: Nominated; hasNumbers: boolean; hasCodes: boolean },
): RowFault[][] {
  const numbered = hasNumbers ? numberFaults(rows) : rows.map(() => null);
  return rows.map((row, at) => {
    if (row.isLeftOut) return [];
    const number = numbered[at] ? [numbered[at]] : [];
    return row.isChosen ? number : [...number, ...nameFaults(row, kind), ...cellFaults(row, kind, hasCodes)];
  });
}

/** By what somebody is looked for, however the cell has it. */
export function nameToFind(row: SheetRow, kind: Nominated): string | null {
  if (isBlank(row.name) || isBroken(row.name)) return null;
  if (kind !== 'citizen' && kind !== 'family') return tidied(row.name!);
  const said = kind === 'family' ? headOf(row.name!) : plainName(row.name!);
  return withoutRank(said) ?? said;
}
