import { type CriteriaContent, judge, type Judgement } from '@app/criteria-rules';
import type { Query } from '@app/kernel';
import type { Assessment } from './assessment.entity';
import { targetsWithEvidence, type Used } from './evidence.rules';
import { type Answers, unpacked } from './packed-answers.rules';
import { traitsOf } from './subject-traits.rules';

/** Evidence of an assessment as judging and showing need it. */
export interface UsedEvidence extends Used {
  assessmentKey: string;
  key: string;
}

/** `[provinceId]`, `[year]`, `[key]` of assessments as three arrays. */
export const keyArrays = (keys: readonly Pick<Assessment, 'provinceId' | 'year' | 'key'>[]): unknown[] => [
  keys.map(({ provinceId }) => provinceId),
  keys.map(({ year }) => year),
  keys.map(({ key }) => key),
];

/** What the targets of assessments rest on; the parameters are `keyArrays`. */
export const USED_EVIDENCE = `SELECT u.assessment_key AS "assessmentKey", u.target, e.key, e.period_from AS "periodFrom", e.period_to AS "periodTo",
    e.expires_on AS "expiresOn", (e.withdrawn_at IS NOT NULL) AS "isWithdrawn"
  FROM unnest($1::int[], $2::int[], $3::uuid[]) AS k(province_id, year, assessment_key)
  JOIN assessment_evidence_use AS u ON u.province_id = k.province_id AND u.year = k.year AND u.assessment_key = k.assessment_key
  JOIN assessment_evidence AS e ON e.province_id = u.province_id AND e.key = u.evidence_key
  WHERE u.province_id = ANY($1::int[])
  ORDER BY u.target, e.created_at, e.key`;

export const usedEvidence = (
  query: Query,
  assessment: Pick<Assessment, 'provinceId' | 'year' | 'key'>,
): Promise<UsedEvidence[]> => query<UsedEvidence>(USED_EVIDENCE, keyArrays([assessment]));

export type Judgeable = Pick<Assessment, 'kind' | 'stated' | 'year'>;

/** What answers come to, with the evidence that counts for the year. */
export const judgedWith = (
  content: CriteriaContent,
  { kind, stated, year }: Judgeable,
  answers: Answers,
  evidence: readonly Used[],
): Judgement =>
  judge(content, { kind, traits: traitsOf(kind, stated), answers, withEvidence: targetsWithEvidence(evidence, year) });

export const judgedNow = (
  content: CriteriaContent,
  assessment: Judgeable & Pick<Assessment, 'answers'>,
  evidence: readonly Used[],
): Judgement => judgedWith(content, assessment, unpacked(content, assessment.answers), evidence);

export interface Progress {
  answered: number;
  asked: number;
}

/** Targets that apply, and how many of them are answered. Neither says whether anything is met. */
export function progressOf({ targets }: Pick<Judgement, 'targets'>): Progress {
  const asked = targets.filter(({ standing }) => standing !== 'not_applicable');
  return { asked: asked.length, answered: asked.filter(({ standing }) => standing !== 'unanswered').length };
}

export const unansweredOf = ({ targets }: Pick<Judgement, 'targets'>): string[] =>
  targets.filter(({ standing }) => standing === 'unanswered').map(({ code }) => code);
