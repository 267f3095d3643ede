// Made from donations.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { DonationKind, DonationSort, DonationStanding } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { VoucherName } from '../vouchers/vouchers.graphql.ts';

export type DonationRow = {
  id: string;
  version: number;
  kind: Types.DonationKind;
  day: string;
  amount: number | null;
  quantity: number | null;
  unit: string | null;
  what: string | null;
  isAnonymous: boolean;
  giverName: string | null;
  publicGiverName: string | null;
  standing: Types.DonationStanding;
  canKeep: boolean;
  campaign: { id: string; name: string } | null;
  organisation: { id: string; name: string };
};

export type DonationDetails = {
  giverWritten: string | null;
  note: string | null;
  withdrawnOn: string | null;
  withdrawalReason: string | null;
  receiptDraftId: string | null;
  giver: { id: string; kind: Types.CounterpartyKind; address: string | null } | null;
  receipt: VoucherName | null;
  item: { id: string; name: string; remains: number; unit: string } | null;
  pledge: { id: string; dueOn: string } | null;
} & DonationRow;

export type DonationsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  campaignId?: string | null;
  counterpartyId?: string | null;
  kind?: Types.DonationKind | null;
  standing?: Types.DonationStanding | null;
  sort?: Types.DonationSort | null;
  descending?: boolean | null;
};

export type DonationsQuery = {
  donations: {
    totalCount?: number;
    edges: Array<{ node: DonationRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type DonationQueryVariables = {
  id: string;
};

export type DonationQuery = { donation: DonationDetails | null };

export type DonationsByIdQueryVariables = {
  ids: Array<string>;
};

export type DonationsByIdQuery = { nodes: Array<DonationRow | Record<PropertyKey, never> | null> };

export type RecordDonationMutationVariables = {
  input: Types.RecordDonationInput;
};

export type RecordDonationMutation = { recordDonation: { id: string } };

export type AmendDonationMutationVariables = {
  input: Types.AmendDonationInput;
};

export type AmendDonationMutation = { amendDonation: { id: string } };

export type WithdrawDonationMutationVariables = {
  input: Types.WithdrawDonationInput;
};

export type WithdrawDonationMutation = { withdrawDonation: { id: string } };

export type DraftReceiptsMutationVariables = {
  input: Types.DraftReceiptsInput;
};

export type DraftReceiptsMutation = { draftReceipts: Array<string> };

export type TakeGiftListMutationVariables = {
  input: Types.TakeGiftListInput;
};

export type TakeGiftListMutation = {
  takeGiftList: {
    isWritten: boolean;
    taken: number;
    promised: number;
    leftOut: number;
    amount: number;
    promisedAmount: number;
    unit: number | null;
    passedOver: Array<string>;
    rows: Array<{
      at: number;
      text: string;
      giver: string | null;
      isAnonymous: boolean;
      isLeftOut: boolean;
      day: string | null;
      promisedUntil: string | null;
      match: { id: string; name: string } | null;
      gifts: Array<{
        kind: Types.DonationKind;
        amount: number | null;
        quantity: number | null;
        unit: string | null;
        what: string | null;
        keeps: { id: string; day: string; dueOn: string } | null;
      }>;
    }>;
    totals: Array<{ at: number; label: string; said: number | null; found: number; isRight: boolean }>;
    faults: Array<{
      at: number | null;
      column: string | null;
      code: string;
      message: string;
      candidates: Array<{ id: string; name: string }>;
    }>;
  };
};

export type ThankGiversMutationVariables = {
  input: Types.ThankGiversInput;
};

export type ThankGiversMutation = {
  thankGivers: { isWritten: boolean; things: Array<{ isDone: boolean; code: string | null; message: string | null }> };
};

export const DONATIONS: TrustedDocument<DonationsQuery, DonationsQueryVariables> = trusted({
  operation: 'query',
  name: 'Donations',
  field: 'donations',
  hash: '85846aec066f97adf453fb1798d32e65bb4ad2cc83e719f073fe51e53fd161f7',
  takes: ['organisationId', 'campaignId', 'counterpartyId', 'kind', 'standing'],
  words: { kind: DonationKind, standing: DonationStanding, sort: DonationSort },
});

export const DONATION: TrustedDocument<DonationQuery, DonationQueryVariables> = trusted({
  operation: 'query',
  name: 'Donation',
  field: 'donation',
  hash: 'ebf27e580f230215ba0f4250867873dd473773b79398e426c88dcd1335d7095b',
});

export const DONATIONS_BY_ID: TrustedDocument<DonationsByIdQuery, DonationsByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'DonationsById',
  field: 'nodes',
  hash: '1e4b4a7630f2a48a98611fdf71d0131694f08172bcb012da7190e2ae6e6131fe',
});

export const RECORD_DONATION: TrustedDocument<RecordDonationMutation, RecordDonationMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordDonation',
  field: 'recordDonation',
  hash: '8b15e7724c41be0576a0ccb3191aea252f6dd6c2d75f412f93aba7e5e73eacfe',
  input: [
    'amount',
    'campaignId',
    'counterpartyId',
    'day',
    'isAnonymous',
    'kind',
    'note',
    'organisationId',
    'pledgeId',
    'quantity',
    'unit',
    'what',
  ],
});

export const AMEND_DONATION: TrustedDocument<AmendDonationMutation, AmendDonationMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendDonation',
  field: 'amendDonation',
  hash: '9a1348f452035594a08a53138547af5b0317394fbbdb1ded786ac0fde0893931',
  input: ['counterpartyId', 'id', 'isAnonymous', 'note', 'version'],
});

export const WITHDRAW_DONATION: TrustedDocument<WithdrawDonationMutation, WithdrawDonationMutationVariables> = trusted({
  operation: 'mutation',
  name: 'WithdrawDonation',
  field: 'withdrawDonation',
  hash: '6619f03b55b76d0d57a34e8a7ab3102db7e2928bc499956db277ccf237b378cd',
  input: ['id', 'reason', 'version'],
});

export const DRAFT_RECEIPTS: TrustedDocument<DraftReceiptsMutation, DraftReceiptsMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DraftReceipts',
  field: 'draftReceipts',
  hash: '14ce708a93b2be82448d8b035e585d2c17354d7d6e97de3084a88354b01f2b51',
  input: ['day', 'donationIds', 'fundId', 'mode', 'payerId', 'placeId'],
});

export const TAKE_GIFT_LIST: TrustedDocument<TakeGiftListMutation, TakeGiftListMutationVariables> = trusted({
  operation: 'mutation',
  name: 'TakeGiftList',
  field: 'takeGiftList',
  hash: 'e2ea54aa3797fc00650c254b10213acc1fad82bd10c4cfe0ccf5ea1ed1d6f98a',
  input: [
    'campaignId',
    'day',
    'isRehearsal',
    'lines',
    'mended',
    'organisationId',
    'promisedUntil',
    'totalReason',
    'unit',
  ],
});

export const THANK_GIVERS: TrustedDocument<ThankGiversMutation, ThankGiversMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ThankGivers',
  field: 'thankGivers',
  hash: 'ac14ba8bf66d429e61fd36486adcf7ca91b60b2aa014dd22d1637cc83d934d0e',
  input: ['donationIds', 'isRehearsal'],
});
