import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DonationKind } from './donation.entity';
import { givenFaults, givenOf } from './gift.rules';

const text = fc.option(fc.constantFrom('bộ', 'Sách', ' '), { nil: null });
const anything = fc.record({
  kind: fc.constantFrom(...Object.values(DonationKind)),
  amount: fc.option(fc.integer({ min: 1, max: 10 ** 15 }), { nil: null }),
  quantity: fc.option(
    fc.integer({ min: 1, max: 10 ** 9 }).map((hundredths) => hundredths / 100),
    { nil: null },
  ),
  unit: text,
  what: text,
});

/** As the CHECK of the table says it. */
const isKept = ({ kind, amount, hundredths, unit, what }: ReturnType<typeof givenOf>): boolean =>
  kind === DonationKind.Money
    ? amount !== null && hundredths === null && unit === null && what === null
    : hundredths !== null && unit !== null && (kind === DonationKind.Labour || what !== null);

describe('what is given', () => {
  it('is refused exactly where the table would refuse it', () => {
    fc.assert(
      fc.property(anything, (gift) => {
        const given = givenOf(gift);
        expect(givenFaults(given).length === 0).toBe(isKept(given));
      }),
    );
  });

  it('is counted exactly, with two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (hundredths) => {
        expect(givenOf({ kind: DonationKind.Goods, quantity: hundredths / 100 }).hundredths).toBe(hundredths);
      }),
    );
  });
});
