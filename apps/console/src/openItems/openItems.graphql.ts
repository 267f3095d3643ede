// Made from openItems.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { OpenItemKind, OpenItemSort, OpenItemState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { CapRow } from '../budgets/budgets.graphql.ts';
import type { VoucherRow } from '../vouchers/vouchers.graphql.ts';

export type PayableItem = {
  id: string;
  content: string;
  open: number;
  drafted: number;
  isIncoming: boolean;
  isSetAside: boolean;
  canPay: boolean;
  payee: string | null;
  setAside: { fund: string; source: Types.MoneySource; purpose: string | null } | null;
  organisation: { id: string };
  counterparty: { id: string; name: string | null } | null;
  budgetLine: { id: string; name: string; cap: CapRow | null } | null;
};

export type OpenItemRow = {
  version: number;
  kind: Types.OpenItemKind;
  state: Types.OpenItemState;
  day: string;
  dueOn: string | null;
  amount: number;
  paid: number;
  outstanding: number | null;
  organisation: { id: string; name: string };
} & PayableItem;

export type OpenItemDetails = {
  returned: number;
  released: number;
  endedOn: string | null;
  endReason: string | null;
  canEnd: boolean;
  canResume: boolean;
  directive: { id: string; code: string | null; subject: string } | null;
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
  hash: '661cc12ad7865106fcc02b053b60e3ddc6c89a0c09950797e4515effcadca9ff',
  takes: ['organisationId', 'kind', 'state', 'text'],
  words: { kind: OpenItemKind, state: OpenItemState, sort: OpenItemSort },
});

export const OPEN_ITEM: TrustedDocument<OpenItemQuery, OpenItemQueryVariables> = trusted({
  operation: 'query',
  name: 'OpenItem',
  field: 'openItem',
  hash: '898b030fdccf7f426a8520021395fb6c499429c3099f245565daec8e51949fbf',
});

export const OPEN_ITEMS_BY_ID: TrustedDocument<OpenItemsByIdQuery, OpenItemsByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'OpenItemsById',
  field: 'nodes',
  hash: 'e390434b7bfc1929da1231bf67b431cd89d53d346a3fb25eabeb5c122cbf8e3f',
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
  input: [
    'accountId',
    'activityId',
    'content',
    'counterpartyId',
    'day',
    'fundId',
    'ids',
    'kind',
    'placeId',
    'purposeId',
    'quantities',
    'source',
  ],
});
