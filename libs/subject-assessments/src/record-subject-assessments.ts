import {
  type Answers,
  AssessmentError,
  AssessmentState,
  judgedWith,
  packed,
  progressOf,
  unansweredOf,
} from '@app/assessments';
import type { CriteriaContent, Trait } from '@app/criteria-rules';
import { tableOf, type Transaction } from '@app/kernel';
import type { AssessedSubject } from './assessed-subject';
import { withHands } from './hands.rules';
import type { OpenLine } from './open-line';
import { count } from './result-delta';
import { SubjectAssessment } from './subject-assessment.entity';

/** What is kept of how answers came in. */
export type EntrySaid = Pick<SubjectAssessment, 'channel'> &
  Partial<
    Pick<SubjectAssessment, 'reason' | 'consentOn' | 'guardianKey' | 'guardianRelation' | 'enteredBy' | 'handedBy'>
  >;

/** One subject's answers, each of its target's kind. */
export interface NewSubjectAssessment {
  subject: AssessedSubject;
  answers: Answers;
  /** Sent at once: then every target is answered. */
  isSent: boolean;
  said: EntrySaid;
}

export const traitsOfSubject = ({ isDifficult }: Pick<AssessedSubject, 'isDifficult'>): Trait[] =>
  isDifficult ? ['difficult_area'] : [];

const NOTHING_SAID = { reason: null, consentOn: null, guardianKey: null, guardianRelation: null, handedBy: null };

/**
 * Begins assessments of any number of subjects of one line, in one statement and one for the counts. Nobody is assessed twice: answers the keys of subjects
 * whose rows are new, the others were there and stay as they are. Rights, and whether the round asks them, are the caller's; so is what is told of it. Throws
 * ASSESSMENT_INCOMPLETE where one that is sent is not answered in full.
 */
export async function recordIn(
  tx: Transaction,
  line: OpenLine,
  content: CriteriaContent,
  all: readonly NewSubjectAssessment[],
): Promise<Set<string>> {
  if (all.length === 0) return new Set();
  const rows = all.map((one) => rowOf(tx, line, content, one));
  const made = await tableOf(SubjectAssessment).insertAll(tx, rows, {
    onConflict: 'DO NOTHING',
    answer: ['subjectKey'],
  });
  const keys = new Set(made.map(({ subjectKey }) => subjectKey));
  const isNew = rows.filter(({ subjectKey }) => keys.has(subjectKey));
  await count(
    tx,
    isNew.map((row) => ({ ...row, before: null, after: { state: row.state, outcome: null } })),
  );
  return keys;
}

function rowOf(
  tx: Transaction,
  { roundKey, line, year, setKey, versionKey }: OpenLine,
  content: CriteriaContent,
  { subject, answers, isSent, said }: NewSubjectAssessment,
) {
  const { provinceId, scopeId, key: subjectKey, kind: subjectKind, organisationKey, path, communityKey } = subject;
  const traits = traitsOfSubject(subject);
  const judgement = judgedWith(content, { kind: subjectKind, stated: traits, year }, answers, []);
  if (isSent) mustBeAnswered(unansweredOf(judgement));
  const place = { provinceId, scopeId, organisationKey, path, communityKey };
  const key = { year, setKey, subjectKey, subjectKind, roundKey, line, versionKey, traits };
  const standing = {
    state: isSent ? AssessmentState.Submitted : AssessmentState.Draft,
    number: 1,
    version: 1,
    submittedAt: isSent ? tx.now : null,
    updatedAt: tx.now,
  };
  const entry = { ...NOTHING_SAID, enteredBy: tx.actor.personId, ...said };
  const hands = withHands([], tx.actor.personId, entry.enteredBy, entry.handedBy);
  return {
    ...place,
    ...key,
    ...standing,
    ...entry,
    hands,
    answers: packed(content, answers),
    ...progressOf(judgement),
  };
}

/** Throws ASSESSMENT_INCOMPLETE with the targets. */
export function mustBeAnswered(missing: readonly string[]): void {
  if (missing.length === 0) return;
  throw AssessmentError.ASSESSMENT_INCOMPLETE(
    { count: missing.length },
    missing.map((code) => ({ path: `answers.${code}`, code: 'TARGET_UNANSWERED' })),
  );
}
