// Made from families.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { FamilySort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type FamilyFields = {
  id: string;
  code: string | null;
  startsOn: string;
  endsOn: string | null;
  endReason: Types.SubjectEnd | null;
  memberCount: number;
  version: number;
  head: { id: string; name: string } | null;
  community: { id: string; name: string; kind: Types.CommunityKind } | null;
  clan: { id: string; name: string } | null;
  organisation: { id: string; name: string; rights: Array<string> };
};

export type FamiliesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  communityId?: string | null;
  clanId?: string | null;
  code?: string | null;
  withEnded?: boolean | null;
  isKept?: boolean | null;
  sort?: Types.FamilySort | null;
  descending?: boolean | null;
};

export type FamiliesQuery = {
  families: {
    totalCount?: number;
    edges: Array<{ node: FamilyFields }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type FamilyQueryVariables = {
  id: string;
};

export type FamilyQuery = { family: FamilyFields };

export type FamilyByIdQueryVariables = {
  ids: Array<string>;
};

export type FamilyByIdQuery = { nodes: Array<FamilyFields | Record<PropertyKey, never> | null> };

export type RecordFamilyMutationVariables = {
  input: Types.RecordFamilyInput;
};

export type RecordFamilyMutation = { recordFamily: FamilyFields };

export type AmendFamilyMutationVariables = {
  input: Types.AmendFamilyInput;
};

export type AmendFamilyMutation = { amendFamily: FamilyFields };

export type EndFamilyMutationVariables = {
  id: string;
  version: number;
  reason: Types.SubjectEnd;
  endsOn?: string | null;
};

export type EndFamilyMutation = { endFamily: FamilyFields };

export type MoveFamilyMutationVariables = {
  input: Types.MoveFamilyInput;
};

export type MoveFamilyMutation = { moveFamily: FamilyFields };

export const FAMILIES: TrustedDocument<FamiliesQuery, FamiliesQueryVariables> = trusted({
  operation: 'query',
  name: 'Families',
  field: 'families',
  hash: 'b9f66a26577df1b7f2c9e1d945fd22d9aae01317d2e46f929c8b5ad92771ed39',
  takes: ['communityId', 'clanId', 'code', 'withEnded', 'isKept'],
  words: { sort: FamilySort },
});

export const FAMILY: TrustedDocument<FamilyQuery, FamilyQueryVariables> = trusted({
  operation: 'query',
  name: 'Family',
  field: 'family',
  hash: '14e34fa1a5f04bbdcb7dec1d9a8a81b8b9cf607c3e3eae31c6df948b5ed24f12',
});

export const FAMILY_BY_ID: TrustedDocument<FamilyByIdQuery, FamilyByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'FamilyById',
  field: 'nodes',
  hash: '5fcc55892289ca66bfe120d7d42d7aefa1b43dab9b2343b0fcb0cc8f3540dab5',
});

export const RECORD_FAMILY: TrustedDocument<RecordFamilyMutation, RecordFamilyMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordFamily',
  field: 'recordFamily',
  hash: '9e73ff10588e44a846bcab42c19d39cd4fffb349527b9e7d39ceac19c233f22e',
  input: ['clanId', 'code', 'communityId', 'organisationId', 'startsOn'],
});

export const AMEND_FAMILY: TrustedDocument<AmendFamilyMutation, AmendFamilyMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendFamily',
  field: 'amendFamily',
  hash: 'd2f75a9d59189a163c592de37b548fe81bbb09e5088a291e470ac008d802fbe1',
  input: ['clanId', 'code', 'id', 'startsOn', 'version'],
});

export const END_FAMILY: TrustedDocument<EndFamilyMutation, EndFamilyMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndFamily',
  field: 'endFamily',
  hash: '3103e6eace3805f7a55db8669917b07defa5ef174436d41f783c2c7f38e01e3a',
});

export const MOVE_FAMILY: TrustedDocument<MoveFamilyMutation, MoveFamilyMutationVariables> = trusted({
  operation: 'mutation',
  name: 'MoveFamily',
  field: 'moveFamily',
  hash: '14d7039b4162bea108d6a06065a10d40c06706e26df2934b2955f25e8d62e251',
  input: ['communityId', 'id', 'movedOn', 'version'],
});
