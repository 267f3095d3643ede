import { describe, expect, it } from '@jest/globals';
import type { AuthorityRow, AwardRow } from './awards.graphql.ts';
import { authorityEntryOf, awardEntryOf, changedAuthority, changedAward } from './awardForm.rules.ts';

const award = {
  name: { vi: 'Giấy khen', en: 'Commendation' },
  subjects: ['CITIZEN', 'FAMILY'],
  basis: 'Điều 75',
  unverified: { vi: 'x', en: 'x' },
  validFrom: null,
} as unknown as AwardRow;
const authority = {
  holderKind: 'PEOPLES_COMMITTEE',
  holderLevel: 'COMMUNE',
  position: 'Chủ tịch',
  validFrom: '2025-07-01',
  citation: 'Điều 75',
  unverified: null,
} as unknown as AuthorityRow;

describe('what was changed', () => {
  it('of an award is sent alone, and an emptied text or day as none', () => {
    const held = awardEntryOf(award);
    expect(changedAward(held, held)).toEqual({});
    expect(changedAward({ ...held, subjects: ['FAMILY', 'CITIZEN'] }, held)).toEqual({});
    expect(changedAward({ ...held, subjects: ['FAMILY'], basis: ' ' }, held)).toEqual({
      subjects: ['FAMILY'],
      basis: null,
    });
    expect(changedAward({ ...held, validFrom: '2025-01-01', isUnverified: false }, held)).toEqual({
      validFrom: '2025-01-01',
      isUnverified: false,
    });
  });

  it('of an authority is sent alone', () => {
    const held = authorityEntryOf(authority);
    expect(changedAuthority(held, held)).toEqual({});
    expect(changedAuthority({ ...held, position: '', holderLevel: 'PROVINCE', isUnverified: true }, held)).toEqual({
      position: null,
      holderLevel: 'PROVINCE',
      isUnverified: true,
    });
  });
});
