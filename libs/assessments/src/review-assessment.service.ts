import { type Actor, newKey, tableOf, type Transaction, Transactions } from '@app/kernel';
import { VersionContents } from './version-contents.service';
import { Injectable } from '@nestjs/common';
import { type Assessment, AssessmentRemark, AssessmentSending } from './assessment.entity';
import type { AssessmentRemarkInput, ReturnAssessmentInput } from './assessment.inputs';
import { type AssessmentCall, assessmentOf, type HeldAssessment, hold, mayReview, store } from './assessment-row';
import { AssessmentError } from './assessments.errors';
import { AssessmentReturned, AssessmentReviewed, AssessmentSaved, ofAssessment } from './assessments.events';
import { judgedNow, progressOf, usedEvidence } from './judged-assessment';
import { mustHavePlace, mustSayWhy } from './remark.rules';

/** Whoever opened the round returns with reasons at targets, or finishes the review. Answers are never changed by them. */
@Injectable()
export class AssessmentReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly contents: VersionContents,
  ) {}

  /** The result is judged now and stays with what it was judged by. Throws ASSESSMENT_ACT_NOT_ALLOWED, VERSION_CONFLICT. */
  async review(actor: Actor, call: AssessmentCall): Promise<Assessment> {
    const row = await this.transactions.run(actor, async (tx) => {
      const { held, next } = await hold(tx, call, 'review', mayReview);
      await mustNotBeOwn(tx, held);
      const query = tx.query.bind(tx);
      const content = await this.contents.of(query, held.versionKey);
      const judgement = judgedNow(content, held, await usedEvidence(query, held));
      const { outcome, points, band } = judgement;
      await stamp(tx, held, { reviewedAt: tx.now, reviewedBy: tx.actor.personId, judgement });
      const result = { outcome, points, band };
      tx.happened(AssessmentReviewed, {
        ...ofAssessment(held, next),
        before: { state: held.state },
        after: { state: next.state, ...result },
      });
      return store(tx, held, { ...next, ...result, reviewedAt: tx.now, ...progressOf(judgement) });
    });
    return assessmentOf(row);
  }

  /** Throws ASSESSMENT_REMARK_REQUIRED, TARGET_UNKNOWN at its remark, ASSESSMENT_ACT_NOT_ALLOWED, VERSION_CONFLICT. */
  async return(actor: Actor, input: ReturnAssessmentInput): Promise<Assessment> {
    mustSayWhy(input.remarks);
    const row = await this.transactions.run(actor, async (tx) => {
      const { held, next } = await hold(tx, input, 'return', mayReview);
      await mustNotBeOwn(tx, held);
      const content = await this.contents.of(tx.query.bind(tx), held.versionKey);
      mustHavePlace(input.remarks, content);
      await stamp(tx, held, { returnedAt: tx.now, reviewedBy: tx.actor.personId });
      const remarks = await insertRemarks(tx, held, input.remarks);
      tx.happened(AssessmentReturned, {
        ...ofAssessment(held, next),
        before: { state: held.state, outcome: held.outcome },
        after: { state: next.state, number: next.number, remarks },
      });
      return store(tx, held, { ...next, outcome: null, points: null, band: null, reviewedAt: null });
    });
    return assessmentOf(row);
  }
}

/** Nobody decides in somebody's place on what they sent themselves, nor on what they answered: that the trail knows. */
async function mustNotBeOwn(tx: Transaction, held: HeldAssessment): Promise<void> {
  const { provinceId, year, key, number, path } = held;
  if (tx.actor.inPlaceOf(path) === null) return;
  const own = await tx.query(
    `SELECT 1 WHERE EXISTS (
       SELECT 1 FROM assessment_sending WHERE province_id = $1 AND year = $2 AND assessment_key = $3 AND number = $4 AND submitted_by = $5
     ) OR EXISTS (
       SELECT 1 FROM audit_event WHERE subject_type = 'Assessment' AND subject_key = $6 AND actor_id = $5 AND action = $7)`,
    [provinceId, year, key, number, tx.actor.personId, `${year}-${key}`, AssessmentSaved.name],
  );
  if (own.length > 0) throw AssessmentError.ASSESSMENT_OWN_AS_DELEGATE();
}

const stamp = (
  tx: Transaction,
  { provinceId, year, key, number }: HeldAssessment,
  said: Partial<Pick<AssessmentSending, 'returnedAt' | 'reviewedAt' | 'reviewedBy' | 'judgement'>>,
): Promise<boolean> => tableOf(AssessmentSending).update(tx, { provinceId, year, assessmentKey: key, number }, said);

async function insertRemarks(
  tx: Transaction,
  { provinceId, scopeId, year, key: assessmentKey, number }: HeldAssessment,
  remarks: readonly AssessmentRemarkInput[],
): Promise<{ target: string | null; message: string }[]> {
  const said = remarks.map(({ target, message }) => ({ target: target ?? null, message: message.trim() }));
  const written = { provinceId, scopeId, year, assessmentKey, number };
  const stamped = { ...written, createdBy: tx.actor.mustBePerson, createdAt: tx.now };
  await tableOf(AssessmentRemark).insertAll(
    tx,
    said.map((remark) => ({ key: newKey(), ...stamped, ...remark })),
  );
  return said;
}
