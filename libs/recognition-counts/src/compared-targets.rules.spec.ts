import { describe, expect, it } from '@jest/globals';
import { SubjectKind } from '@app/subjects';
import { beside, type TargetOfIndicator } from './compared-targets.rules';

const family = { code: 'learning-family', subject: SubjectKind.Family, recognised: 5_999, of: 10_000 };
const target = (unitKey: number, year: number, value: number | null, indicatorCode = 'learning-families') =>
  ({ unitKey, year, value, indicatorCode }) as TargetOfIndicator;
const nation = [target(0, 2025, 7_000), target(0, 2030, null)];
const told = (over: object = {}, year = 2025, all = nation) => {
  const { target: found, comparison, gap } = beside({ ...family, ...over }, year, [7, 3, 0], all);
  return [found?.year ?? null, found?.value ?? null, comparison, gap];
};

describe('targets beside shares of those recognised', () => {
  it('are of the year or the next after it, of the nearest unit that has one, and never rounded up', () => {
    expect(told()).toEqual([2025, 7_000, 'comparable', -1_001]);
    expect(told({}, 2024)).toEqual([2025, 7_000, 'comparable', -1_001]);
    expect(told({ recognised: 59_996, of: 100_000 }, 2025, [...nation, target(3, 2025, 6_000)])).toEqual([
      2025,
      6_000,
      'comparable',
      -1,
    ]);
  });

  it('are named where no value is confirmed, and nothing is compared', () => {
    expect(told({}, 2026)).toEqual([2030, null, 'no_target', null]);
    expect(told({}, 2031)).toEqual([null, null, 'no_target', null]);
  });

  it('are not compared with a share of others, with none, or with a number that is not told', () => {
    const citizens = [target(0, 2025, 4_000, 'learning-citizens')];
    const citizen = { code: 'learning-citizen', subject: SubjectKind.Citizen };
    expect(told(citizen, 2025, citizens)).toEqual([2025, 4_000, 'other_base', null]);
    expect(told({ of: null })).toEqual([2025, 7_000, 'no_base', null]);
    expect(told({ recognised: null })).toEqual([2025, 7_000, 'too_few', null]);
  });

  it('stand beside titles of the same name alone', () => {
    expect(told({ code: 'cultural-family' })).toEqual([null, null, null, null]);
    expect(told({ code: 'learning-community/commune/1', subject: SubjectKind.Organisation })[2]).toBeNull();
  });
});
