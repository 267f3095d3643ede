import { describe, expect, it } from '@jest/globals';
import { sumOf } from './sums.rules.ts';

describe('amounts of chosen rows', () => {
  it('come to their sum, in which what says none counts for nothing', () => {
    expect(sumOf([{ amount: 5 }, { amount: null }, { amount: -2 }])).toBe(3);
    expect(sumOf([])).toBe(0);
  });
});
