import { businessDate, isLate, tableOf, type Actor, Transactions } from '@app/kernel';
import { VersionContents } from './version-contents.service';
import { Injectable } from '@nestjs/common';
import { type Assessment, AssessmentSending } from './assessment.entity';
import { type AssessmentCall, assessmentOf, hold, mayAnswer, store } from './assessment-row';
import { AssessmentError } from './assessments.errors';
import { AssessmentSubmitted, ofAssessment } from './assessments.events';
import { judgedNow, progressOf, unansweredOf, usedEvidence } from './judged-assessment';

/** A unit sends its assessment: everything that applies is answered. What was sent is kept as it was. */
@Injectable()
export class AssessmentSubmit {
  constructor(
    private readonly transactions: Transactions,
    private readonly contents: VersionContents,
  ) {}

  /** Throws ASSESSMENT_INCOMPLETE with the targets, ASSESSMENT_ACT_NOT_ALLOWED, ASSESSMENT_ROUND_CLOSED, VERSION_CONFLICT. */
  async submit(actor: Actor, call: AssessmentCall): Promise<Assessment> {
    const row = await this.transactions.run(actor, async (tx) => {
      const { held, next } = await hold(tx, call, 'submit', mayAnswer);
      const query = tx.query.bind(tx);
      const used = await usedEvidence(query, held);
      const judgement = judgedNow(await this.contents.of(query, held.versionKey), held, used);
      const missing = unansweredOf(judgement);
      if (missing.length > 0)
        throw AssessmentError.ASSESSMENT_INCOMPLETE(
          { count: missing.length },
          missing.map((code) => ({ path: `answers.${code}`, code: 'TARGET_UNANSWERED' })),
        );
      const { provinceId, scopeId, year, key, versionKey, answers, stated } = held;
      const evidence = Object.fromEntries(
        [...Map.groupBy(used, ({ target }) => target)].map(([target, all]) => [target, all.map((one) => one.key)]),
      );
      const sending = { provinceId, scopeId, year, assessmentKey: key, number: held.number, versionKey };
      const sent = { answers, stated, evidence, submittedAt: tx.now, submittedBy: tx.actor.personId };
      await tableOf(AssessmentSending).insert(tx, { ...sending, ...sent });
      const late =
        held.submittedAt === null
          ? isLate({ on: held.dueOn, boundary: held.dueBoundary }, businessDate(tx.now))
          : held.isLate;
      tx.happened(AssessmentSubmitted, {
        ...ofAssessment(held, next),
        before: { state: held.state },
        after: { state: next.state, number: held.number, isLate: late },
      });
      const { state } = next;
      return store(tx, held, { state, isLate: late, submittedAt: tx.now, ...progressOf(judgement) });
    });
    return assessmentOf(row);
  }
}
