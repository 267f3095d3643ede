// Made from openItems.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { OpenItemKind, OpenItemSort, OpenItemState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { VoucherRow } from '../vouchers/vouchers.graphql.ts';

export type OpenItemRow = {
  id: string;
  version: number;
  kind: Types.OpenItemKind;
  state: Types.OpenItemState;
  day: string;
  dueOn: string | null;
  content: string;
  amount: number;
  paid: number;
  open: number;
  drafted: number;
  outstanding: number | null;
  isIncoming: boolean;
  organisation: { id: string; name: string };
  counterparty: { id: string; name: string | null } | null;
};

export type OpenItemDetails = {
  returned: number;
  released: number;
  endedOn: string | null;
  endReason: string | null;
  canEnd: boolean;
  canPay: boolean;
  canResume: boolean;
  isSetAside: boolean;
  directive: { id: string; code: string | null; subject: string } | null;
  budgetLine: { id: string; name: string } | null;
} & OpenItemRow;

export type OpenItemsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  kind?: Types.OpenItemKind | null;
  state?: Types.OpenItemState | null;
  text?: string | null;
  sort?: Types.OpenItemSort | null;
  descending?: boolean | null;
};

export type OpenItemsQuery = {
  openItems: {
    totalCount?: number;
    edges: Array<{ node: OpenItemRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type OpenItemQueryVariables = {
  id: string;
};

export type OpenItemQuery = { openItem: OpenItemDetails | null };

export type OpenItemsByIdQueryVariables = {
  ids: Array<string>;
};

export type OpenItemsByIdQuery = { nodes: Array<OpenItemRow | Record<PropertyKey, never> | null> };

export type PaidByQueryVariables = {
  openItemId: string;
};

export type PaidByQuery = { postedVouchers: { edges: Array<{ node: VoucherRow }> } };

export type CommitMoneyMutationVariables = {
  input: Types.CommitMoneyInput;
};

export type CommitMoneyMutation = { commitMoney: { id: string } };

export type EndOpenItemMutationVariables = {
  id: string;
  version: number;
  day: string;
  reason: string;
};

export type EndOpenItemMutation = { endOpenItem: { id: string } };

export type ResumeOpenItemMutationVariables = {
  id: string;
  version: number;
  day: string;
  reason: string;
};

export type ResumeOpenItemMutation = { resumeOpenItem: { id: string } };

export type PayOpenItemsMutationVariables = {
  input: Types.PayOpenItemsInput;
};

export type PayOpenItemsMutation = { payOpenItems: { id: string } };

export const OPEN_ITEMS: TrustedDocument<OpenItemsQuery, OpenItemsQueryVariables> = trusted({
  operation: 'query',
  name: 'OpenItems',
  field: 'openItems',
  hash: 'ad01f833d416e080ef6bb43d68856c02e3f3ba8f04dd7e3419da159053bdf10c',
  takes: ['organisationId', 'kind', 'state', 'text'],
  words: { kind: OpenItemKind, state: OpenItemState, sort: OpenItemSort },
});

export const OPEN_ITEM: TrustedDocument<OpenItemQuery, OpenItemQueryVariables> = trusted({
  operation: 'query',
  name: 'OpenItem',
  field: 'openItem',
  hash: 'c9fe8aafda45546a96c3ccafc7c1b1306c2cb1511ba0860fc927306c46dc7420',
});

export const OPEN_ITEMS_BY_ID: TrustedDocument<OpenItemsByIdQuery, OpenItemsByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'OpenItemsById',
  field: 'nodes',
  hash: 'ede34429bdd2ca31f59ab7054c9aa887bb713b3cc4eb991610253f4a31572f3a',
});

export const PAID_BY: TrustedDocument<PaidByQuery, PaidByQueryVariables> = trusted({
  operation: 'query',
  name: 'PaidBy',
  field: 'postedVouchers',
  hash: '55ce38ee6c589bcd27002fef1578f8487887cd74c1af85810d8484ea09c88d3e',
});

export const COMMIT_MONEY: TrustedDocument<CommitMoneyMutation, CommitMoneyMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CommitMoney',
  field: 'commitMoney',
  hash: '65d1d4071072b73ea38fdfb6f6a4164e8cf010df0e2c15439411052ed499bc45',
  input: [
    'amount',
    'budgetLineId',
    'content',
    'counterpartyId',
    'day',
    'directiveId',
    'dueOn',
    'fundId',
    'organisationId',
    'purposeId',
    'source',
  ],
});

export const END_OPEN_ITEM: TrustedDocument<EndOpenItemMutation, EndOpenItemMutationVariables> = trusted({
  operation: 'mutation',
  name: 'EndOpenItem',
  field: 'endOpenItem',
  hash: '76e4460eecb8175d9af28a799628dc116445aa9edca258a7a379df4102e41b5c',
});

export const RESUME_OPEN_ITEM: TrustedDocument<ResumeOpenItemMutation, ResumeOpenItemMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ResumeOpenItem',
  field: 'resumeOpenItem',
  hash: 'c5fbf4e238eb8f2f68fadb73171e3e076c3f79be2753594661667f92e6ac8be0',
});

export const PAY_OPEN_ITEMS: TrustedDocument<PayOpenItemsMutation, PayOpenItemsMutationVariables> = trusted({
  operation: 'mutation',
  name: 'PayOpenItems',
  field: 'payOpenItems',
  hash: '18bf048440339369fbf87249f13c7a2803f4b0e1ec97827cb5cbf3a39e64d556',
  input: ['accountId', 'content', 'counterpartyId', 'day', 'fundId', 'ids', 'kind', 'placeId', 'purposeId', 'source'],
});
