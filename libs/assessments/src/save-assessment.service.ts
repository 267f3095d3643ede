import type { Answer, CriteriaContent, Trait } from '@app/criteria-rules';
import { type Actor, type FieldError, KernelError, type Transaction, Transactions } from '@app/kernel';
import { VersionContents } from './version-contents.service';
import { Injectable } from '@nestjs/common';
import { type Answers, packed, targetsOf, unpacked } from './packed-answers.rules';
import { readAnswer } from './answer.rules';
import type { Assessment } from './assessment.entity';
import type { AssessmentAnswerInput, SaveAssessmentInput } from './assessment.inputs';
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
      const answers = over(before, changes);
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

type Changes = ReadonlyMap<string, Answer | null>;

/** A target named twice in one save keeps what was said last. Throws INVALID_INPUT with the place of each fault. */
function changesOf(content: CriteriaContent, typed: readonly AssessmentAnswerInput[]): Changes {
  const targets = new Map(targetsOf(content).map((target) => [target.code, target]));
  const faults: FieldError[] = [];
  const changes = new Map<string, Answer | null>();
  for (const { target: code, ...said } of typed) {
    const target = targets.get(code);
    if (!target) faults.push({ path: `answers.${code}`, code: 'TARGET_UNKNOWN' });
    else {
      const { answer, faults: found } = readAnswer(target, said);
      faults.push(...found);
      changes.set(code, answer);
    }
  }
  if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
  return changes;
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

const over = (before: Answers, changes: Changes): Answers =>
  Object.fromEntries(
    [...new Map<string, Answer | null>([...Object.entries(before), ...changes])].flatMap(([code, answer]) =>
      answer === null ? [] : [[code, answer] as const],
    ),
  );

/** The trail names the targets that really changed. */
function tell(
  tx: Transaction,
  held: HeldAssessment,
  state: HeldAssessment['state'],
  before: Answers,
  changes: Changes,
  stated: readonly Trait[],
): void {
  const changed = [...changes].filter(
    ([code, answer]) => JSON.stringify(before[code] ?? null) !== JSON.stringify(answer),
  );
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
