import { describe, expect, it } from '@jest/globals';
import { tierWords } from './tierName.rules';

const PROVINCE = { kinds: ['PEOPLES_COMMITTEE'], levels: ['PROVINCE'] };
const COMMUNES = {
  kinds: ['PEOPLES_COMMITTEE', 'DEPARTMENT', 'MASS_ORGANISATION'],
  levels: ['COMMUNE', 'PROVINCE'],
};
const UNITS = { kinds: ['PRIMARY_SCHOOL', 'LOWER_SECONDARY_SCHOOL', 'COMMUNITY_LEARNING_CENTRE'], levels: ['COMMUNE'] };

const association = (level: string) => ({ kinds: ['STUDY_PROMOTION_ASSOCIATION'], levels: [level] });

describe('what a tier is called', () => {
  it('is what people call those who report in it', () => {
    const tiers = [PROVINCE, COMMUNES, UNITS];
    expect(tiers.map((_, at) => tierWords(tiers, at))).toEqual([
      ['province'],
      ['commune', 'departments', 'massOrganisations'],
      ['schools', 'centres'],
    ]);
  });

  it('of associations is their level, too', () => {
    expect(tierWords([association('PROVINCE'), association('COMMUNE')], 1)).toEqual(['commune']);
  });

  it('names the levels where all are taken above, and nothing where nothing is chosen', () => {
    expect(tierWords([COMMUNES, PROVINCE], 1)).toEqual(['province']);
    expect(tierWords([{ kinds: [], levels: [] }], 0)).toEqual([]);
    expect(tierWords([], 3)).toEqual([]);
  });

  it('is nothing where a row of the form names nobody yet', () => {
    expect(tierWords([PROVINCE, {}, UNITS], 1)).toEqual([]);
    expect(tierWords([PROVINCE, {}, UNITS], 2)).toEqual(['schools', 'centres']);
  });
});
