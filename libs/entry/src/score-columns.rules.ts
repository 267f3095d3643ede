import type { CriteriaContent, Target } from '@app/criteria-rules';
import { targetsOf } from '@app/assessments';
import { searchName } from '@app/organisations';
import { CITIZEN_COLUMN_WORDS, columnOf, IMPORT_COLUMNS, type ListForm, type ListPlaces } from '@app/subjects';

/** Column of a target in a list of scores. */
export const columnOfTarget = (code: string): string => `target.${code}`;

const PREFIX = /^(chi so|chi tieu|tieu chi|muc|cau|ct|cs|indicator|target|item) (?=\d)/;
/** A wording cut short names a target from so many letters on, where no other begins so. */
const LEAST_LETTERS = 8;

/** Which target a heading means: by its code, with or without words behind it, or by its wording in either language. */
export function targetOf(heading: string, targets: readonly Target[]): Target | null {
  const said = searchName(heading).replace(PREFIX, '');
  if (said === '') return null;
  const byCode = targets
    .map((target) => ({ target, code: searchName(target.code) }))
    .filter(({ code }) => said === code || said.startsWith(`${code} `))
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

/** Where who is meant and what was answered stand; null where it is no row of headings. */
export function scorePlaces(headings: readonly string[], content: CriteriaContent): ListPlaces | null {
  const targets = targetsOf(content);
  const places: Record<string, number> = {};
  for (const [at, heading] of headings.entries()) {
    const citizen = columnOf(heading);
    const target = citizen ? null : targetOf(heading, targets);
    const column = citizen ?? (target && columnOfTarget(target.code));
    if (column && places[column] === undefined) places[column] = at;
  }
  const isNamed = places['name'] !== undefined || places['nationalId'] !== undefined;
  const isScored = targets.some(({ code }) => places[columnOfTarget(code)] !== undefined);
  return isNamed && isScored ? places : null;
}

/** `3. Sắp xếp công việc…`, as templates have it. */
export const headingOf = ({ code, words, measure }: Target, language: 'vi' | 'en'): string => {
  const bounds = measure.kind === 'points' && !measure.listed ? ` (0–${measure.maximum})` : '';
  return `${code}. ${words[language]}${bounds}`;
};

export const scoreColumns = (content: CriteriaContent): ListForm['columns'] => [
  ...IMPORT_COLUMNS.map((name) => ({ name, label: CITIZEN_COLUMN_WORDS[name] })),
  ...targetsOf(content).map((target) => ({
    name: columnOfTarget(target.code),
    label: { vi: headingOf(target, 'vi'), en: headingOf(target, 'en') },
  })),
];
