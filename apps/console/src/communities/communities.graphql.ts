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
  organisation: { id: string; name: string };
};

export type CommunitiesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  search?: string | null;
  kind?: Types.CommunityKind | null;
  isDifficult?: boolean | null;
  withEnded?: boolean | null;
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
  hash: 'bc7315ba27d000d4ff6c1e6042ffc0234f89675eaf98c43b4f4b8192ea6a2465',
  takes: ['search', 'kind', 'isDifficult', 'withEnded'],
  words: { kind: CommunityKind, sort: CommunitySort },
});

export const COMMUNITY: TrustedDocument<CommunityQuery, CommunityQueryVariables> = trusted({
  operation: 'query',
  name: 'Community',
  field: 'community',
  hash: 'f8b5ee8361d291815a22ecb9f0495ce45c596f4652758760a59253bf898d8e96',
});

export const COMMUNITY_BY_ID: TrustedDocument<CommunityByIdQuery, CommunityByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'CommunityById',
  field: 'nodes',
  hash: 'd04ed64b2546c70e07dfe05bfbf88d49e3a6894c9d3d2a52dce5a0216992fb77',
});

export const RECORD_COMMUNITY: TrustedDocument<RecordCommunityMutation, RecordCommunityMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordCommunity',
  field: 'recordCommunity',
  hash: '34bbb104b1f0350f0d6d81f3de820cae41a38e6cff9555b852b92fe7b2b6349e',
  input: ['difficultCitation', 'difficultFrom', 'difficultTo', 'kind', 'name', 'organisationId', 'startsOn'],
});

export const AMEND_COMMUNITY: TrustedDocument<AmendCommunityMutation, AmendCommunityMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendCommunity',
  field: 'amendCommunity',
  hash: 'b405042b3cd0e976626bc7017eae8927888565b664f8f3709f03bd7579af512f',
  input: ['difficultCitation', 'difficultFrom', 'difficultTo', 'id', 'kind', 'name', 'startsOn', 'version'],
});

export const END_COMMUNITY: TrustedDocument<EndCommunityMutation, EndCommunityMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndCommunity',
  field: 'endCommunity',
  hash: 'e49a4dc1ff17b4181bf6073699aef98a64ac83ebf0336e8f22ac04f53c76b574',
});
