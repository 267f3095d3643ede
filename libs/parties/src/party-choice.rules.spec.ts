import { describe, expect, it } from '@jest/globals';
import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import {
  type Area,
  type Candidate,
  oneOf,
  partsOf,
  partyOf,
  spellings,
  together,
  type Unit,
} from './party-choice.rules';
import { readPartyName } from './party-names.rules';

const unit = (key: number, level: AdministrativeLevel, path: string, kind: Unit['kind'], name: string): Unit => ({
  key,
  level,
  path,
  kind,
  name,
});
const country = unit(1, AdministrativeLevel.Country, '1.', null, 'viet nam');
const province = unit(2, AdministrativeLevel.Province, '1.2.', 'tinh', 'thu nghiem');
const commune = unit(3, AdministrativeLevel.Commune, '1.2.3.', 'xa', 'mot');
const sibling = unit(4, AdministrativeLevel.Commune, '1.2.4.', 'xa', 'hai');
const area: Area = {
  line: 'government',
  own: commune,
  chain: [commune, province, country],
  below: [],
};
const candidate = (key: number, name: string, kind: OrganisationKind, at: Unit): Candidate => ({
  key,
  name,
  kind,
  scopeId: at.key,
});
const committee = OrganisationKind.PeoplesCommittee;
const candidates = [
  candidate(20, 'UBND tỉnh Thử Nghiệm', committee, province),
  candidate(21, 'Sở Giáo dục và Đào tạo', OrganisationKind.EducationDepartment, province),
  candidate(22, 'Báo Thử Nghiệm', OrganisationKind.Press, province),
  candidate(30, 'UBND xã Một', committee, commune),
  candidate(40, 'UBND xã Hai', committee, sibling),
];
const chosen = (text: string, over: Partial<Area> = {}, among = candidates): number | null => {
  const party = readPartyName(text);
  return party && (oneOf(party, { ...area, ...over }, among)?.key ?? null);
};

describe('who a name means', () => {
  it('is the body of the unit that is said, the own one first', () => {
    expect(['UBND xã', 'UBND tỉnh', 'Sở GD&ĐT'].map((name) => chosen(name))).toEqual([30, 20, 21]);
  });

  it('is a body below only where one unit there bears the name', () => {
    const provincial = { own: province, chain: [province, country] };
    expect(chosen('UBND xã Hai', { ...provincial, below: [sibling] })).toBe(40);
    expect(chosen('UBND xã Hai', { ...provincial, below: [sibling, { ...sibling, key: 5 }] })).toBeNull();
  });

  it('is the nearest bearer of a name, with or without its unit', () => {
    expect(chosen('Báo Thử Nghiệm')).toBe(22);
    expect(chosen('Báo tỉnh Thử Nghiệm')).toBe(22);
  });

  it('is nobody where two bear it', () => {
    const twice = [...candidates, candidate(23, 'Báo Thử Nghiệm', OrganisationKind.Press, province)];
    expect(chosen('Báo Thử Nghiệm', {}, twice)).toBeNull();
    expect(chosen('UBND xã', {}, [...candidates, candidate(31, 'UBND xã Một', committee, commune)])).toBeNull();
  });
});

describe('a text with several names', () => {
  it('is read part by part, and counts each organisation once', () => {
    expect(partsOf('UBND thành phố và Hội Khuyến học tỉnh')).toEqual(['UBND thành phố', 'Hội Khuyến học tỉnh']);
    expect(together('cả hai', [partyOf('một', [1, 2]), partyOf('hai', [2, 3])])).toMatchObject({
      name: 'cả hai',
      organisationKeys: [1, 2, 3],
      organisationCount: 3,
    });
  });

  it('names at most 200 organisations and counts all', () => {
    const keys = Array.from({ length: 150 }, (_, at) => at);
    const many = together('nhiều', [
      partyOf('một', keys),
      partyOf(
        'hai',
        keys.map((key) => key + 150),
      ),
    ]);
    expect([many.organisationKeys.length, many.organisationCount]).toEqual([200, 200]);
  });
});

describe('how the register of units may write a unit', () => {
  it('is with the kind that is said, or with each', () => {
    expect(spellings({ kind: 'xa', name: 'mot' })).toEqual(['xa mot']);
    expect(spellings({ kind: null, name: 'mot' })).toHaveLength(9);
  });
});
