import { DeadlineBoundary, lastDayInTime } from '@app/kernel';
import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import fc from 'fast-check';
import { mustBeSound, type RoundPlan, type TierPlan } from './round.rules';

const tier = (number: number, dueOn: string, over: Partial<TierPlan> = {}): TierPlan => ({
  tier: number,
  kinds: [OrganisationKind.PeoplesCommittee],
  levels: [number < 2 ? AdministrativeLevel.Province : AdministrativeLevel.Commune],
  dueOn,
  dueBoundary: DeadlineBoundary.By,
  ...over,
});
const plan = (over: Partial<RoundPlan> = {}): RoundPlan => ({
  year: 2024,
  startsOn: '2024-10-01',
  endsOn: '2024-10-07',
  tiers: [tier(0, '2024-10-30'), tier(1, '2024-10-20'), tier(2, '2024-10-15')],
  ...over,
});
const codeOf = (given: RoundPlan): string | null => {
  try {
    mustBeSound(given);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a round', () => {
  it('may be opened with each tier due before the one above, or on the same day', () => {
    expect(codeOf(plan())).toBeNull();
    expect(codeOf(plan({ tiers: [tier(0, '2024-10-20'), tier(1, '2024-10-20')] }))).toBeNull();
  });

  it('compares last days in time: before the 20th comes ahead of by the 19th only when it is later', () => {
    const before = tier(1, '2024-10-20', { dueBoundary: DeadlineBoundary.Before });
    expect(codeOf(plan({ tiers: [tier(0, '2024-10-19'), before] }))).toBeNull();
    expect(codeOf(plan({ tiers: [tier(0, '2024-10-18'), before] }))).toBe('ROUND_TIER_DUE_ORDER');
  });

  it('may run over the turn of the year, as a school year does', () => {
    expect(codeOf(plan({ startsOn: '2024-09-05', endsOn: '2025-05-31', year: 2025 }))).toBeNull();
    expect(codeOf(plan({ startsOn: '2024-09-05', endsOn: '2025-05-31', year: 2026 }))).toBe('ROUND_YEAR_MISMATCH');
  });

  it('lets the same kind stand in two tiers at different levels only', () => {
    const communes = tier(1, '2024-10-20', { levels: [AdministrativeLevel.Commune] });
    expect(codeOf(plan({ tiers: [communes, tier(2, '2024-10-15')] }))).toBe('ROUND_TIERS_OVERLAP');
  });

  it('is sound in whatever order its tiers are named, exactly when deadlines do not rise downwards', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((at) => `2024-10-${at}`);
    const boundary = fc.constantFrom(DeadlineBoundary.By, DeadlineBoundary.Before);
    fc.assert(
      fc.property(fc.array(fc.tuple(day, boundary), { minLength: 1, maxLength: 5 }), fc.nat(4), (deadlines, turn) => {
        const tiers = deadlines.map(([dueOn, dueBoundary], at) =>
          tier(at, dueOn, { dueBoundary, kinds: [Object.values(OrganisationKind)[at]!] }),
        );
        const lastDays = deadlines.map(([on, at]) => lastDayInTime({ on, boundary: at }));
        const isOrdered = lastDays.every((last, at) => at === 0 || last <= lastDays[at - 1]!);
        const turned = [...tiers.slice(turn), ...tiers.slice(0, turn)];
        expect(codeOf(plan({ tiers: turned }))).toBe(isOrdered ? null : 'ROUND_TIER_DUE_ORDER');
      }),
    );
  });
});
