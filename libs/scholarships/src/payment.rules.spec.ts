import { describe, expect, it } from '@jest/globals';
import { type Owed, paymentState } from './payment.rules';

const owed = (over: Partial<Owed>): Owed => ({
  amount: 10,
  paid: 0,
  returned: 0,
  isEnded: false,
  drafted: 0,
  ...over,
});

describe('how far a scholarship is paid', () => {
  it.each([
    ['unpaid', {}],
    ['in_preparation', { drafted: 10 }],
    ['part_paid', { paid: 4 }],
    ['paid', { paid: 10 }],
    ['returned', { paid: 10, returned: 10 }],
    ['returned', { paid: 10, returned: 4 }],
    ['returned', { paid: 4, returned: 4 }],
    ['taken_back', { isEnded: true }],
    ['taken_back', { isEnded: true, paid: 10, returned: 10 }],
    ['to_be_returned', { isEnded: true, paid: 10, returned: 4 }],
  ] as const)('is %s', (state, over) => {
    expect(paymentState(owed(over))).toBe(state);
  });
});
