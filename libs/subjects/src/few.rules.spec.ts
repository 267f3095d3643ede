import { describe, expect, it } from '@jest/globals';
import { cpuTimeOf } from '../../../test/support/cpu-time';
import { type KnownSum, solvable } from '../../../test/support/solving';
import { withoutFew } from './few.rules';

const place = (figures: number[], isOwn = false) => ({ isOwn, figures });

/** A small generator of its own, so that a case can be played again by its seed. */
const drawing = (seed: number) => {
  let state = seed;
  return (most: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % most;
};

const named = (row: number, column: number): string => `${row}/${column}`;

/** Few people whom a reader can work out who knows what each place and each column comes to. */
function workedOut(
  places: readonly ReturnType<typeof place>[],
  told: readonly (readonly (number | null)[])[],
): string[] {
  const hidden = new Set(
    told.flatMap((figures, row) => figures.flatMap((one, column) => (one === null ? [named(row, column)] : []))),
  );
  const sums: KnownSum[] = [
    ...told.map((figures, row) => Object.fromEntries(figures.map((_, column) => [named(row, column), 1]))),
    ...told[0]!.map((_, column) => Object.fromEntries(told.map((_, row) => [named(row, column), row === 0 ? -1 : 1]))),
  ];
  return solvable(sums, hidden).filter((cell) => {
    const [row, column] = cell.split('/').map(Number) as [number, number];
    const count = places[row]!.figures[column]!;
    const isOwnAlone = row === 0 && places.every((one, at) => at === 0 || one.isOwn || one.figures[column] === 0);
    return count > 0 && count < 5 && !isOwnAlone;
  });
}

describe('few people', () => {
  it('are not told, and cannot be subtracted from what is', () => {
    expect(withoutFew([place([3, 20, 40])], [[0, 1, 2]])).toEqual([[null, null, 40]]);
    expect(withoutFew([place([3, 0, 0])], [[0, 1, 2]])).toEqual([[null, null, 0]]);
    expect(withoutFew([place([0, 5, 40])], [[0, 1, 2]])).toEqual([[0, 5, 40]]);
  });

  it('of one part are not what the whole has more than the others', () => {
    expect(withoutFew([place([33]), place([3]), place([10]), place([20])], [])).toEqual([[33], [null], [null], [20]]);
  });

  it('are not what the whole has more than its parts', () => {
    expect(withoutFew([place([103]), place([40]), place([60])], [])).toEqual([[103], [null], [60]]);
    expect(withoutFew([place([105]), place([40]), place([60])], [])).toEqual([[105], [40], [60]]);
    // Of whoever is in no part two do not belong to the first column.
    const parts = [place([40, 30, 10]), place([60, 40, 20])];
    const told = withoutFew([place([120, 88, 32]), ...parts], [[0, 1, 2]]);
    expect(told.map(([all]) => all)).toEqual([120, 40, 60]);
    expect(told.map(([, some, others]) => [some, others])).toEqual([
      [88, 32],
      [null, null],
      [40, 20],
    ]);
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
      // Of every other country something was divided, and counts in the whole alone.
      const rest = [0, 1, 2, 3].map(() => (seed % 2) * draw(8));
      const whole = place([0, 1, 2, 3].map((at) => parts.reduce((sum, { figures }) => sum + figures[at]!, rest[at]!)));
      const places = [whole, ...parts];
      const told = withoutFew(places, [[0, 1, 2, 3]]);
      // A wary reader knows of those no more than that there are none, a bold one what is told of them by themselves, too.
      for (const ofRest of [rest.map(() => (seed % 2 === 0 ? 0 : null)), withoutFew([place(rest)], [[0, 1, 2, 3]])[0]!])
        expect({ seed, found: workedOut([...places, place(rest)], [...told, ofRest]) }).toEqual({ seed, found: [] });
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
        if (seed % 2 === 0 && parts.some(({ isOwn }) => !isOwn))
          expect(told.filter((row) => row[at] === null).length).not.toBe(1);
    }
  });

  it('do not follow from all sums together, where none of them lacks one number alone', () => {
    // Two rings of four, and a number that goes with one place of the first and one of the other.
    const parts = [place([2, 2, 3, 40]), place([2, 2, 40, 40]), place([40, 40, 2, 2]), place([40, 40, 2, 2])];
    const whole = place([0, 1, 2, 3].map((at) => parts.reduce((sum, { figures }) => sum + figures[at]!, 0)));
    const told = withoutFew([whole, ...parts], [[0, 1, 2, 3]]);
    expect(workedOut([whole, ...parts], told)).toEqual([]);
    expect(told.flat().filter((one) => one === null).length).toBeGreaterThan(9);
  });

  it('of 300 places with nine figures each are left out in a bounded time', () => {
    const draw = drawing(5);
    const figures = () => Array.from({ length: 9 }, () => (draw(3) === 0 ? draw(5) : draw(300)));
    const parts = Array.from({ length: 300 }, () => place(figures()));
    const whole = place(figures().map((_, at) => parts.reduce((sum, one) => sum + one.figures[at]!, 0)));
    const groups = [
      [0, 1, 2, 3, 4],
      [4, 5, 6, 7, 8],
    ];
    // 3 to 34 ms where it was written.
    expect(cpuTimeOf(() => withoutFew([whole, ...parts], groups))).toBeLessThan(2000);
  });
});
