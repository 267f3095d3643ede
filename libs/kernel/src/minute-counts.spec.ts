import { MinuteCounts } from './minute-counts';

describe('counting by the minute', () => {
  let now = 1_000_000;
  const counting = (most: number, mostNames?: number) => new MinuteCounts(most, mostNames, () => now);

  it('lets so many pass, tells how long to wait, and begins anew', () => {
    const counts = counting(3);
    expect([1, 1, 1, 1].map((calls) => counts.add('a', calls))).toEqual([0, 0, 0, 60]);
    now += 59_500;
    expect([counts.add('a', 1), counts.add('b', 3), counts.add('b', 1)]).toEqual([1, 0, 1]);
    now += 500;
    expect(counts.add('a', 3)).toBe(0);
  });

  it('counts nothing without a bound, and no call of no cost', () => {
    expect(counting(0).add('a', 1_000)).toBe(0);
    const counts = counting(1);
    expect([counts.add('a', 1), counts.add('a', 0), counts.add('a', 1)]).toEqual([0, 0, 60]);
  });

  it('keeps no more names than it is told to; those known keep their own count', () => {
    const counts = counting(2, 2);
    expect(['a', 'b', 'c', 'd', 'e'].map((name) => counts.add(name, 1))).toEqual([0, 0, 0, 0, 60]);
    expect(counts.add('a', 1)).toBe(0);
  });

  it('does not stand still when the clock is set back', () => {
    const counts = counting(1);
    counts.add('a', 1);
    now -= 3_600_000;
    expect(counts.add('a', 1)).toBe(0);
  });
});
