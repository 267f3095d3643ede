import type { CriteriaContent, Target } from '@app/criteria-rules';
import { targetsOf } from '@app/assessments';
import { searchName } from '@app/organisations';
import {
  CITIZEN_COLUMN_WORDS,
  columnOf,
  FileTrouble,
  IMPORT_COLUMNS,
  type ListForm,
  type ListPlaces,
} from '@app/subjects';
import { GUARDIAN_COLUMN_WORDS, GUARDIAN_COLUMNS, guardianColumnOf } from './guardian-columns.rules';

/** Column of a target in a list of scores. */
export const columnOfTarget = (code: string): string => `target.${code}`;

const PREFIX = /^(chi so|chi tieu|tieu chi|muc|cau|ct|cs|indicator|target|item) (?=\d)/;
/** A wording cut short names a target from so many letters on, where no other begins so. */
const LEAST_LETTERS = 8;

/** What may stand behind a code besides the wording: from how many points to how many. */
const BOUNDS = /^(diem|points?|toi da|max|\d{1,3})( (diem|points?|toi da|max|\d{1,3}))*$/;

/** Which target a heading means: by its code, alone, called so, or with its wording behind it; or by its wording in either language. */
export function targetOf(heading: string, targets: readonly Target[]): Target | null {
  const whole = searchName(heading);
  const said = whole.replace(PREFIX, '');
  if (said === '') return null;
  // `2 năm gần đây` begins with a number and means no target; `Chỉ số 2: …` does, whatever follows.
  const isCalledSo = said !== whole;
  const isMeant = (rest: string, { words }: Target): boolean =>
    isCalledSo ||
    BOUNDS.test(rest) ||
    [words.vi, words.en].map(searchName).some((wording) => wording.startsWith(rest) || rest.startsWith(`${wording} `));
  const byCode = targets
    .map((target) => ({ target, code: searchName(target.code) }))
    .filter(
      ({ target, code }) =>
        said === code || (said.startsWith(`${code} `) && isMeant(said.slice(code.length + 1), target)),
    )
    .toSorted((one, other) => other.code.length - one.code.length)[0];
  if (byCode) return byCode.target;
  const found = targets.filter(({ words }) =>
    [words.vi, words.en].map(searchName).some((wording) => wording === said || said.startsWith(`${wording} `)),
  );
  if (found.length > 0) return found.length === 1 ? found[0]! : null;
  if (said.length < LEAST_LETTERS) return null;
  const begun = targets.filter(({ words }) =>
    [words.vi, words.en].map(searchName).some((wording) => wording.startsWith(said)),
  );
  return begun.length === 1 ? begun[0]! : null;
}

/** As sheets call their columns: A, B, … Z, AA. */
const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCodePoint(65 + (at % 26));

/** Whoever answered or agreed, or what was answered; a wording may well speak of parents. */
function meantBy(heading: string, targets: readonly Target[]): { who: string | null; target: Target | null } {
  const guardian = guardianColumnOf(heading);
  const citizen = guardian === undefined ? columnOf(heading) : null;
  const target = citizen ? null : targetOf(heading, targets);
  return { who: citizen ?? (target ? null : (guardian ?? null)), target };
}

/** Where who is meant and what was answered stand; null where it is no row of headings. Throws FileTrouble where two columns are those of one target. */
export function scorePlaces(headings: readonly string[], content: CriteriaContent): ListPlaces | null {
  const targets = targetsOf(content);
  const places: Record<string, number> = {};
  const twice: FileTrouble[] = [];
  for (const [at, heading] of headings.entries()) {
    const { who, target } = meantBy(heading, targets);
    const column = who ?? (target && columnOfTarget(target.code));
    if (!column) continue;
    const first = places[column];
    if (first === undefined) places[column] = at;
    else if (target)
      twice.push(new FileTrouble(`SCORES_TARGET_TWICE ${target.code} ${letterOf(first)} ${letterOf(at)}`));
  }
  const isNamed = places['name'] !== undefined || places['nationalId'] !== undefined;
  const isScored = targets.some(({ code }) => places[columnOfTarget(code)] !== undefined);
  if (!isNamed || !isScored) return null;
  if (twice[0]) throw twice[0];
  return places;
}

/** `3. Sắp xếp công việc…`, as templates have it. */
export const headingOf = ({ code, words, measure }: Target, language: 'vi' | 'en'): string => {
  const bounds = measure.kind === 'points' && !measure.listed ? ` (0–${measure.maximum})` : '';
  return `${code}. ${words[language]}${bounds}`;
};

export const scoreColumns = (content: CriteriaContent): ListForm['columns'] => [
  ...IMPORT_COLUMNS.map((name) => ({ name, label: CITIZEN_COLUMN_WORDS[name] })),
  ...GUARDIAN_COLUMNS.map((name) => ({ name, label: GUARDIAN_COLUMN_WORDS[name] })),
  ...targetsOf(content).map((target) => ({
    name: columnOfTarget(target.code),
    label: { vi: headingOf(target, 'vi'), en: headingOf(target, 'en') },
  })),
];
