import { type Criteria, CriteriaSubject } from '@app/criteria';
import { type FieldError, type IsoDate, KernelError } from '@app/kernel';
import { provinceOn } from '@app/organisations';
import type { AssessmentRoundLine } from './assessment-round.entity';
import { AssessmentRoundError } from './assessments.errors';
import type { AssessmentRoundLineInput, AssessmentRoundPreviewInput } from './round.inputs';

const at = (path: string, code: string): FieldError[] => [{ path, code }];

/** Whether a round can be opened like this, before anybody is asked who is there. */
export function mustBeSound(
  { year, lines }: Pick<AssessmentRoundPreviewInput, 'year' | 'lines'>,
  today: IsoDate,
): void {
  if (year > Number(today.slice(0, 4)))
    throw AssessmentRoundError.ASSESSMENT_YEAR_TO_COME({ year }, at('year', 'ASSESSMENT_YEAR_TO_COME'));
  if (lines.length === 0)
    throw AssessmentRoundError.ASSESSMENT_LINES_MISSING({}, at('lines', 'ASSESSMENT_LINES_MISSING'));
  for (const [index, one] of lines.entries()) {
    const before = lines.slice(0, index).findIndex((other) => overlap(one, other));
    if (before >= 0)
      throw AssessmentRoundError.ASSESSMENT_LINES_OVERLAP(
        { one: before + 1, other: index + 1 },
        at(`lines.${index}`, 'ASSESSMENT_LINES_OVERLAP'),
      );
  }
}

/** One organisation is asked once by one set; who is no organisation is asked by its set as a whole. */
const overlap = (one: AssessmentRoundLineInput, other: AssessmentRoundLineInput): boolean =>
  one.setKey === other.setKey &&
  ((one.kinds.length === 0 && other.kinds.length === 0) ||
    (one.kinds.some((kind) => other.kinds.includes(kind)) && one.levels.some((level) => other.levels.includes(level))));

/** On its data the year is assessed; what stands then is asked, or today where the year is not over. */
export const yearEnd = (year: number): IsoDate => `${year}-12-31`;
export const askedOn = (year: number, today: IsoDate): IsoDate => (today < yearEnd(year) ? today : yearEnd(year));

export type PlannedLine = Pick<
  AssessmentRoundLine,
  'line' | 'setKey' | 'versionKey' | 'kinds' | 'levels' | 'dueOn' | 'dueBoundary'
>;

/** A line whose set judges others than organisations: no row is made in advance, their keepers begin. */
export const asksOthers = ({ kinds }: Pick<PlannedLine, 'kinds'>): boolean => kinds.length === 0;

/** Each line with the version in force on the last day of the year. Throws CRITERIA_SET_UNKNOWN, CRITERIA_SET_OF_OTHERS, CRITERIA_NOT_IN_FORCE. */
export async function plannedLines(
  criteria: Criteria,
  { year, lines }: Pick<AssessmentRoundPreviewInput, 'year' | 'lines'>,
): Promise<PlannedLine[]> {
  const on = yearEnd(year);
  const keys = lines.map(({ setKey }) => setKey);
  const [sets, versions] = await Promise.all([criteria.setsOf(keys), criteria.inForce(keys, on)]);
  return lines.map((line, index) => {
    const set = sets.get(line.setKey);
    const version = versions.get(line.setKey);
    const path = `lines.${index}.setId`;
    if (!set) throw AssessmentRoundError.CRITERIA_SET_UNKNOWN({}, at(path, 'CRITERIA_SET_UNKNOWN'));
    mustFit(set.subject, line, index);
    if (!version) throw AssessmentRoundError.CRITERIA_NOT_IN_FORCE({ on, year }, at(path, 'CRITERIA_NOT_IN_FORCE'));
    const { setKey, kinds, levels, dueOn, dueBoundary } = line;
    return { setKey, kinds, levels, dueOn, dueBoundary, line: index + 1, versionKey: version.key };
  });
}

/** Kinds and levels say which organisations are asked, and only that. */
function mustFit(subject: CriteriaSubject, { kinds, levels }: AssessmentRoundLineInput, index: number): void {
  const isOfUnits = subject === CriteriaSubject.Organisation;
  for (const [name, values] of Object.entries({ kinds, levels })) {
    if (isOfUnits && values.length === 0)
      throw KernelError.INVALID_INPUT({}, at(`lines.${index}.${name}`, 'FIELD_REQUIRED'));
    if (!isOfUnits && values.length > 0)
      throw AssessmentRoundError.CRITERIA_SET_OF_OTHERS({}, at(`lines.${index}.${name}`, 'CRITERIA_SET_OF_OTHERS'));
  }
}

/**
 * CTE `asked`: who is asked by which line, and whether that set is asked of them in the year already. `$1` the lines as JSON, `$2` the owner, `$3` its subtree as a
 * pattern, `$4` its line, `$5` the day, `$6` the year.
 */
export const ASKED = `
  WITH asked AS (
    SELECT ${provinceOn('p.scope_id', '$5::date')} AS province_id, p.scope_id, p.organisation_key, p.name, p.path, p.kind, l.line, l.set_key, l.version_key
    FROM organisation_period AS p
    JOIN administrative_unit AS u ON u.key = p.scope_id
    JOIN jsonb_to_recordset($1::jsonb) AS l(line int, set_key int, version_key int, kinds text[], levels text[])
      ON p.kind = ANY(l.kinds) AND u.level = ANY(l.levels)
    WHERE p.path LIKE $3 AND p.line = $4 AND p.organisation_key <> $2
      AND p.valid_from <= $5 AND (p.valid_to IS NULL OR p.valid_to >= $5)
  )`;

export const askedParams = (
  lines: readonly PlannedLine[],
  owner: { key: number; path: string; line: string },
  on: IsoDate,
  year: number,
): unknown[] => [
  JSON.stringify(
    lines.map(({ line, setKey, versionKey, kinds, levels }) => ({
      line,
      set_key: setKey,
      version_key: versionKey,
      kinds,
      levels,
    })),
  ),
  owner.key,
  `${owner.path}%`,
  owner.line,
  on,
  year,
];
