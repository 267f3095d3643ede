import { describe, expect, it } from '@jest/globals';
import { average, isOpen, rotated, type Score, type Seat, standingsOf } from './cluster.rules';

const seats = (count: number): Seat[] =>
  Array.from({ length: count }, (_, at) => ({ key: `m${at}`, organisationKey: at, position: at }));
const score = (byKey: string, ofKey: string, ...points: number[]): Score => ({ byKey, ofKey, points });
/** Repeatable. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe('a head that rotates', () => {
  it('hands on to the next in the order, and from the last to the first', () => {
    const members = seats(3).toReversed();
    expect(rotated(members, null)).toMatchObject({ head: { key: 'm0' }, deputy: { key: 'm1' } });
    expect(rotated(members, 0)).toMatchObject({ head: { key: 'm1' }, deputy: { key: 'm2' } });
    expect(rotated(members, 2)).toMatchObject({ head: { key: 'm0' }, deputy: { key: 'm1' } });
    // Whoever was head has left.
    expect(rotated(members, 9)).toMatchObject({ head: { key: 'm0' } });
    expect(rotated(seats(1), 0)).toMatchObject({ head: { key: 'm0' }, deputy: null });
    expect(rotated([], null)).toEqual({ head: null, deputy: null });
  });

  it('comes to everybody equally often, whatever the order', () => {
    for (let count = 1; count < 12; count += 1) {
      const heads: number[] = [];
      for (let year = 0; year < count * 3; year += 1) {
        const { head, deputy } = rotated(seats(count), heads.at(-1) ?? null);
        heads.push(head!.organisationKey);
        expect(deputy?.key === head!.key).toBe(false);
      }
      for (const { organisationKey } of seats(count))
        expect(heads.filter((head) => head === organisationKey)).toHaveLength(3);
    }
  });
});

describe('scores of a cluster', () => {
  const days = { dueOn: '2026-12-10', today: '2026-12-10' };

  it('stay sealed until all have scored all, or the last day is over', () => {
    const members = seats(3);
    const all = members.flatMap((by) => members.map((of) => ({ byKey: by.key, ofKey: of.key })));
    for (const missing of all)
      expect(
        isOpen(
          members,
          all.filter((score) => score !== missing),
          days,
        ),
      ).toBe(false);
    expect(isOpen(members, all, days)).toBe(true);
    expect(isOpen(members, [], { ...days, today: '2026-12-11' })).toBe(true);
  });

  it('rank by what the others gave on average; equals share a place', () => {
    const scores = [
      score('m0', 'm0', 200),
      score('m1', 'm0', 150, 10),
      score('m0', 'm1', 160),
      score('m2', 'm1', 160),
      score('m9', 'm2', 200),
    ];
    expect(standingsOf(seats(3), scores)).toEqual([
      { memberKey: 'm0', own: 200, given: 160, givers: 1, place: 1 },
      { memberKey: 'm1', own: null, given: 320, givers: 2, place: 1 },
      { memberKey: 'm2', own: null, given: 0, givers: 0, place: null },
    ]);
    expect(average({ given: 320, givers: 2 })).toBe(8000);
    expect(average({ given: 169, givers: 2 })).toBe(4225);
    expect(average({ given: 100, givers: 3 })).toBe(1667);
    expect(average({ given: 0, givers: 0 })).toBeNull();
  });

  it('give the places that an independent count gives, in 300 made-up clusters and whatever the order of entry', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const next = numbers(seed);
      const members = seats(2 + next(8));
      const scores = members.flatMap((by) =>
        members.flatMap((of): Score[] =>
          next(5) === 0 ? [] : [{ byKey: by.key, ofKey: of.key, points: [next(5), next(3)] }],
        ),
      );
      // Thousandths of averages as rational numbers over a common denominator.
      const scale = 2520;
      const averages = members.map(({ key }) => {
        const others = scores.filter((score) => score.ofKey === key && score.byKey !== key);
        const total = others.flatMap(({ points }) => points).reduce((all, one) => all + one, 0);
        return others.length === 0 ? null : (total * scale) / others.length;
      });
      const expected = members.map((member, at) => {
        const mine = averages[at]!;
        const better = averages.filter((other) => other !== null && mine !== null && other > mine);
        return [member.key, averages[at] === null ? null : better.length + 1];
      });
      const mixed = scores.toSorted(() => next(3) - 1);
      const found = new Map(standingsOf(members, mixed).map(({ memberKey, place }) => [memberKey, place]));
      expect(members.map(({ key }) => [key, found.get(key)])).toEqual(expected);
    }
  });
});
