import { afterAct, type AssessmentAct, AssessmentError, AssessmentRoundState, type Standing } from '@app/assessments';
import {
  type Actor,
  type IsoDate,
  KernelError,
  type Permission,
  prepared,
  tableOf,
  type Transaction,
  viewOf,
} from '@app/kernel';
import { visibleSubjects } from '@app/subjects';
import { count } from './result-delta';
import { SubjectAssessment } from './subject-assessment.entity';
import type { SubjectAssessmentKey } from './subject-assessment.ids';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';

/** As columns, or as the stored answer of a mutation, where instants have become text. */
export type SubjectAssessmentRow = Omit<SubjectAssessment, 'id' | 'submittedAt' | 'reviewedAt' | 'updatedAt'> & {
  submittedAt: Date | string | null;
  reviewedAt: Date | string | null;
  updatedAt: Date | string;
};

export const subjectAssessments = tableOf(SubjectAssessment);
export const columns = subjectAssessments.columns('a');

const instant = (value: Date | string | null): Date | null => (typeof value === 'string' ? new Date(value) : value);

export const subjectAssessmentOf = (row: SubjectAssessmentRow): SubjectAssessment =>
  viewOf(SubjectAssessment, row, {
    submittedAt: instant(row.submittedAt),
    reviewedAt: instant(row.reviewedAt),
    updatedAt: instant(row.updatedAt),
  });

/** SQL condition on `subject_assessment AS a`: where the subject itself is seen. */
export const visibleSubjectAssessments = (
  actor: Actor,
  today: IsoDate,
  params: unknown[],
  permission: Permission = SubjectAssessmentPermission.Read,
): string => visibleSubjects('a', actor, today, params, permission);

export const keyParams = ({ provinceId, year, setKey, subjectKey }: SubjectAssessmentKey): unknown[] => [
  provinceId,
  year,
  setKey,
  subjectKey,
];

export const ONE = 'a.province_id = $1 AND a.year = $2 AND a.set_key = $3 AND a.subject_key = $4';

export type HeldSubjectAssessment = SubjectAssessmentRow & { roundState: AssessmentRoundState };

const HOLD = prepared(
  `SELECT ${columns}, d.state AS "roundState" FROM subject_assessment AS a JOIN assessment_round AS d ON d.key = a.round_key
   WHERE ${ONE} FOR UPDATE OF a`,
);

/** Locks the row, the first lock of every act; null where nobody has begun. */
export async function find(tx: Transaction, key: SubjectAssessmentKey): Promise<HeldSubjectAssessment | null> {
  const [held] = await tx.query<HeldSubjectAssessment>(HOLD, keyParams(key));
  return held ?? null;
}

/** One that is kept where the actor works. Throws NOT_FOUND. */
export async function hold(
  tx: Transaction,
  key: SubjectAssessmentKey,
  permission: Permission,
): Promise<HeldSubjectAssessment> {
  const held = await find(tx, key);
  if (!held || !tx.actor.keeps(permission, held.organisationKey)) throw KernelError.NOT_FOUND();
  return held;
}

/** The standing after the act. Throws VERSION_CONFLICT, ASSESSMENT_ACT_NOT_ALLOWED, ASSESSMENT_ROUND_CLOSED. */
export function turned(held: HeldSubjectAssessment, version: number, act: AssessmentAct): Standing {
  if (held.version !== version) throw KernelError.VERSION_CONFLICT({ current: held.version });
  const next = afterAct(held, act);
  if (!next) throw AssessmentError.ASSESSMENT_ACT_NOT_ALLOWED({ state: held.state });
  if (held.roundState === AssessmentRoundState.Closed && act !== 'review')
    throw AssessmentError.ASSESSMENT_ROUND_CLOSED();
  return next;
}

/** What acts change. */
type Changed = Exclude<
  keyof SubjectAssessment,
  'id' | 'version' | 'year' | 'provinceId' | 'scopeId' | 'setKey' | 'subjectKey' | 'communityKey' | 'updatedAt'
>;

/** Columns that an act changes, and what that does to the counts; every act counts the version up. */
export async function store<Column extends Changed>(
  tx: Transaction,
  held: HeldSubjectAssessment,
  after: Pick<SubjectAssessment, Column>,
): Promise<SubjectAssessmentRow> {
  const { provinceId, year, setKey, subjectKey, version } = held;
  const changed = { ...after, updatedAt: tx.now } as Pick<SubjectAssessment, Column | 'updatedAt'>;
  await subjectAssessments.amend(tx, { provinceId, year, setKey, subjectKey, version }, version, changed);
  const { roundState: _roundState, ...row } = { ...held, ...changed, version: version + 1 };
  await count(tx, [{ ...row, before: held, after: row }]);
  return row;
}
