import type { Answer } from './answer.ts';
import { type AnswerFault, answeredBy, answerFault } from './answer-fault.rules.ts';
import { compareContents } from './compare.rules.ts';
import type { CriteriaContent, Target } from './criteria-content.ts';
import { ownOf } from './own.rules.ts';

export type Answers = Readonly<Record<string, Answer>>;

/** Why an answer, or a share of it, has no place in the new content. */
export type Unfit = 'target_gone' | 'measured_otherwise' | 'part_gone' | AnswerFault;

/** What carrying answers over would come to; nothing is changed by asking. */
export interface CarryOver {
  /** Everything that is filled afterwards: what was filled before, and what was carried. */
  readonly answers: Answers;
  readonly carried: readonly string[];
  /** Filled in the new one already, so left alone. */
  readonly kept: readonly string[];
  /** Carried, but the target says something else than before: to be looked at. */
  readonly toReview: readonly string[];
  /** Every answer, or share of one, that is not carried. */
  readonly lost: readonly { readonly code: string; readonly part: string | null; readonly why: Unfit }[];
}

/** Carries answers from one version of a set to another by the codes of targets. `filled`: what the new one has already; it is never overwritten. */
export const carryOver = (
  from: CriteriaContent,
  to: CriteriaContent,
  answers: Answers,
  filled: Answers = {},
): CarryOver => carrierBetween(from, to)(answers, filled);

/** The same for many: the two versions are compared once. */
export function carrierBetween(
  from: CriteriaContent,
  to: CriteriaContent,
): (answers: Answers, filled?: Answers) => CarryOver {
  const targets = new Map(targetsOf(to).map((target) => [target.code, target]));
  const before = new Map(targetsOf(from).map((target) => [target.code, target]));
  const changed = new Set(compareContents(from, to).flatMap(({ of, code }) => (of === 'target' && code ? [code] : [])));
  return (answers, filled = {}) => {
    const codes = Object.keys(answers);
    const kept = codes.filter((code) => ownOf(filled, code));
    const moved = codes
      .filter((code) => !kept.includes(code))
      .map((code) => ({ code, ...move(before.get(code), targets.get(code), answers[code]!) }));
    const carried = moved.flatMap(({ code, answer }) => (answer ? [[code, answer] as const] : []));
    return {
      answers: { ...filled, ...Object.fromEntries(carried) },
      carried: carried.map(([code]) => code),
      kept,
      toReview: carried.map(([code]) => code).filter((code) => changed.has(code)),
      lost: moved.flatMap(({ code, lost }) => lost.map((one) => ({ code, ...one }))),
    };
  };
}

const targetsOf = ({ criteria }: CriteriaContent): Target[] => criteria.flatMap(({ targets }) => [...targets]);

interface Moved {
  readonly answer: Answer | null;
  readonly lost: readonly { readonly part: string | null; readonly why: Unfit }[];
}

const notCarried = (why: Unfit): Moved => ({ answer: null, lost: [{ part: null, why }] });

function move(before: Target | undefined, target: Target | undefined, answer: Answer): Moved {
  if (!target) return notCarried('target_gone');
  const isMeasuredOtherwise = before !== undefined && before.measure.kind !== target.measure.kind;
  if (isMeasuredOtherwise || answeredBy(target.measure) !== answer.kind) return notCarried('measured_otherwise');
  if (answer.kind === 'shares') return moveShares(target, answer);
  const fault = answerFault(target.measure, answer);
  return fault ? notCarried(fault) : { answer, lost: [] };
}

/** Share by share: what is left must still be an answer. */
function moveShares(target: Target, answer: Extract<Answer, { kind: 'shares' }>): Moved {
  const known = new Set(target.measure.kind === 'shares' ? target.measure.parts.map(({ code }) => code) : []);
  const shares = Object.entries(answer.parts);
  const lost = shares.filter(([part]) => !known.has(part)).map(([part]) => ({ part, why: 'part_gone' as const }));
  const left: Answer = { kind: 'shares', parts: Object.fromEntries(shares.filter(([part]) => known.has(part))) };
  if (Object.keys(left.parts).length === 0) return { answer: null, lost };
  const fault = answerFault(target.measure, left);
  return fault ? notCarried(fault) : { answer: left, lost };
}
