import { type Answers, targetsOf } from '@app/assessments';
import type { Answer, CriteriaContent, Measure } from '@app/criteria-rules';
import { type IsoDate } from '@app/kernel';
import { type CellFault, dayIn, type ListCells } from '@app/subjects';
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

export interface ReadScores {
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
  const number = cells['nationalId']?.replace(/[\s.'-]/g, '') ?? null;
  const faults: CellFault[] = [];
  if (number !== null && !/^(\d{12}|\d{9})$/.test(number))
    faults.push({
      column: 'nationalId',
      code: /^(\d{11}|\d{8})$/.test(number) ? 'IMPORT_NUMBER_SHORT' : 'IMPORT_NUMBER_ODD',
    });
  const birthYear = cells['birth'] === undefined ? null : yearIn(cells['birth']);
  if (cells['birth'] !== undefined && birthYear === null)
    faults.push({ column: 'birth', code: 'IMPORT_BIRTH_UNREADABLE' });
  const { name = null, address = null, community = null } = cells;
  const isSaid = number !== null || (name !== null && birthYear !== null && (address ?? community) !== null);
  if (!isSaid && faults.length === 0) faults.push({ column: missingOf(cells), code: 'SCORE_CITIZEN_UNSAID' });
  return { named: { name, birthYear, number, address, community }, faults };
}

const missingOf = (cells: ListCells): string =>
  ['name', 'birth', 'community'].find((column) => cells[column] === undefined) ?? 'nationalId';

function yearIn(text: string): number | null {
  const day: IsoDate | null = /^\d{4}$/.test(text) ? `${text}-01-01` : dayIn(text);
  return day === null ? null : Number(day.slice(0, 4));
}
