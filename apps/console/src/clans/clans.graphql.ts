// Made from clans.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { ClanSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type ClanFields = {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string | null;
  endReason: Types.SubjectEnd | null;
  familyCount: number;
  version: number;
  community: { id: string; name: string; kind: Types.CommunityKind } | null;
  organisation: { id: string; name: string; rights: Array<string> };
};

export type ClansQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  search?: string | null;
  withEnded?: boolean | null;
  isKept?: boolean | null;
  sort?: Types.ClanSort | null;
  descending?: boolean | null;
};

export type ClansQuery = {
  clans: {
    totalCount?: number;
    edges: Array<{ node: ClanFields }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ClanQueryVariables = {
  id: string;
};

export type ClanQuery = { clan: ClanFields };

export type ClanByIdQueryVariables = {
  ids: Array<string>;
};

export type ClanByIdQuery = { nodes: Array<ClanFields | Record<PropertyKey, never> | null> };

export type RecordClanMutationVariables = {
  input: Types.RecordClanInput;
};

export type RecordClanMutation = { recordClan: ClanFields };

export type AmendClanMutationVariables = {
  input: Types.AmendClanInput;
};

export type AmendClanMutation = { amendClan: ClanFields };

export type EndClanMutationVariables = {
  id: string;
  version: number;
  reason: Types.SubjectEnd;
  endsOn?: string | null;
};

export type EndClanMutation = { endClan: ClanFields };

export const CLANS: TrustedDocument<ClansQuery, ClansQueryVariables> = trusted({
  operation: 'query',
  name: 'Clans',
  field: 'clans',
  hash: '7f6d8321e96c3d89b7a0c43a46101b8ea177c0479c8ff35dc5e9162f87ca37d6',
  takes: ['search', 'withEnded', 'isKept'],
  words: { sort: ClanSort },
});

export const CLAN: TrustedDocument<ClanQuery, ClanQueryVariables> = trusted({
  operation: 'query',
  name: 'Clan',
  field: 'clan',
  hash: 'ce7121f31fae7879954f7552d7fdcab2156676e6468da1642503a2c98d6c47d3',
});

export const CLAN_BY_ID: TrustedDocument<ClanByIdQuery, ClanByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'ClanById',
  field: 'nodes',
  hash: 'd157bdcada6e0fbb029f9df157804f488748f878f70537a235f9adbacb689542',
});

export const RECORD_CLAN: TrustedDocument<RecordClanMutation, RecordClanMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordClan',
  field: 'recordClan',
  hash: '561e9fbfa72c3db770db1ccf6f87c7e3ef01a0c47090e51c9668cf43a30645ab',
  input: ['communityId', 'name', 'organisationId', 'startsOn'],
});

export const AMEND_CLAN: TrustedDocument<AmendClanMutation, AmendClanMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendClan',
  field: 'amendClan',
  hash: 'f3d572cc5b07be085ff5c87751962be851e968bd130df5ff6556084f5730e9ae',
  input: ['communityId', 'id', 'name', 'startsOn', 'version'],
});

export const END_CLAN: TrustedDocument<EndClanMutation, EndClanMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndClan',
  field: 'endClan',
  hash: 'a54b901fa359c77cdc8bc82311c4b3acab688a69b217b386a11321b42c94cac2',
});
