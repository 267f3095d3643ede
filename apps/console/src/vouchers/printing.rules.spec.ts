import { describe, expect, it } from '@jest/globals';
import { choiceOf, printAddress, USUAL } from './printing.rules.ts';

describe('vouchers to be printed', () => {
  it('are asked for by their ids, on the paper and with the words that were chosen', () => {
    expect(printAddress('vouchers', ['a', 'b'], USUAL)).toBe(
      '/vouchers/print.pdf?ids=a%2Cb&paper=a5&gap=linh&recipients=0',
    );
    expect(printAddress('voucher-drafts', ['a'], { paper: 'a4', gap: 'le', recipients: true })).toBe(
      '/voucher-drafts/print.pdf?ids=a&paper=a4&gap=le&recipients=1',
    );
  });

  it('are printed as the last time, or as usual where that cannot be read', () => {
    expect(choiceOf({ paper: 'a4', gap: 'le', recipients: true })).toEqual({
      paper: 'a4',
      gap: 'le',
      recipients: true,
    });
    for (const nothing of [null, 'a4', { paper: 'a3', recipients: 1 }]) expect(choiceOf(nothing)).toEqual(USUAL);
  });
});
