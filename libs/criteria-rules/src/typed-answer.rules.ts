import type { Answer } from './answer.ts';
import { answeredBy } from './answer-fault.rules.ts';
import type { Measure } from './criteria-content.ts';

/** What somebody typed at a target, as forms and the API have it. All of it left out or null: nothing. */
export interface TypedAnswer {
  readonly isMet?: boolean | null;
  readonly shares?: readonly { readonly code: string; readonly part: number; readonly whole: number }[] | null;
  readonly count?: number | null;
  readonly isAlsoMet?: boolean | null;
  readonly before?: number | null;
  readonly now?: number | null;
  readonly rank?: string | null;
  /** That there is no rank at all, which is an answer. */
  readonly withoutRank?: boolean | null;
  readonly points?: number | null;
}

const FIELDS: Record<Answer['kind'], readonly (keyof TypedAnswer)[]> = {
  yes_no: ['isMet'],
  shares: ['shares'],
  count: ['count', 'isAlsoMet'],
  change: ['before', 'now'],
  rank: ['rank', 'withoutRank'],
  points: ['points'],
};

/** The answer; null where nothing was typed. `incomplete`: a part of it is missing; `wrong_kind`: it is no answer to this measure. Its figures are not judged. */
export function answerTyped(measure: Measure, typed: TypedAnswer): Answer | null | 'incomplete' | 'wrong_kind' {
  const given = (Object.keys(typed) as (keyof TypedAnswer)[]).filter((name) => typed[name] != null);
  if (given.length === 0) return null;
  const known = FIELDS[answeredBy(measure)];
  if (given.some((name) => !known.includes(name))) return 'wrong_kind';
  const { isMet, shares, count, isAlsoMet, before, now, rank, withoutRank, points } = typed;
  switch (answeredBy(measure)) {
    case 'yes_no':
      return isMet == null ? 'incomplete' : { kind: 'yes_no', isMet };
    case 'count':
      if (count == null) return 'incomplete';
      return { kind: 'count', count, ...(isAlsoMet == null ? {} : { isAlsoMet }) };
    case 'change':
      return before == null || now == null ? 'incomplete' : { kind: 'change', before, now };
    case 'rank':
      if (withoutRank) return { kind: 'rank', rank: null };
      return rank == null ? 'incomplete' : { kind: 'rank', rank };
    case 'points':
      return points == null ? 'incomplete' : { kind: 'points', points };
    default:
      return sharesTyped(measure, shares ?? []);
  }
}

/** In the order of the measure, so that the same answer is stored and compared alike. */
function sharesTyped(measure: Measure, shares: NonNullable<TypedAnswer['shares']>): Answer | null {
  if (shares.length === 0) return null;
  const order = measure.kind === 'shares' ? measure.parts.map(({ code }) => code) : [];
  const sorted = shares.toSorted((one, other) => order.indexOf(one.code) - order.indexOf(other.code));
  const parts = sorted.map(({ code, part, whole }) => [code, { part, whole }] as const);
  return { kind: 'shares', parts: Object.fromEntries(parts) };
}

/** An answer as it is typed. */
export function typedOf(answer: Answer): TypedAnswer {
  switch (answer.kind) {
    case 'yes_no':
      return { isMet: answer.isMet };
    case 'count':
      return { count: answer.count, isAlsoMet: answer.isAlsoMet ?? null };
    case 'change':
      return { before: answer.before, now: answer.now };
    case 'rank':
      return answer.rank === null ? { withoutRank: true } : { rank: answer.rank };
    case 'points':
      return { points: answer.points };
    default:
      return { shares: Object.entries(answer.parts).map(([code, share]) => ({ code, ...share })) };
  }
}
