import {
  type Answer,
  answerFault,
  answerTyped,
  type Measure,
  type Target,
  type TypedAnswer,
} from '@app/criteria-rules';
import type { FieldError } from '@app/kernel';

/** The answer, null where nothing was typed; or what is wrong with it. */
export type Read = { answer: Answer | null; faults: readonly FieldError[] };

const refused = (path: string, code: string, params?: FieldError['params']): Read => ({
  answer: null,
  faults: [{ path, code, ...(params ? { params } : {}) }],
});

/** What was typed as an answer of the target's kind, or what is wrong with its shape. Whether it is enough is judged elsewhere. */
export function readAnswer({ code, measure }: Pick<Target, 'code' | 'measure'>, typed: TypedAnswer): Read {
  const path = `answers.${code}`;
  const answer = answerTyped(measure, typed);
  if (answer === 'wrong_kind') return refused(path, 'TARGET_ANSWER_WRONG_KIND');
  if (answer === 'incomplete') return refused(path, 'FIELD_REQUIRED');
  const fault = answer && answerFault(measure, answer);
  return fault ? refused(path, `TARGET_ANSWER_${fault.toUpperCase()}`, paramsOf(measure)) : { answer, faults: [] };
}

const paramsOf = (measure: Measure): FieldError['params'] =>
  measure.kind === 'points' ? { maximum: measure.maximum, step: measure.step } : undefined;
