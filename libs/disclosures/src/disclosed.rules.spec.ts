import { describe, expect, it } from '@jest/globals';
import { isGrown, isShown } from './disclosed.rules';

describe('who may be named in a list', () => {
  it('is full eighteen on the day of the decision', () => {
    expect(isGrown({ birthDate: '2009-01-05' }, '2027-01-05')).toBe(true);
    expect(isGrown({ birthDate: '2009-01-06' }, '2027-01-05')).toBe(false);
    expect(isGrown({ birthDate: '1990-12-31', birthYear: '2020' }, '2027-01-05')).toBe(true);
    expect(isGrown({ birthDate: '2008-02-29' }, '2026-02-28')).toBe(false);
  });

  it('of a year alone, must have turned eighteen whenever the birthday is', () => {
    expect(isGrown({ birthYear: '2008' }, '2027-01-05')).toBe(true);
    expect(isGrown({ birthYear: '2009' }, '2027-12-31')).toBe(false);
    expect(isGrown({}, '2027-01-05')).toBe(false);
  });
});

describe('a list', () => {
  const list = { shownFrom: '2027-01-10', shownUntil: '2027-02-10', withdrawnOn: null };

  it('is shown from its first day to its last, unless it was withdrawn', () => {
    const shown = ['2027-01-09', '2027-01-10', '2027-02-10', '2027-02-11'].map((day) => isShown(list, day));
    expect(shown).toEqual([false, true, true, false]);
    expect(isShown({ ...list, shownUntil: null }, '2090-01-01')).toBe(true);
    expect(isShown({ ...list, withdrawnOn: '2027-01-11' }, '2027-01-20')).toBe(false);
  });
});
