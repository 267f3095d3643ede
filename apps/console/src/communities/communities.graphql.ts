// Made from communities.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { CommunityKind, CommunitySort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type CommunityFields = {
  id: string;
  kind: Types.CommunityKind;
  name: string;
  startsOn: string;
  endsOn: string | null;
  endReason: Types.SubjectEnd | null;
  difficultFrom: string | null;
  difficultTo: string | null;
  difficultCitation: string | null;
  memberCount: number;
  familyCount: number;
  version: number;
  organisation: { id: string; name: string; rights: Array<string> };
};

export type CommunitiesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  search?: string | null;
  kind?: Types.CommunityKind | null;
  isDifficult?: boolean | null;
  withEnded?: boolean | null;
  isKept?: boolean | null;
  sort?: Types.CommunitySort | null;
  descending?: boolean | null;
};

export type CommunitiesQuery = {
  communities: {
    totalCount?: number;
    edges: Array<{ node: CommunityFields }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type CommunityQueryVariables = {
  id: string;
};

export type CommunityQuery = { community: CommunityFields };

export type CommunityByIdQueryVariables = {
  ids: Array<string>;
};

export type CommunityByIdQuery = { nodes: Array<CommunityFields | Record<PropertyKey, never> | null> };

export type RecordCommunityMutationVariables = {
  input: Types.RecordCommunityInput;
};

export type RecordCommunityMutation = { recordCommunity: CommunityFields };

export type AmendCommunityMutationVariables = {
  input: Types.AmendCommunityInput;
};

export type AmendCommunityMutation = { amendCommunity: CommunityFields };

export type EndCommunityMutationVariables = {
  id: string;
  version: number;
  reason: Types.SubjectEnd;
  endsOn?: string | null;
};

export type EndCommunityMutation = { endCommunity: CommunityFields };

export const COMMUNITIES: TrustedDocument<CommunitiesQuery, CommunitiesQueryVariables> = trusted({
  operation: 'query',
  name: 'Communities',
  field: 'communities',
  hash: 'dc401a90d45dd4d14d2ba08b6134a235311a24738f97ad4469af3b32bebd5d0e',
  takes: ['search', 'kind', 'isDifficult', 'withEnded', 'isKept'],
  words: { kind: CommunityKind, sort: CommunitySort },
});

export const COMMUNITY: TrustedDocument<CommunityQuery, CommunityQueryVariables> = trusted({
  operation: 'query',
  name: 'Community',
  field: 'community',
  hash: '67baf969633652eff10d10c7aa4d8b8433a049e3c033e5ed043701ecc6d5119a',
});

export const COMMUNITY_BY_ID: TrustedDocument<CommunityByIdQuery, CommunityByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'CommunityById',
  field: 'nodes',
  hash: 'edc1ad76293b2032c33f1de6b290a35f37a6232261a72710ce7fa8b0ca76d1be',
});

export const RECORD_COMMUNITY: TrustedDocument<RecordCommunityMutation, RecordCommunityMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordCommunity',
  field: 'recordCommunity',
  hash: '2df64e8a71851908343dc6842ff94df42cdd339dcefe07b80233457c1cf516b5',
  input: ['difficultCitation', 'difficultFrom', 'difficultTo', 'kind', 'name', 'organisationId', 'startsOn'],
});

export const AMEND_COMMUNITY: TrustedDocument<AmendCommunityMutation, AmendCommunityMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendCommunity',
  field: 'amendCommunity',
  hash: '7beb26c2db87fcdd38c4fa1a1a83fa020cff6ec514339f83cd061b77ccfb4c57',
  input: ['difficultCitation', 'difficultFrom', 'difficultTo', 'id', 'kind', 'name', 'startsOn', 'version'],
});

export const END_COMMUNITY: TrustedDocument<EndCommunityMutation, EndCommunityMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndCommunity',
  field: 'endCommunity',
  hash: '61a96a8df1c6f281aea55bd73f9296acc9567b3f712276f75140b106a286063c',
});
