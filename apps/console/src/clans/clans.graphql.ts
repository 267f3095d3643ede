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
  organisation: { id: string; name: string };
};

export type ClansQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  search?: string | null;
  withEnded?: boolean | null;
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
  hash: '1b0ce0b6ce97de8ceaae679dbbece43e2bfe5ec6b03e0e7e7ea7e2f6f6c8e214',
  takes: ['search', 'withEnded'],
  words: { sort: ClanSort },
});

export const CLAN: TrustedDocument<ClanQuery, ClanQueryVariables> = trusted({
  operation: 'query',
  name: 'Clan',
  field: 'clan',
  hash: 'd9603a9457448c5beceeb8ef0da90bde310574a8e71f35f5980624f9e7518603',
});

export const CLAN_BY_ID: TrustedDocument<ClanByIdQuery, ClanByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'ClanById',
  field: 'nodes',
  hash: '1229cea635bff7d9696bf6a0182b51703924a186e78c383726cb0e8c2f11f536',
});

export const RECORD_CLAN: TrustedDocument<RecordClanMutation, RecordClanMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordClan',
  field: 'recordClan',
  hash: '9ef8d303609d0d1f70e360507edfde50debc3e6f286d1aa9404c455aa335d7d8',
  input: ['communityId', 'name', 'organisationId', 'startsOn'],
});

export const AMEND_CLAN: TrustedDocument<AmendClanMutation, AmendClanMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendClan',
  field: 'amendClan',
  hash: '9b1cdb5d77c7088f7612fe3714e881723628c697ee2a2b0682d01857d22abe9b',
  input: ['communityId', 'id', 'name', 'startsOn', 'version'],
});

export const END_CLAN: TrustedDocument<EndClanMutation, EndClanMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndClan',
  field: 'endClan',
  hash: '3708bec72522d79aa4b186590351fa6e9cb17517069db61dd7efea565e07b063',
});
