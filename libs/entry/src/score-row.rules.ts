import { type Answers, targetsOf } from '@app/assessments';
import type { Answer, CriteriaContent, Measure } from '@app/criteria-rules';
import { type IsoDate } from '@app/kernel';
import type { GuardianRelation } from '@app/subject-assessments';
import { birthYearIn, type CellFault, dayIn, type ListCells, numberIn, type PlacedRow } from '@app/subjects';
import type { GuardianColumn } from './guardian-columns.rules';
import { relationIn } from './guardian-relation.rules';
import { columnOfTarget } from './score-columns.rules';
import { readScore, unreadable } from './score-cell.rules';

/** Who a row means, as far as it alone says. */
export interface Named {
  name: string | null;
  birthYear: number | null;
  /** Digits alone. */
  number: string | null;
  address: string | null;
  /** As written. */
  community: string | null;
}

interface ReadScores {
  answers: Answers;
  faults: CellFault[];
}

/** Answers of a row, or what is wrong with them cell by cell. `sends`: every target is answered. */
export function scoresIn(cells: ListCells, content: CriteriaContent, sends: boolean): ReadScores {
  const answers: Record<string, Answer> = {};
  const faults: CellFault[] = [];
  const targets = targetsOf(content);
  for (const { code, measure } of targets) {
    const column = columnOfTarget(code);
    const text = cells[column];
    const answer = text === undefined ? null : readScore(measure, text);
    if (answer) answers[code] = answer;
    else if (text !== undefined) faults.push({ column, code: unreadable(measure), ...boundsOf(measure) });
    else if (sends) faults.push({ column, code: 'SCORE_MISSING' });
  }
  const isEmpty = targets.every(({ code }) => cells[columnOfTarget(code)] === undefined);
  const first = targets[0];
  return isEmpty && first
    ? { answers, faults: [{ column: columnOfTarget(first.code), code: 'SCORE_NONE' }] }
    : { answers, faults };
}

const boundsOf = (measure: Measure): Pick<CellFault, 'params'> =>
  measure.kind === 'points' ? { params: { maximum: measure.maximum, step: measure.step } } : {};

/** Whom a row means: a number is enough, or name and year of birth together with community or address. */
export function namedIn(cells: ListCells): { named: Named; faults: CellFault[] } {
  const faults: CellFault[] = [];
  const number = numberIn(cells['nationalId'], (code) => faults.push({ column: 'nationalId', code }));
  const birthYear = birthYearIn(cells['birth'], (code) => faults.push({ column: 'birth', code }));
  const { name = null, address = null, community = null } = cells;
  const isSaid = number !== null || (name !== null && birthYear !== null && (address ?? community) !== null);
  if (!isSaid && faults.length === 0) faults.push({ column: missingOf(cells), code: 'SCORE_CITIZEN_UNSAID' });
  return { named: { name, birthYear, number, address, community }, faults };
}

/** Who agreed, and on which day, as far as the row alone says. */
export interface Agreed {
  /** Of the community of the row, where several are called so. */
  guardian: Named | null;
  relation: GuardianRelation | null;
  consentOn: IsoDate | null;
}

/** Whom a row names as the guardian: by number, or by name and year of birth. */
export function agreedIn(cells: ListCells, today: IsoDate): { agreed: Agreed; faults: CellFault[] } {
  const faults: CellFault[] = [];
  const cell = (column: GuardianColumn) => cells[column];
  const number = numberIn(cell('guardianNumber'), (code) => faults.push({ column: 'guardianNumber', code }));
  const birthYear = birthYearIn(cell('guardianBirth'), (code) => faults.push({ column: 'guardianBirth', code }));
  const name = cell('guardian') ?? null;
  const isNamed = [name, cell('guardianNumber'), cell('guardianBirth')].some((said) => said != null);
  if (isNamed && faults.length === 0 && number === null && (name === null || birthYear === null))
    faults.push({ column: name === null ? 'guardian' : 'guardianBirth', code: 'SCORE_GUARDIAN_UNSAID' });
  const called = cell('guardianRelation');
  const relation = called === undefined ? null : relationIn(called);
  if (called !== undefined && relation === null)
    faults.push({ column: 'guardianRelation', code: 'SCORE_RELATION_UNREADABLE' });
  const said = cell('consentOn');
  const consentOn = said === undefined ? null : dayIn(said);
  if (said !== undefined && consentOn === null) faults.push({ column: 'consentOn', code: 'IMPORT_DAY_UNREADABLE' });
  if (consentOn !== null && consentOn > today) faults.push({ column: 'consentOn', code: 'ON_BEHALF_CONSENT_AHEAD' });
  const { community = null } = cells;
  return {
    agreed: { guardian: isNamed ? { name, birthYear, number, address: null, community } : null, relation, consentOn },
    faults,
  };
}

/** A row as it stands, before anybody is asked whom it means. */
export interface ReadScoreRow extends PlacedRow {
  named: Named;
  agreed: Agreed;
  /** What is wrong with that; it is looked at where the row is of a minor, and for nobody else. */
  agreedFaults: CellFault[];
  answers: Answers;
  faults: CellFault[];
}

/** What a row says of whom, of what was answered and of who agreed, or what is wrong with it. */
export function readScoreRow(
  { row, cells }: PlacedRow,
  content: CriteriaContent,
  { sends, today }: { sends: boolean; today: IsoDate },
): ReadScoreRow {
  const { named, faults } = namedIn(cells);
  const said = agreedIn(cells, today);
  const scores = scoresIn(cells, content, sends);
  const { agreed, faults: agreedFaults } = said;
  const { answers } = scores;
  return { row, cells, named, agreed, agreedFaults, answers, faults: [...faults, ...scores.faults] };
}

/** What is missing in the row of a minor: whoever agrees, what they are to the minor and on which day where the answers are sent. */
export function unagreed({ guardian, relation, consentOn }: Agreed, sends: boolean): CellFault[] {
  const unnamed: CellFault[] = [
    { column: 'guardian', code: 'SCORE_OF_MINOR' },
    { column: 'guardianBirth', code: 'SCORE_GUARDIAN_UNSAID' },
  ];
  const undated = sends && consentOn === null;
  return [
    ...(guardian === null ? unnamed : []),
    ...(sends && relation === null ? [{ column: 'guardianRelation', code: 'GUARDIAN_RELATION_REQUIRED' }] : []),
    ...(undated ? [{ column: 'consentOn', code: 'ON_BEHALF_CONSENT_REQUIRED' }] : []),
  ];
}

const missingOf = (cells: ListCells): string =>
  ['name', 'birth', 'community'].find((column) => cells[column] === undefined) ?? 'nationalId';
