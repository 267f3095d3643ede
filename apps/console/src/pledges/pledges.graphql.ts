// Made from pledges.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { DonationKind, PledgeSort, PledgeState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { DonationRow } from '../donations/donations.graphql.ts';

export type PledgeRow = {
  id: string;
  version: number;
  kind: Types.DonationKind;
  state: Types.PledgeState;
  day: string;
  dueOn: string;
  isOverdue: boolean;
  amount: number | null;
  quantity: number | null;
  unit: string | null;
  what: string | null;
  givenAmount: number | null;
  givenQuantity: number | null;
  received: number | null;
  isAnonymous: boolean;
  giverName: string | null;
  publicGiverName: string | null;
  canKeep: boolean;
  campaign: { id: string; name: string } | null;
  organisation: { id: string; name: string };
};

export type PledgeDetails = {
  note: string | null;
  givenUpOn: string | null;
  giveUpReason: string | null;
  canResume: boolean;
  giver: { id: string; kind: Types.CounterpartyKind; address: string | null } | null;
  openItem: { id: string } | null;
} & PledgeRow;

export type PledgesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  campaignId?: string | null;
  counterpartyId?: string | null;
  kind?: Types.DonationKind | null;
  state?: Types.PledgeState | null;
  isOverdue?: boolean | null;
  sort?: Types.PledgeSort | null;
  descending?: boolean | null;
};

export type PledgesQuery = {
  pledges: {
    totalCount?: number;
    edges: Array<{ node: PledgeRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type PledgeQueryVariables = {
  id: string;
};

export type PledgeQuery = { pledge: PledgeDetails | null };

export type PledgesByIdQueryVariables = {
  ids: Array<string>;
};

export type PledgesByIdQuery = { nodes: Array<PledgeRow | Record<PropertyKey, never> | null> };

export type PledgesOfCampaignQueryVariables = {
  campaignId: string;
};

export type PledgesOfCampaignQuery = {
  pledges: { edges: Array<{ node: PledgeRow }>; pageInfo: { hasNextPage: boolean } };
};

export type PledgeKeptByQueryVariables = {
  pledgeId: string;
};

export type PledgeKeptByQuery = {
  donations: { edges: Array<{ node: DonationRow }>; pageInfo: { hasNextPage: boolean } };
};

export type MakePledgeMutationVariables = {
  input: Types.MakePledgeInput;
};

export type MakePledgeMutation = { makePledge: { id: string } };

export type AmendPledgeMutationVariables = {
  input: Types.AmendPledgeInput;
};

export type AmendPledgeMutation = { amendPledge: { id: string } };

export type GiveUpPledgeMutationVariables = {
  input: Types.PledgeStepInput;
};

export type GiveUpPledgeMutation = { giveUpPledge: { id: string } };

export type ResumePledgeMutationVariables = {
  input: Types.PledgeStepInput;
};

export type ResumePledgeMutation = { resumePledge: { id: string } };

export const PLEDGES: TrustedDocument<PledgesQuery, PledgesQueryVariables> = trusted({
  operation: 'query',
  name: 'Pledges',
  field: 'pledges',
  hash: '49b74457b8a87f1dd30de2f101d762e75f3e2efedd30c07e500966d9a3e51bbc',
  takes: ['organisationId', 'campaignId', 'counterpartyId', 'kind', 'state', 'isOverdue'],
  words: { kind: DonationKind, state: PledgeState, sort: PledgeSort },
});

export const PLEDGE: TrustedDocument<PledgeQuery, PledgeQueryVariables> = trusted({
  operation: 'query',
  name: 'Pledge',
  field: 'pledge',
  hash: 'c31886bd3091393bd7ca18c81ae8f86417087e63b630c2fb407b15efc7c3c1c7',
});

export const PLEDGES_BY_ID: TrustedDocument<PledgesByIdQuery, PledgesByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'PledgesById',
  field: 'nodes',
  hash: '39d056f34ad0c1d43971d81d8a3056b2dacc05673f2b0ea3f1ca06f46782fa78',
});

export const PLEDGES_OF_CAMPAIGN: TrustedDocument<PledgesOfCampaignQuery, PledgesOfCampaignQueryVariables> = trusted({
  operation: 'query',
  name: 'PledgesOfCampaign',
  field: 'pledges',
  hash: 'c51041c33f8db5b9c20d183e6efd49524453587d4e4aaf7fea23f9e2fcd93cb6',
});

export const PLEDGE_KEPT_BY: TrustedDocument<PledgeKeptByQuery, PledgeKeptByQueryVariables> = trusted({
  operation: 'query',
  name: 'PledgeKeptBy',
  field: 'donations',
  hash: '80ab92ba665062bea7ad5a24f17701f5fbe0a0cf6af3a5264981a7c12f8f5459',
});

export const MAKE_PLEDGE: TrustedDocument<MakePledgeMutation, MakePledgeMutationVariables> = trusted({
  operation: 'mutation',
  name: 'MakePledge',
  field: 'makePledge',
  hash: '21f5f1b1c291bd61fc5a43a5f21fb637eb9c0eafb57c0dc51c8ccc480aeb6a99',
  input: [
    'amount',
    'campaignId',
    'counterpartyId',
    'day',
    'dueOn',
    'isAnonymous',
    'kind',
    'note',
    'organisationId',
    'quantity',
    'unit',
    'what',
  ],
});

export const AMEND_PLEDGE: TrustedDocument<AmendPledgeMutation, AmendPledgeMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendPledge',
  field: 'amendPledge',
  hash: '8cec5a1893877db83886921091a7a3749752c8b564e7ee7f6f2933ff60b6c4d9',
  input: ['dueOn', 'id', 'isAnonymous', 'note', 'version'],
});

export const GIVE_UP_PLEDGE: TrustedDocument<GiveUpPledgeMutation, GiveUpPledgeMutationVariables> = trusted({
  operation: 'mutation',
  name: 'GiveUpPledge',
  field: 'giveUpPledge',
  hash: '7c3d7eb138a162ebd9bf94bfc36332251f12470d2b433ec838ba341de766d0ff',
  input: ['day', 'id', 'reason', 'version'],
});

export const RESUME_PLEDGE: TrustedDocument<ResumePledgeMutation, ResumePledgeMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ResumePledge',
  field: 'resumePledge',
  hash: 'dacca1c1c43353ecbb9cde5ff7b8cba949fbe09caaf62e7b17e63a5bd260a301',
  input: ['day', 'id', 'reason', 'version'],
});
