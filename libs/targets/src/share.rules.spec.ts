import { describe, expect, it } from '@jest/globals';
import { IndicatorDirection, IndicatorMeasure } from './indicator.entity';
import { type Figure, isLower, isMet, valueOf } from './share.rules';

const share = (numerator: number, denominator: number | null, direction = IndicatorDirection.AtLeast): Figure => ({
  measure: IndicatorMeasure.Share,
  direction,
  numerator,
  denominator,
});
const count = (numerator: number): Figure => ({
  measure: IndicatorMeasure.Count,
  direction: IndicatorDirection.AtLeast,
  numerator,
  denominator: null,
});

describe('a figure against its target', () => {
  it('is compared without rounding: 59.996 % is not 60 %, and not shown as it', () => {
    expect(valueOf(share(59_996, 100_000))).toBe(5999);
    expect(isMet(share(59_996, 100_000), 6000)).toBe(false);
    expect(isMet(share(3, 5), 6000)).toBe(true);
    expect(valueOf(share(1385, 1847))).toBe(7498);
  });

  it('is taken to the other side where less is better', () => {
    const poor = share(50_001, 1_000_000, IndicatorDirection.AtMost);
    expect(valueOf(poor)).toBe(501);
    expect(isMet(poor, 500)).toBe(false);
    expect(isMet(share(1, 20, IndicatorDirection.AtMost), 500)).toBe(true);
  });

  it('is nothing where it is a share of nothing', () => {
    expect([valueOf(share(0, null)), isMet(share(0, null), 100)]).toEqual([null, null]);
  });

  it('may be a count, beyond the numbers of a share', () => {
    expect([valueOf(count(12_345)), isMet(count(12_345), 12_346)]).toEqual([12_345, false]);
  });

  it('shows what agrees with whether it is met, whatever the numbers', () => {
    // Told together: an expectation for each of the 114,000 cost a hundred times what it looks at.
    const disagreeing: [Figure, number][] = [];
    for (let whole = 1; whole < 120; whole += 1)
      for (let part = 0; part <= whole; part += 1)
        for (const target of [0, 1, 3333, 3334, 5000, 6667, 9999, 10_000])
          for (const direction of Object.values(IndicatorDirection)) {
            const figure = share(part, whole, direction);
            const shown = valueOf(figure)!;
            const looksMet = direction === IndicatorDirection.AtLeast ? shown >= target : shown <= target;
            if (looksMet !== isMet(figure, target)) disagreeing.push([figure, target]);
          }
    expect(disagreeing).toEqual([]);
  });

  it('may fall short of the level above, in the direction that counts', () => {
    expect(isLower(IndicatorDirection.AtLeast, 5000, 6000)).toBe(true);
    expect(isLower(IndicatorDirection.AtMost, 5000, 6000)).toBe(false);
  });
});
