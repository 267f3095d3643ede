import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '@app/criteria-rules';
import { type Counted, changeOf, figuresOf, FIGURES, plus, type ResultFigures } from './result-figures.rules';

const HISTORIES = 1000;
const NEXT: Record<string, string[]> = {
  none: ['draft', 'submitted'],
  draft: ['draft', 'submitted'],
  submitted: ['returned', 'reviewed'],
  returned: ['returned', 'submitted'],
  reviewed: ['returned'],
};
const OUTCOMES: Outcome[] = ['met', 'not_met', 'unjudgeable', 'incomplete'];

/** A sequence that is the same for the same seed. */
function drawing(seed: number): (most: number) => number {
  let state = seed + 1;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}

/** Acts on a few subjects of two communities, in any order; each appends its change, and now and then somebody folds. */
function history(seed: number): { folded: ResultFigures[]; rows: Map<number, Counted> } {
  const draw = drawing(seed);
  const rows = new Map<number, Counted>();
  const folded = [figuresOf(null), figuresOf(null)];
  let waiting: [community: number, change: ResultFigures][] = [];
  for (let act = 0; act < 30; act += 1) {
    const subject = draw(8);
    const before = rows.get(subject) ?? null;
    const states = NEXT[before?.state ?? 'none']!;
    const state = states[draw(states.length)]!;
    const after = { state, outcome: state === 'reviewed' ? OUTCOMES[draw(OUTCOMES.length)]! : null };
    rows.set(subject, after);
    waiting.push([subject % 2, changeOf(before, after)]);
    if (draw(5) > 0 && act < 29) continue;
    for (const [community, change] of waiting.toReversed()) folded[community] = plus(folded[community]!, change);
    waiting = [];
  }
  return { folded, rows };
}

describe('counts of results', () => {
  it('that were folded from changes are those of the rows, everybody once, in 1,000 histories', () => {
    for (let seed = 0; seed < HISTORIES; seed += 1) {
      const { folded, rows } = history(seed);
      for (const community of [0, 1]) {
        const own = [...rows].filter(([subject]) => subject % 2 === community).map(([, row]) => row);
        const counted = Object.fromEntries(
          FIGURES.map((name) => [
            name,
            own.filter(({ state, outcome }) => state === name || outcome === (name === 'notMet' ? 'not_met' : name))
              .length,
          ]),
        );
        expect({ seed, ...folded[community] }).toEqual({ seed, ...counted });
        const { draft, submitted, returned, reviewed } = folded[community]!;
        expect(draft + submitted + returned + reviewed).toBe(own.length);
      }
    }
  });
});
