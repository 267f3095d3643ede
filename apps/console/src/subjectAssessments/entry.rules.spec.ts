import { describe, expect, it } from '@jest/globals';
import { isMinor, unsaidOf } from './entry.rules.ts';

const TODAY = '2026-11-29';
const born = (birthDate: string | null, birthYear: number | null = null) => ({ birthDate, birthYear });
const NOTHING = { reason: null, consentOn: null, guardian: null, guardianRelation: null };

describe('what an entry on behalf has to say', () => {
  it('takes somebody for a minor until the day of the eighteenth birthday, or the end of that year', () => {
    expect(isMinor(born('2008-11-30'), TODAY)).toBe(true);
    expect(isMinor(born('2008-11-29'), TODAY)).toBe(false);
    expect(isMinor(born(null, 2008), TODAY)).toBe(true);
    expect(isMinor(born(null, 2007), TODAY)).toBe(false);
    expect(isMinor(born(null), TODAY)).toBe(false);
  });

  it('asks a reason of all, consent of citizens and families, a guardian for a minor', () => {
    const minor = { subjectKind: 'CITIZEN', subject: born(null, 2015) } as const;
    expect(unsaidOf(minor, NOTHING, TODAY)).toEqual(['reason', 'consent', 'guardian']);
    expect(unsaidOf({ ...minor, subject: born(null, 1980) }, NOTHING, TODAY)).toEqual(['reason', 'consent']);
    expect(unsaidOf({ ...minor, subjectKind: 'CLAN', subject: null }, NOTHING, TODAY)).toEqual(['reason']);
    const said = {
      reason: 'ON_PAPER',
      consentOn: TODAY,
      guardian: { id: 'x', name: 'y' },
      guardianRelation: 'MOTHER',
    } as const;
    expect(unsaidOf(minor, said, TODAY)).toEqual([]);
  });
});
