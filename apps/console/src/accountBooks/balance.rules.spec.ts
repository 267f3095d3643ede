import { describe, expect, it } from '@jest/globals';
import { sidesOf, sumOf } from './balance.rules.ts';

describe('the trial balance', () => {
  it('has both sides of each account, and the sums of all', () => {
    const lines = [
      { opening: 100, debit: 50, credit: 20, closing: 130 },
      { opening: -100, debit: 20, credit: 50, closing: -130 },
    ].map(sidesOf);
    expect(lines[1]).toMatchObject({ openingDebit: 0, openingCredit: 100, closingCredit: 130 });
    expect(sumOf(lines)).toEqual({
      openingDebit: 100,
      openingCredit: 100,
      debit: 70,
      credit: 70,
      closingDebit: 130,
      closingCredit: 130,
    });
  });
});
