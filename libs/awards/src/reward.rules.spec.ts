import { describe, expect, it } from '@jest/globals';
import { SubjectKind } from '@app/subjects';
import { BASE_SALARIES, FACTORS } from './award-data/rewards-by-law';
import { shippedAwards } from './award-data/shipped-awards';
import { rewardBy } from './reward.rules';

const { Citizen, Organisation, Community, Family, Clan } = SubjectKind;
const paid = (on: string, honour = 'commendation/commune') =>
  [Citizen, Organisation, Community, Family, Clan].map((kind) => rewardBy(honour, kind, on)?.amount ?? null);

describe('rewards', () => {
  it('of a commune’s commendation follow the base salary of the day of the decision', () => {
    const before = [710_000, 1_410_000, 1_410_000, 1_060_000, null];
    const after = [760_000, 1_520_000, 1_520_000, 1_140_000, null];
    expect(paid('2025-07-01')).toEqual(before);
    expect(paid('2026-06-30')).toEqual(before);
    expect(paid('2026-07-01')).toEqual(after);
    expect(paid('2025-06-30')).toEqual(Array(5).fill(null));
  });

  it('say factor, base, rounding, and where each is written', () => {
    expect(rewardBy('commendation/commune', Family, '2026-06-30')).toEqual({
      factor: 30,
      isHousehold: true,
      base: 2_340_000,
      unrounded: 1_053_000,
      amount: 1_060_000,
      readings: [
        { reading: 'multiply_then_round', amount: 1_060_000 },
        { reading: 'round_then_multiply', amount: 1_065_000 },
      ],
      factorCitation: 'Nghị định 152/2025/NĐ-CP, Điều 54',
      baseCitation: 'Nghị định 73/2024/NĐ-CP',
      roundingCitation: 'Nghị định 152/2025/NĐ-CP, Điều 49',
      unverified: { vi: expect.stringContaining('chưa xác minh'), en: expect.any(String) },
    });
    expect(paid('2026-07-01', 'merit/government')).toEqual([8_860_000, 17_710_000, 17_710_000, 13_290_000, null]);
    expect(paid('2026-07-01', 'advanced-worker')).toEqual([760_000, null, null, null, null]);
  });

  it('are unknown where no text at hand says them', () => {
    for (const honour of ['commendation/enterprise', 'learning-unit/province/1', 'cultural-family', 'given/x'])
      expect([honour, paid('2026-07-01', honour)]).toEqual([honour, Array(5).fill(null)]);
  });

  it('follow from rows each with a text, of which no two hold at once', () => {
    const codes = new Set(shippedAwards.map(({ code }) => code));
    const all = [
      ...FACTORS.map((row) => ({ ...row, of: `${row.honour} ${row.receiver}` })),
      ...BASE_SALARIES.map((row) => ({ ...row, of: 'base' })),
    ];
    expect(all.filter(({ citation }) => !/\d+\/\d{4}\/NĐ-CP/.test(citation))).toEqual([]);
    expect(
      FACTORS.filter(({ honour }) => honour.includes('/') && !honour.startsWith('fighter') && !codes.has(honour)),
    ).toEqual([]);
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1))
        if (other.of === one.of)
          expect([one.of, one.validTo !== null && one.validTo < other.validFrom]).toEqual([one.of, true]);
  });
});
