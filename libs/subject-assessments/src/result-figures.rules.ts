import type { Outcome } from '@app/criteria-rules';

/** How many stand where. Whoever has begun is in exactly one of the first four. */
export interface ResultFigures {
  draft: number;
  submitted: number;
  returned: number;
  reviewed: number;
  met: number;
  notMet: number;
  unjudgeable: number;
}

export const FIGURES = ['draft', 'submitted', 'returned', 'reviewed', 'met', 'notMet', 'unjudgeable'] as const;

/** What counts of one. */
export interface Counted {
  /** An `AssessmentState`. */
  state: string;
  outcome: Outcome | null;
}

const is = (holds: boolean | undefined): number => (holds ? 1 : 0);

/** What one adds to the figures; nothing where nobody has begun. */
export function figuresOf(one: Counted | null): ResultFigures {
  return {
    draft: is(one?.state === 'draft'),
    submitted: is(one?.state === 'submitted'),
    returned: is(one?.state === 'returned'),
    reviewed: is(one?.state === 'reviewed'),
    met: is(one?.outcome === 'met'),
    notMet: is(one?.outcome === 'not_met'),
    unjudgeable: is(one?.outcome === 'unjudgeable'),
  };
}

const combined = (one: ResultFigures, other: ResultFigures, sign: 1 | -1): ResultFigures =>
  Object.fromEntries(FIGURES.map((name) => [name, one[name] + sign * other[name]])) as unknown as ResultFigures;

export const plus = (one: ResultFigures, other: ResultFigures): ResultFigures => combined(one, other, 1);

/** What an act changes: what one adds afterwards without what it added before. */
export const changeOf = (before: Counted | null, after: Counted): ResultFigures =>
  combined(figuresOf(after), figuresOf(before), -1);

export const isNothing = (figures: ResultFigures): boolean => FIGURES.every((name) => figures[name] === 0);
