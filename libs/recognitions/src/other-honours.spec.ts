import { describe, expect, it } from '@jest/globals';
import { AwardKind } from '@app/awards';
import { TitleKind } from '@app/titles';
import { type OtherHonour, othersOf } from './other-honours';

const title = { titleKey: 'a', awardKind: null, theme: null, year: 2026 };
const award = { titleKey: null, awardKind: AwardKind.Movement, theme: 'Tuần lễ ', year: 2026 };
const other = (over: Partial<OtherHonour>): OtherHonour => ({
  ...title,
  isGiven: false,
  kind: TitleKind.Emulation,
  otherKind: TitleKind.Emulation,
  ...over,
});
const found = (asked: typeof title | typeof award, over: Partial<OtherHonour>) => {
  const { isNominatedElsewhere, hasOtherEmulationTitle } = othersOf(asked, [other(over)]);
  return [isNominatedElsewhere, hasOtherEmulationTitle];
};

describe('what else somebody is put forward for', () => {
  it('is the same achievement by title and year, or by kind and theme in whatever spelling', () => {
    expect(found(title, {})).toEqual([true, false]);
    expect(found(title, { year: 2025 })).toEqual([false, true]);
    expect(found(award, { ...award, theme: 'tuần  lễ', kind: null, otherKind: null })).toEqual([true, false]);
    expect(found(award, { ...award, theme: 'Khác', kind: null, otherKind: null })).toEqual([false, false]);
  });

  it('is another emulation title, put forward or given that day; learning titles are none', () => {
    expect(found(title, { titleKey: 'b' })).toEqual([false, true]);
    expect(found(title, { titleKey: 'b', isGiven: true })).toEqual([false, true]);
    expect(found(title, { titleKey: 'b', otherKind: TitleKind.Learning })).toEqual([false, false]);
    // Given for the same: it keeps back by itself.
    expect(found(title, { isGiven: true })).toEqual([false, false]);
  });
});
