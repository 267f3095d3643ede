import { describe, expect, it } from '@jest/globals';
import { amountFault, heldAmount } from './amount.rules.ts';

describe('what a field of đồng holds', () => {
  it('is an amount, nothing, or the text that is no amount', () => {
    expect(['1tr5', '200k', '1.500.000', ' ', '1.5'].map(heldAmount)).toEqual([
      1_500_000,
      200_000,
      1_500_000,
      null,
      '1.5',
    ]);
  });

  it('is not sent where it is no amount or nothing', () => {
    expect([amountFault(null), amountFault(5)]).toEqual([null, null]);
    expect([amountFault(0)?.code, amountFault('1.5')?.code]).toEqual(['AMOUNT_NOTHING', 'AMOUNT_UNIT_MISSING']);
  });
});
