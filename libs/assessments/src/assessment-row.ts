import {
  type Actor,
  inShardsOf,
  KernelError,
  type Permission,
  prepared,
  type Query,
  tableOf,
  type Transaction,
  under,
  viewOf,
} from '@app/kernel';
import type { AssessmentKey } from './assessment.ids';
import { Assessment } from './assessment.entity';
import { type AssessmentAct, afterAct, type Standing } from './assessment.rules';
import { type AssessmentRoundLine, AssessmentRoundState } from './assessment-round.entity';
import { AssessmentError } from './assessments.errors';
import { AssessmentPermission } from './assessments.permissions';

/** As columns, or as the stored answer of a mutation, where instants have become text. */
export type AssessmentRow = Omit<Assessment, 'id' | 'submittedAt' | 'reviewedAt' | 'updatedAt'> & {
  submittedAt: Date | string | null;
  reviewedAt: Date | string | null;
  updatedAt: Date | string;
};

export const assessmentColumns = (name: string): string => tableOf(Assessment).columns(name);

const instant = (value: Date | string | null): Date | null => (typeof value === 'string' ? new Date(value) : value);

export const assessmentOf = (row: AssessmentRow): Assessment =>
  viewOf(Assessment, row, {
    submittedAt: instant(row.submittedAt),
    reviewedAt: instant(row.reviewedAt),
    updatedAt: instant(row.updatedAt),
  });

/** SQL condition on `assessment AS a`: of the own reach, or of a workplace whose place in the tree has changed since, or of one that ended and whose work goes on there. */
export function visibleAssessments(
  actor: Actor,
  params: unknown[],
  permission: Permission = AssessmentPermission.Read,
): string {
  const shards = inShardsOf(actor, 'a', params);
  const below = under('a.path', actor.roots(permission), params);
  return `(${shards} AND (${below} OR a.organisation_key = ANY($${params.push(actor.keptPlaces(permission))}::int[])))`;
}

/** An assessment with what its round and line say, held against other writers. */
export type HeldAssessment = AssessmentRow &
  Pick<AssessmentRoundLine, 'dueOn' | 'dueBoundary'> & {
    roundState: AssessmentRoundState;
    /** Who opened the round, and reviews. */
    reviewerKey: number;
  };

export interface AssessmentCall {
  key: AssessmentKey;
  version: number;
}

const ONE = `a.province_id = $1 AND a.year = $2 AND a.key = $3`;
export const keyParams = ({ provinceId, year, key }: Pick<AssessmentKey, 'provinceId' | 'year' | 'key'>): unknown[] => [
  provinceId,
  year,
  key,
];

const HOLD = prepared(
  `SELECT ${assessmentColumns('a')}, d.state AS "roundState", d.organisation_key AS "reviewerKey", l.due_on AS "dueOn", l.due_boundary AS "dueBoundary"
   FROM assessment AS a JOIN assessment_round AS d ON d.key = a.round_key
   JOIN assessment_round_line AS l ON l.round_key = a.round_key AND l.line = a.line
   WHERE ${ONE} FOR UPDATE OF a`,
);

export type Right = (actor: Actor, assessment: Pick<HeldAssessment, 'organisationKey' | 'reviewerKey'>) => boolean;

/** There, or where the work of an organisation that ended goes on. */
export const mayAnswer: Right = (actor, { organisationKey }) =>
  actor.keeps(AssessmentPermission.Answer, organisationKey);

/** Nobody reviews the assessment of their own unit, nor of one whose work it goes on with. */
export const mayReview: Right = (actor, { organisationKey, reviewerKey }) =>
  !actor.keeps(AssessmentPermission.Review, organisationKey) && actor.worksAt(AssessmentPermission.Review, reviewerKey);

/** Locks the row, the first lock of every act, and answers it with the standing after the act. */
export async function hold(
  tx: Transaction,
  { key, version }: AssessmentCall,
  act: AssessmentAct,
  may: Right,
): Promise<{ held: HeldAssessment; next: Standing }> {
  const [held] = await tx.query<HeldAssessment>(HOLD, keyParams(key));
  if (!held || !may(tx.actor, held)) throw KernelError.NOT_FOUND();
  if (held.version !== version) throw KernelError.VERSION_CONFLICT({ current: held.version });
  const next = afterAct(held, act);
  if (!next) throw AssessmentError.ASSESSMENT_ACT_NOT_ALLOWED({ state: held.state });
  if (held.roundState === AssessmentRoundState.Closed && act !== 'review')
    throw AssessmentError.ASSESSMENT_ROUND_CLOSED();
  return { held, next };
}

/** Columns that an act changes; every act counts the version up. */
export async function store<Column extends Changed>(
  tx: Transaction,
  { provinceId, year, key, version }: Pick<HeldAssessment, 'provinceId' | 'year' | 'key' | 'version'>,
  after: Pick<Assessment, Column>,
): Promise<AssessmentRow> {
  const row = { provinceId, year, key, version };
  const changed = { ...after, updatedAt: tx.now } as Pick<Assessment, Column | 'updatedAt'>;
  await tableOf(Assessment).amend(tx, row, version, changed);
  const [stored] = await tx.query<AssessmentRow>(
    `SELECT ${assessmentColumns('a')} FROM assessment AS a WHERE ${ONE}`,
    keyParams(row),
  );
  return stored!;
}

/** What acts change. */
type Changed = Exclude<keyof Assessment, 'id' | 'version' | 'key' | 'year' | 'provinceId' | 'updatedAt'>;

/** One under a condition on `assessment AS a`; the first three parameters are its key. */
export async function findAssessment(query: Query, params: unknown[], condition: string): Promise<Assessment | null> {
  const [row] = await query<AssessmentRow>(
    `SELECT ${assessmentColumns('a')} FROM assessment AS a WHERE ${ONE} AND ${condition}`,
    params,
  );
  return row ? assessmentOf(row) : null;
}
