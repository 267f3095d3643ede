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
  organisation: { id: string; name: string };
};

export type FamiliesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  communityId?: string | null;
  clanId?: string | null;
  code?: string | null;
  withEnded?: boolean | null;
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
  hash: 'ec58ec9d336758d68b332cf9bbb0b2ca07426d64a6e24faf0076fea03a515866',
  takes: ['communityId', 'clanId', 'code', 'withEnded'],
  words: { sort: FamilySort },
});

export const FAMILY: TrustedDocument<FamilyQuery, FamilyQueryVariables> = trusted({
  operation: 'query',
  name: 'Family',
  field: 'family',
  hash: '05f7b56308e58173f76269a0a8503cdb3e260d04bf8e098f9590984e5ad254f6',
});

export const FAMILY_BY_ID: TrustedDocument<FamilyByIdQuery, FamilyByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'FamilyById',
  field: 'nodes',
  hash: '2e823a2c6218382b6e3b5caca0ee97fbc56a3e25ca7086c2c8edc2280d262f7f',
});

export const RECORD_FAMILY: TrustedDocument<RecordFamilyMutation, RecordFamilyMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordFamily',
  field: 'recordFamily',
  hash: 'ba89e67549203b4f0c0f39e244489ccf9d390bfe076109c064a376e563b06260',
  input: ['clanId', 'code', 'communityId', 'organisationId', 'startsOn'],
});

export const AMEND_FAMILY: TrustedDocument<AmendFamilyMutation, AmendFamilyMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendFamily',
  field: 'amendFamily',
  hash: '1220ba593ac01645731220740f47091b2b34b8f062a3fea6e212702bc2e4b54a',
  input: ['clanId', 'code', 'id', 'startsOn', 'version'],
});

export const END_FAMILY: TrustedDocument<EndFamilyMutation, EndFamilyMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndFamily',
  field: 'endFamily',
  hash: '46f2d8cc6e41dddc160dbb1f8561dfe2bb93e424be3b14f45ad48c61298c78c0',
});

export const MOVE_FAMILY: TrustedDocument<MoveFamilyMutation, MoveFamilyMutationVariables> = trusted({
  operation: 'mutation',
  name: 'MoveFamily',
  field: 'moveFamily',
  hash: 'a48875977bfa2990aad9162dc4b6397457a2ea891c836219dcbbd3807583a364',
  input: ['communityId', 'id', 'movedOn', 'version'],
});
