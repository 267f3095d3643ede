import type { Trait } from '@app/criteria-rules';
import { type Actor, KernelError, type Transaction, Transactions } from '@app/kernel';
import { VersionContents } from './version-contents.service';
import { Injectable } from '@nestjs/common';
import { answersOver, type Changes, changesOf, reallyChanged } from './answer-changes';
import { type Answers, packed, unpacked } from './packed-answers.rules';
import type { Assessment } from './assessment.entity';
import type { SaveAssessmentInput } from './assessment.inputs';
import { assessmentOf, type HeldAssessment, hold, mayAnswer, store } from './assessment-row';
import { AssessmentSaved, ofAssessment } from './assessments.events';
import { judgedWith, progressOf, usedEvidence } from './judged-assessment';
import { traitsOfKind } from './subject-traits.rules';

/** Autosave: any part of an assessment that is being answered. */
@Injectable()
export class AssessmentSave {
  constructor(
    private readonly transactions: Transactions,
    private readonly contents: VersionContents,
  ) {}

  /** Throws ASSESSMENT_ACT_NOT_ALLOWED, ASSESSMENT_ROUND_CLOSED, INVALID_INPUT, VERSION_CONFLICT. */
  async save(actor: Actor, input: SaveAssessmentInput): Promise<Assessment> {
    const row = await this.transactions.run(actor, async (tx) => {
      const { held, next } = await hold(tx, input, 'save', mayAnswer);
      const query = tx.query.bind(tx);
      const content = await this.contents.of(query, held.versionKey);
      const changes = changesOf(content, input.answers ?? []);
      const stated = input.stated ? statedOf(held, input.stated) : held.stated;
      const before = unpacked(content, held.answers);
      const answers = answersOver(before, changes);
      const judgement = judgedWith(content, { ...held, stated }, answers, await usedEvidence(query, held));
      tell(tx, held, next.state, before, changes, stated);
      return store(tx, held, {
        state: next.state,
        answers: packed(content, answers),
        stated,
        ...progressOf(judgement),
      });
    });
    return assessmentOf(row);
  }
}

/** Only what the kind leaves open is stated. */
function statedOf({ kind }: HeldAssessment, stated: readonly string[]): Trait[] {
  const fixed = traitsOfKind(kind);
  const traits = [...new Set(stated as readonly Trait[])].toSorted();
  const wrong = traits.filter((trait) => fixed[trait] !== undefined);
  if (wrong.length > 0)
    throw KernelError.INVALID_INPUT(
      {},
      wrong.map((trait) => ({ path: `stated.${trait}`, code: 'TRAIT_FIXED' })),
    );
  return traits;
}

/** The trail names the targets that really changed. */
function tell(
  tx: Transaction,
  held: HeldAssessment,
  state: HeldAssessment['state'],
  before: Answers,
  changes: Changes,
  stated: readonly Trait[],
): void {
  const changed = reallyChanged(before, changes);
  const isRestated = stated.join() !== held.stated.join();
  tx.happened(AssessmentSaved, {
    ...ofAssessment(held, { state }),
    before: {
      answers: Object.fromEntries(changed.map(([code]) => [code, before[code] ?? null])),
      ...(isRestated ? { stated: held.stated } : {}),
    },
    after: { answers: Object.fromEntries(changed), ...(isRestated ? { stated } : {}) },
  });
}
