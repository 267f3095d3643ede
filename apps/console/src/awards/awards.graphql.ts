// Made from awards.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { AuthorityAct, AuthoritySort, AwardSort, AwardTier, SubjectKind } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type AwardRow = {
  id: string;
  version: number;
  code: string;
  tier: Types.AwardTier;
  subjects: Array<Types.SubjectKind>;
  basis: string;
  validFrom: string | null;
  validTo: string | null;
  canKeep: boolean;
  name: { vi: string; en: string };
  unverified: { vi: string; en: string } | null;
};

export type AuthorityRow = {
  id: string;
  version: number;
  act: Types.AuthorityAct;
  holderKind: Types.OrganisationKind;
  holderLevel: Types.AdministrativeLevel;
  position: string | null;
  validFrom: string;
  validTo: string | null;
  citation: string;
  canKeep: boolean;
  unverified: { vi: string; en: string } | null;
  title: { id: string; name: { vi: string; en: string } } | null;
  award: { id: string; name: { vi: string; en: string } } | null;
  province: { id: string; name: string } | null;
};

export type AwardsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  tier?: Types.AwardTier | null;
  subject?: Types.SubjectKind | null;
  sort?: Types.AwardSort | null;
  descending?: boolean | null;
};

export type AwardsQuery = {
  awards: {
    totalCount?: number;
    edges: Array<{ node: AwardRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type AuthoritiesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  titleId?: string | null;
  awardId?: string | null;
  act?: Types.AuthorityAct | null;
  provinceId?: string | null;
  on?: string | null;
  sort?: Types.AuthoritySort | null;
  descending?: boolean | null;
};

export type AuthoritiesQuery = {
  authorities: {
    totalCount?: number;
    edges: Array<{ node: AuthorityRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type HonoursQueryVariables = Record<string, never>;

export type HonoursQuery = {
  titles: { edges: Array<{ node: { id: string; subject: Types.SubjectKind; name: { vi: string; en: string } } }> };
  awards: {
    edges: Array<{ node: { id: string; subjects: Array<Types.SubjectKind>; name: { vi: string; en: string } } }>;
  };
};

export type ProvincesQueryVariables = Record<string, never>;

export type ProvincesQuery = { administrativeUnits: { edges: Array<{ node: { id: string; name: string } }> } };

export type CompetenceForQueryVariables = {
  titleId?: string | null;
  awardId?: string | null;
  provinceId: string;
  on: string;
};

export type CompetenceForQuery = { competence: Array<{ act: Types.AuthorityAct; authority: AuthorityRow | null }> };

export type RewardForQueryVariables = {
  titleId?: string | null;
  awardId?: string | null;
  kind: Types.SubjectKind;
  on: string;
};

export type RewardForQuery = {
  rewardOf: {
    factor: number;
    isHousehold: boolean;
    base: number;
    unrounded: number;
    amount: number;
    factorCitation: string;
    baseCitation: string;
    roundingCitation: string;
    readings: Array<{ order: Types.HouseholdOrder; amount: number; isUsed: boolean }>;
    unverified: { vi: string; en: string } | null;
  } | null;
};

export type DefineAwardMutationVariables = {
  input: Types.DefineAwardInput;
};

export type DefineAwardMutation = { defineAward: AwardRow };

export type AmendAwardMutationVariables = {
  input: Types.AmendAwardInput;
};

export type AmendAwardMutation = { amendAward: AwardRow };

export type CloseAwardMutationVariables = {
  input: Types.CloseAwardInput;
};

export type CloseAwardMutation = { closeAward: AwardRow };

export type EnterAuthorityMutationVariables = {
  input: Types.EnterAuthorityInput;
};

export type EnterAuthorityMutation = { enterAuthority: AuthorityRow };

export type AmendAuthorityMutationVariables = {
  input: Types.AmendAuthorityInput;
};

export type AmendAuthorityMutation = { amendAuthority: AuthorityRow };

export type EndAuthorityMutationVariables = {
  input: Types.EndAuthorityInput;
};

export type EndAuthorityMutation = { endAuthority: AuthorityRow };

export const AWARDS: TrustedDocument<AwardsQuery, AwardsQueryVariables> = trusted({
  operation: 'query',
  name: 'Awards',
  field: 'awards',
  hash: '63e728bc8c469a4dc4e5be1750ffa7d021b440010a1a319d2485049eabf11cd7',
  takes: ['tier', 'subject'],
  words: { tier: AwardTier, subject: SubjectKind, sort: AwardSort },
});

export const AUTHORITIES: TrustedDocument<AuthoritiesQuery, AuthoritiesQueryVariables> = trusted({
  operation: 'query',
  name: 'Authorities',
  field: 'authorities',
  hash: 'f75355ed3180ee7377594e285f1853a1e8f19853d90a77d2158113306f4e7f20',
  takes: ['titleId', 'awardId', 'act', 'provinceId', 'on'],
  words: { act: AuthorityAct, sort: AuthoritySort },
});

export const HONOURS: TrustedDocument<HonoursQuery, HonoursQueryVariables> = trusted({
  operation: 'query',
  name: 'Honours',
  field: 'titles',
  hash: '7e12371e81c50eced2c114e99d0ed4bbed2b09e85980b942f54d07d523edce70',
});

export const PROVINCES: TrustedDocument<ProvincesQuery, ProvincesQueryVariables> = trusted({
  operation: 'query',
  name: 'Provinces',
  field: 'administrativeUnits',
  hash: 'fca7da9b7cba0bd88434d622abeaaffafddb28380302372a3b6f0483e005a5b8',
});

export const COMPETENCE_FOR: TrustedDocument<CompetenceForQuery, CompetenceForQueryVariables> = trusted({
  operation: 'query',
  name: 'CompetenceFor',
  field: 'competence',
  hash: '89e74282efb9400d26f712284705e49fa33458a3801b2bdc36fb8638a439ffc8',
});

export const REWARD_FOR: TrustedDocument<RewardForQuery, RewardForQueryVariables> = trusted({
  operation: 'query',
  name: 'RewardFor',
  field: 'rewardOf',
  hash: '0e40e4d282c6c9d995b7035c49a2e22759b640b5383f03393668d9628eff94cc',
});

export const DEFINE_AWARD: TrustedDocument<DefineAwardMutation, DefineAwardMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DefineAward',
  field: 'defineAward',
  hash: 'ce30857adb70dcc99ce95e17947fe40774b2d2bd3cfc137436610c408dea1c13',
  input: ['basis', 'isUnverified', 'nameEn', 'nameVi', 'subjects', 'tier', 'validFrom', 'validTo'],
});

export const AMEND_AWARD: TrustedDocument<AmendAwardMutation, AmendAwardMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendAward',
  field: 'amendAward',
  hash: 'b4c28fd17d9428f3e552a4867061a5cb37cf0f8a8e1d94ec1ece81247769edf1',
  input: ['basis', 'id', 'isUnverified', 'nameEn', 'nameVi', 'subjects', 'validFrom', 'version'],
});

export const CLOSE_AWARD: TrustedDocument<CloseAwardMutation, CloseAwardMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseAward',
  field: 'closeAward',
  hash: '2a9861d5747463066a24ef29f30c623152e625954c7d329a91eff0f7bdd48827',
  input: ['id', 'reason', 'validTo', 'version'],
});

export const ENTER_AUTHORITY: TrustedDocument<EnterAuthorityMutation, EnterAuthorityMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EnterAuthority',
  field: 'enterAuthority',
  hash: '408e18f1668ad1bb5f5ac37971c8223900dba9b3ff83ce6d181fc84500e516ff',
  input: [
    'act',
    'awardId',
    'citation',
    'holderKind',
    'holderLevel',
    'position',
    'provinceId',
    'titleId',
    'validFrom',
    'validTo',
  ],
});

export const AMEND_AUTHORITY: TrustedDocument<AmendAuthorityMutation, AmendAuthorityMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendAuthority',
  field: 'amendAuthority',
  hash: '5b2baf389726966654e822e92428baf5da937e6b8bd145885aa1ccd1ab8ee691',
  input: ['citation', 'holderKind', 'holderLevel', 'id', 'isUnverified', 'position', 'validFrom', 'version'],
});

export const END_AUTHORITY: TrustedDocument<EndAuthorityMutation, EndAuthorityMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndAuthority',
  field: 'endAuthority',
  hash: '526d3144b7b61c4c06143625b2e5abdf3983dcac790901a7cd365a5dd8622810',
  input: ['id', 'reason', 'validTo', 'version'],
});
