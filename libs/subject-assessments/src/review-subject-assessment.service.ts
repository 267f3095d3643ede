import {
  type AssessmentRemarkInput,
  AssessmentState,
  judgedWith,
  mustHavePlace,
  mustSayWhy,
  progressOf,
  unpacked,
  VersionContents,
} from '@app/assessments';
import { type ActOutcome, type Actor, doEach, newKey, tableOf, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { isOneOf } from './hands.rules';
import { type SubjectAssessment, SubjectAssessmentRemark } from './subject-assessment.entity';
import type {
  ManySubjectAssessmentsInput,
  ReturnSubjectAssessmentInput,
  SeenSubjectAssessmentInput,
} from './subject-assessment.inputs';
import {
  type HeldSubjectAssessment,
  hold,
  store,
  subjectAssessmentOf,
  type SubjectAssessmentRow,
  turned,
} from './subject-assessment-row';
import { SubjectAssessmentError } from './subject-assessments.errors';
import {
  ofSubjectAssessment,
  SubjectAssessmentReturned,
  SubjectAssessmentReviewed,
} from './subject-assessments.events';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';
import { keyOf } from './submit-subject-assessment.service';

/** The office that keeps the subject returns with reasons, or finishes the review; whoever entered it, or handed out its link, does neither of what was finished. */
@Injectable()
export class SubjectAssessmentReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly contents: VersionContents,
  ) {}

  /** The result is judged now; version, traits and answers stay with it. Throws NOT_FOUND, SUBJECT_ASSESSMENT_OWN, ASSESSMENT_ACT_NOT_ALLOWED, VERSION_CONFLICT. */
  async review(actor: Actor, call: SeenSubjectAssessmentInput): Promise<SubjectAssessment> {
    return subjectAssessmentOf(await this.transactions.run(actor, (tx) => this.reviewIn(tx, call)));
  }

  /** Each as `review` finishes it. */
  reviewMany(actor: Actor, { assessments, isRehearsal }: ManySubjectAssessmentsInput): Promise<ActOutcome> {
    return doEach(this.transactions, actor, { things: assessments, isRehearsal, keyOf }, (tx, call) =>
      this.reviewIn(tx, call),
    );
  }

  /** Throws NOT_FOUND, ASSESSMENT_REMARK_REQUIRED, TARGET_UNKNOWN at its remark, SUBJECT_ASSESSMENT_OWN, ASSESSMENT_ACT_NOT_ALLOWED, VERSION_CONFLICT. */
  async return(actor: Actor, { key, version, remarks }: ReturnSubjectAssessmentInput): Promise<SubjectAssessment> {
    mustSayWhy(remarks);
    const row = await this.transactions.run(actor, async (tx) => {
      const held = await hold(tx, key, SubjectAssessmentPermission.Review);
      const next = turned(held, version, 'return');
      if (held.state === AssessmentState.Reviewed) mustBeOthers(tx, held);
      mustHavePlace(remarks, await this.contents.of(tx.query.bind(tx), held.versionKey));
      await insertRemarks(tx, held, remarks);
      tx.happened(SubjectAssessmentReturned, {
        ...ofSubjectAssessment(held, next),
        before: { state: held.state },
        after: { ...next, targets: remarks.map(({ target }) => target ?? null) },
      });
      const unjudged = { outcome: null, points: null, band: null, reviewedAt: null };
      return store(tx, held, { ...next, ...unjudged, returned: held.answers });
    });
    return subjectAssessmentOf(row);
  }

  private async reviewIn(tx: Transaction, { key, version }: SeenSubjectAssessmentInput): Promise<SubjectAssessmentRow> {
    const held = await hold(tx, key, SubjectAssessmentPermission.Review);
    const { state } = turned(held, version, 'review');
    mustBeOthers(tx, held);
    const content = await this.contents.of(tx.query.bind(tx), held.versionKey);
    const { subjectKind: kind, traits: stated, year } = held;
    const judgement = judgedWith(content, { kind, stated, year }, unpacked(content, held.answers), []);
    const { outcome, points, band } = judgement;
    tx.happened(SubjectAssessmentReviewed, {
      ...ofSubjectAssessment(held, { state }),
      before: { state: held.state },
      after: { state },
    });
    return store(tx, held, { state, outcome, points, band, reviewedAt: tx.now, ...progressOf(judgement) });
  }
}

/** Four eyes: not even in somebody's place. */
function mustBeOthers({ actor }: Transaction, { hands }: HeldSubjectAssessment): void {
  if (isOneOf(hands, actor.personId)) throw SubjectAssessmentError.SUBJECT_ASSESSMENT_OWN();
}

async function insertRemarks(
  tx: Transaction,
  { provinceId, scopeId, year, setKey, subjectKey, number }: HeldSubjectAssessment,
  remarks: readonly AssessmentRemarkInput[],
): Promise<void> {
  const of = { provinceId, scopeId, year, setKey, subjectKey, number };
  const stamped = { ...of, createdBy: tx.actor.mustBePerson, createdAt: tx.now };
  await tableOf(SubjectAssessmentRemark).insertAll(
    tx,
    remarks.map(({ target, message }) => ({
      key: newKey(),
      ...stamped,
      target: target ?? null,
      message: message.trim(),
    })),
  );
}
