import type { Answer, CriteriaContent } from '@app/criteria-rules';
import { type FieldError, KernelError } from '@app/kernel';
import { readAnswer } from './answer.rules';
import type { AssessmentAnswerInput } from './assessment.inputs';
import { type Answers, targetsOf } from './packed-answers.rules';

/** What was typed by code of target; null: nothing any more. */
export type Changes = ReadonlyMap<string, Answer | null>;

/** A target named twice in one save keeps what was said last. Throws INVALID_INPUT with the place of each fault. */
export function changesOf(content: CriteriaContent, typed: readonly AssessmentAnswerInput[]): Changes {
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

/** What was typed over what is there. */
export const answersOver = (before: Answers, changes: Changes): Answers =>
  Object.fromEntries(
    [...new Map<string, Answer | null>([...Object.entries(before), ...changes])].flatMap(([code, answer]) =>
      answer === null ? [] : [[code, answer] as const],
    ),
  );

/** Those that say something else than what is there. */
export const reallyChanged = (before: Answers, changes: Changes): [code: string, answer: Answer | null][] =>
  [...changes].filter(([code, answer]) => JSON.stringify(before[code] ?? null) !== JSON.stringify(answer));
