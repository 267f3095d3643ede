import { judgedWith, progressOf, unansweredOf, unpacked, VersionContents } from '@app/assessments';
import { type ActOutcome, type Actor, doEach, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { withHands } from './hands.rules';
import { OnBehalf } from './on-behalf';
import { mustBeAnswered } from './record-subject-assessments';
import { EntryChannel, type SubjectAssessment } from './subject-assessment.entity';
import type { ManySubjectAssessmentsInput, SeenSubjectAssessmentInput } from './subject-assessment.inputs';
import { hold, store, subjectAssessmentOf, type SubjectAssessmentRow, turned } from './subject-assessment-row';
import { ofSubjectAssessment, SubjectAssessmentSubmitted } from './subject-assessments.events';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';

/** Sends what was answered for somebody: everything that applies is answered, and it is said why and with whose consent. */
@Injectable()
export class SubjectAssessmentSubmit {
  constructor(
    private readonly transactions: Transactions,
    private readonly contents: VersionContents,
    private readonly onBehalf: OnBehalf,
  ) {}

  /**
   * Throws NOT_FOUND, ASSESSMENT_INCOMPLETE with the targets, INVALID_INPUT with what is missing of the entry on behalf, ASSESSMENT_ACT_NOT_ALLOWED,
   * ASSESSMENT_ROUND_CLOSED, VERSION_CONFLICT.
   */
  async submit(actor: Actor, call: SeenSubjectAssessmentInput): Promise<SubjectAssessment> {
    return subjectAssessmentOf(await this.transactions.run(actor, (tx) => this.submitIn(tx, call)));
  }

  /** Each as `submit` sends it. */
  submitMany(actor: Actor, { assessments, isRehearsal }: ManySubjectAssessmentsInput): Promise<ActOutcome> {
    return doEach(this.transactions, actor, { things: assessments, isRehearsal, keyOf }, (tx, call) =>
      this.submitIn(tx, call),
    );
  }

  private async submitIn(tx: Transaction, { key, version }: SeenSubjectAssessmentInput): Promise<SubjectAssessmentRow> {
    const held = await hold(tx, key, SubjectAssessmentPermission.Enter);
    const { state } = turned(held, version, 'submit');
    const content = await this.contents.of(tx.query.bind(tx), held.versionKey);
    const { subjectKind: kind, traits: stated, year } = held;
    const judgement = judgedWith(content, { kind, stated, year }, unpacked(content, held.answers), []);
    mustBeAnswered(unansweredOf(judgement));
    // What came through a link or from a file and was not sent there is sent on behalf.
    const channel = EntryChannel.OnBehalf;
    await this.onBehalf.mustBeSaid(tx, { ...held, channel });
    tx.happened(SubjectAssessmentSubmitted, {
      ...ofSubjectAssessment(held, { state }),
      before: { state: held.state },
      after: { state, number: held.number },
    });
    const hands = withHands(held.hands, tx.actor.personId);
    return store(tx, held, { state, channel, hands, submittedAt: tx.now, ...progressOf(judgement) });
  }
}

/** Locked in one order. */
export const keyOf = ({ key: { provinceId, year, setKey, subjectKey } }: SeenSubjectAssessmentInput): string =>
  [provinceId, year, setKey, subjectKey].join(':');
