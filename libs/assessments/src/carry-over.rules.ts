import { type CarryOver, carrierBetween, type CriteriaContent, type Unfit } from '@app/criteria-rules';
import type { Used } from './evidence.rules';
import { type Answers, packed, type Packed, targetsOf, unpacked } from './packed-answers.rules';

/** What has no place in the newer version: an answer, a share of one, or evidence of a target that is gone. */
export interface Loss {
  target: string;
  part: string | null;
  why: Unfit;
}

export interface CarriedOver {
  /** What was answered before. */
  before: Answers;
  answers: Packed;
  carried: readonly string[];
  toReview: readonly string[];
  losses: readonly Loss[];
  /** Targets, gone now, that rested on evidence. */
  withoutTarget: readonly string[];
}

/** Carries many assessments from one version to another; the two are compared once. */
export function carrierOf(
  from: CriteriaContent,
  to: CriteriaContent,
): (stored: Packed, used: readonly Pick<Used, 'target'>[]) => CarriedOver {
  const carry = carrierBetween(from, to);
  const known = new Set(targetsOf(to).map(({ code }) => code));
  return (stored, used) => {
    const before = unpacked(from, stored);
    const over = carry(before);
    const withoutTarget = [...new Set(used.map(({ target }) => target))].filter((code) => !known.has(code));
    return {
      before,
      answers: packed(to, over.answers),
      carried: over.carried,
      toReview: over.toReview,
      losses: [...lossesOf(over), ...evidenceOnly(over, withoutTarget)],
      withoutTarget,
    };
  };
}

const lossesOf = ({ lost }: CarryOver): Loss[] => lost.map(({ code, part, why }) => ({ target: code, part, why }));

/** Evidence of a target that nobody had answered is named by itself. */
const evidenceOnly = ({ lost }: CarryOver, gone: readonly string[]): Loss[] =>
  gone
    .filter((target) => !lost.some(({ code }) => code === target))
    .map((target) => ({ target, part: null, why: 'target_gone' }));
