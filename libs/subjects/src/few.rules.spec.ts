import { describe, expect, it } from '@jest/globals';
import { withoutFew } from './few.rules';

const place = (figures: number[], isOwn = false) => ({ isOwn, figures });

/** A small generator of its own, so that a case can be played again by its seed. */
const drawing = (seed: number) => {
  let state = seed;
  return (most: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % most;
};

describe('few people', () => {
  it('are not told, and cannot be subtracted from what is', () => {
    expect(withoutFew([place([3, 20, 40])], [[0, 1, 2]])).toEqual([[null, null, 40]]);
    expect(withoutFew([place([3, 0, 0])], [[0, 1, 2]])).toEqual([[null, null, 0]]);
    expect(withoutFew([place([0, 5, 40])], [[0, 1, 2]])).toEqual([[0, 5, 40]]);
  });

  it('of one part are not what the whole has more than the others', () => {
    expect(withoutFew([place([33]), place([3]), place([10]), place([20])], [])).toEqual([[33], [null], [null], [20]]);
  });

  it('are told where one works', () => {
    expect(withoutFew([place([3, 1], true), place([3, 1], true)], [[0, 1]])).toEqual([
      [3, 1],
      [3, 1],
    ]);
  });

  it('of any table are never the only number missing from a sum that is told', () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const draw = drawing(seed);
      const parts = Array.from({ length: 2 + draw(5) }, () =>
        place(
          Array.from({ length: 4 }, () => draw(12)),
          draw(6) === 0,
        ),
      );
      const whole = place([0, 1, 2, 3].map((at) => parts.reduce((sum, { figures }) => sum + figures[at]!, 0)));
      const places = [whole, ...parts];
      const told = withoutFew(places, [[0, 1, 2, 3]]);
      for (const [row, { isOwn, figures }] of places.entries()) {
        const missing = told[row]!.filter((count) => count === null).length;
        if (isOwn) expect(told[row]).toEqual(figures);
        else expect(missing).not.toBe(1);
        for (const [at, count] of told[row]!.entries()) {
          expect([null, figures[at]]).toContain(count);
          if (!isOwn && figures[at]! > 0 && figures[at]! < 5) expect(count).toBeNull();
        }
      }
      for (const at of [0, 1, 2, 3])
        if (parts.some(({ isOwn }) => !isOwn)) expect(told.filter((row) => row[at] === null).length).not.toBe(1);
    }
  });
});
