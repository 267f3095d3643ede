import { describe, expect, it } from '@jest/globals';
import { TitleKind } from './title.entity';
import { isLate, isOfCriteria, standsIn } from './title.rules';

describe('a title', () => {
  it.each([
    [null, null, 2025, true],
    ['2024-02-12', '2025-06-30', 2023, false],
    ['2024-02-12', '2025-06-30', 2024, true],
    ['2024-02-12', '2025-06-30', 2025, true],
    ['2024-02-12', '2025-06-30', 2026, false],
    ['2025-12-31', null, 2025, true],
    [null, '2025-01-01', 2025, true],
    [null, '2024-12-31', 2025, false],
  ])('that stands from %s to %s can be striven for in %s: %s', (validFrom, validTo, year, can) => {
    expect(standsIn({ validFrom, validTo }, year)).toBe(can);
  });

  it.each([
    [true, TitleKind.Learning, true],
    [true, TitleKind.Emulation, false],
    [false, TitleKind.Learning, false],
  ])(
    'that comes with the programme (%s) and is of the kind %s follows from criteria: %s',
    (isShipped, kind, follows) => {
      expect(isOfCriteria({ isShipped, kind })).toBe(follows);
    },
  );

  it.each([
    ['2025-02-28', null, false],
    ['2025-02-28', '2025-02-28', false],
    ['2025-03-01', '2025-02-28', true],
  ])('that is registered on %s until %s is late: %s', (registeredOn, closesOn, late) => {
    expect(isLate(registeredOn, closesOn)).toBe(late);
  });
});
