import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Cap, type CapFaultCode, capFaults, capOn, type CapUnit, mostFor, remainingAfter } from './index.ts';

const cap = (of: Partial<Cap> = {}): Cap => ({
  amount: 500_000,
  per: ['person'],
  from: '2026-01-01',
  until: null,
  ...of,
});
const units: readonly CapUnit[] = ['person', 'class', 'day', 'event', 'time'];

const codes = (...caps: Cap[]) => capFaults(caps).map(({ code }) => code);

describe('a cap', () => {
  it('is so much for each of its units, and for all of them together where it has none', () => {
    expect(mostFor(cap(), { person: 12 }).most).toBe(6_000_000);
    expect(mostFor(cap({ amount: 100_000, per: ['person', 'day'] }), { person: 12, day: 3 }).most).toBe(3_600_000);
    expect(mostFor(cap({ per: [] }), {}).most).toBe(500_000);
  });

  it.each<[string, Partial<Cap>, Partial<Record<CapUnit, number>>, CapFaultCode, Record<string, string | number>]>([
    ['another unit', {}, { person: 2, day: 3 }, 'CAP_UNIT_OTHER', { unit: 'day', asked: 'person' }],
    ['a unit where it has none', { per: [] }, { event: 1 }, 'CAP_UNIT_OTHER', { unit: 'event', asked: '' }],
    ['no quantity', { per: ['person', 'day'] }, { person: 2 }, 'CAP_QUANTITY_MISSING', { unit: 'day' }],
    ['nobody', {}, { person: 0 }, 'CAP_QUANTITY_WRONG', { unit: 'person', quantity: 0 }],
    ['half a person', {}, { person: 1.5 }, 'CAP_QUANTITY_WRONG', { unit: 'person', quantity: 1.5 }],
    [
      'more than is exact',
      { amount: 10 ** 12 },
      { person: 10 ** 4 },
      'CAP_TOO_LARGE',
      { most: Number.MAX_SAFE_INTEGER },
    ],
  ])('of %s is refused', (_, of, quantities, code, params) => {
    expect(mostFor(cap(of), quantities)).toEqual({ most: null, fault: { code, params } });
  });

  it('holds from its first day to the one before it ends', () => {
    const caps = [cap({ amount: 1, from: '2025-01-01', until: '2026-01-01' }), cap({ amount: 2, until: '2026-07-01' })];
    const on = (day: string) => capOn(caps, day)?.amount ?? null;
    expect(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map(on)).toEqual([
      null,
      1,
      1,
      2,
      2,
      null,
    ]);
    expect(capFaults(caps)).toEqual([]);
  });

  it('among others of its line is looked at', () => {
    expect(codes(cap({ until: '2026-07-01' }), cap({ from: '2026-06-30' }))).toEqual(['CAP_OVERLAP']);
    expect(codes(cap(), cap({ from: '2026-06-30' }))).toEqual(['CAP_OVERLAP']);
    expect(codes(cap({ until: '2026-01-01' }))).toEqual(['CAP_DAYS_WRONG']);
    expect(codes(cap({ per: ['person', 'person'] }))).toEqual(['CAP_UNIT_TWICE']);
    expect(codes(cap({ amount: 1.5 }))).toEqual(['CAP_AMOUNT_WRONG']);
  });

  it('is not spent twice: what remains is told', () => {
    const pay = (amount: number, spent: number, day = '2026-05-01') =>
      remainingAfter([cap({ until: '2026-07-01' })], { day, quantities: { person: 4 }, amount, spent });
    expect(pay(500_000, 1_000_000)).toEqual({ remains: 500_000, fault: null });
    expect(pay(1_000_000, 1_000_000)).toEqual({ remains: 0, fault: null });
    expect(pay(1_000_001, 1_000_000)).toEqual({
      remains: 1_000_000,
      fault: {
        code: 'CAP_EXCEEDED',
        params: { amount: 1_000_001, most: 2_000_000, spent: 1_000_000, remains: 1_000_000 },
      },
    });
    expect(pay(1, 2_500_000).fault).toMatchObject({ code: 'CAP_EXCEEDED', params: { remains: 0 } });
    expect(pay(1, 0, '2026-07-01').fault).toEqual({ code: 'CAP_NONE', params: { day: '2026-07-01' } });
    expect(pay(-1, 0).fault?.code).toBe('CAP_SPENT_WRONG');
    const two = [cap(), cap({ from: '2026-02-01' })];
    expect(remainingAfter(two, { day: '2026-05-01', quantities: { person: 1 }, amount: 1, spent: 0 }).fault?.code).toBe(
      'CAP_OVERLAP',
    );
  });

  it('lets through what its units added one by one come to, and nothing beyond', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.subarray([...units]),
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 5, maxLength: 5 }),
        fc.array(fc.integer({ min: 0, max: 400_000 }), { maxLength: 12 }),
        (amount, per, counts, payments) => {
          const quantities = Object.fromEntries(per.map((unit, at) => [unit, counts[at]!]));
          // Counted through, one unit of each after the other.
          let most = 0;
          let left = per.reduce((all, _, at) => all * counts[at]!, 1);
          for (; left > 0; left -= 1) most += amount;
          let spent = 0;
          for (const payment of payments) {
            const { remains, fault } = remainingAfter([cap({ amount, per })], {
              day: '2026-03-01',
              quantities,
              amount: payment,
              spent,
            });
            expect(fault === null).toBe(spent + payment <= most);
            if (fault === null) spent += payment;
            expect(remains).toBe(most - spent);
          }
          expect(spent).toBeLessThanOrEqual(most);
        },
      ),
      { numRuns: Number(process.env.HISTORIES ?? 300) },
    );
  });
});
