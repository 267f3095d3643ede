// Made from fundHandovers.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { FundHandoverSort, HandoverState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type FundHandoverRow = {
  id: string;
  day: string;
  state: Types.HandoverState;
  money: number;
  organisation: { id: string; name: string };
  toOrganisation: { id: string; name: string };
};

export type HandoverContent = {
  total: number;
  drafts: number;
  money: Array<{
    fundId: string;
    fund: string;
    fundKind: Types.FundKind;
    source: Types.MoneySource;
    purpose: string | null;
    place: string;
    placeKind: Types.MoneyPlaceKind;
    amount: number;
  }>;
  places: Array<{
    placeId: string;
    place: string;
    kind: Types.MoneyPlaceKind;
    booked: number;
    counted: number | null;
    explanation: string | null;
  }>;
  balances: Array<{ fund: string; source: Types.MoneySource; purpose: string | null; account: string; amount: number }>;
  items: Array<{ kind: Types.OpenItemKind; content: string; dueOn: string | null; open: number; outstanding: number }>;
  stock: Array<{
    itemId: string;
    fundId: string | null;
    isRest: boolean;
    name: string;
    unit: string;
    booked: number;
    counted: number | null;
    explanation: string | null;
  }>;
  pledges: Array<{ what: string; unit: string; quantity: number; dueOn: string; isAnonymous: boolean }>;
  advances: Array<{ content: string; amount: number; dueOn: string }>;
  campaigns: Array<{ name: string; state: Types.CampaignState; estimate: number }>;
  lapsing: Array<{ kind: Types.LapsingKind; name: string }>;
  budgetLines: Array<{ year: number; name: string; remains: number }>;
};

export type FundHandoverDetails = {
  reason: string | null;
  decisionReason: string | null;
  preparedAt: string;
  agreedAt: string | null;
  decidedAt: string | null;
  makerName: string | null;
  agreedByName: string | null;
  agreedInPlaceOfName: string | null;
  deciderName: string | null;
  decidedInPlaceOfName: string | null;
  canAgree: boolean;
  canConfirm: boolean;
  canReturn: boolean;
  canWithdraw: boolean;
  closingVoucher: { id: string; book: Types.VoucherBook; number: number; year: number } | null;
  openingVoucher: { id: string; book: Types.VoucherBook; number: number; year: number } | null;
  protocol: HandoverContent;
} & FundHandoverRow;

export type FundHandoversQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  state?: Types.HandoverState | null;
  sort?: Types.FundHandoverSort | null;
  descending?: boolean | null;
};

export type FundHandoversQuery = {
  fundHandovers: {
    totalCount?: number;
    edges: Array<{ node: FundHandoverRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type FundHandoverQueryVariables = {
  id: string;
};

export type FundHandoverQuery = { fundHandover: FundHandoverDetails | null };

export type FundHandoversByIdQueryVariables = {
  ids: Array<string>;
};

export type FundHandoversByIdQuery = { nodes: Array<FundHandoverRow | Record<PropertyKey, never> | null> };

export type BooksToTakeOverQueryVariables = Record<string, never>;

export type BooksToTakeOverQuery = {
  booksToTakeOver: Array<{
    booksId: string;
    lastDay: string;
    money: number;
    isBeingHandedOver: boolean;
    organisation: { id: string; name: string };
    receiver: { id: string; name: string } | null;
  }>;
};

export type FundHandoverPreviewQueryVariables = {
  organisationId: string;
  toOrganisationId: string;
  day: string;
  fundIds?: Array<string> | null;
};

export type FundHandoverPreviewQuery = {
  fundHandoverPreview: {
    earliest: string;
    needsReason: boolean;
    needsFunds: boolean;
    funds: Array<{ fundId: string; fund: string }>;
    content: HandoverContent;
  };
};

export type PrepareFundHandoverMutationVariables = {
  input: Types.PrepareFundHandoverInput;
};

export type PrepareFundHandoverMutation = { prepareFundHandover: { id: string } };

export type AgreeToFundHandoverMutationVariables = {
  id: string;
};

export type AgreeToFundHandoverMutation = { agreeToFundHandover: { id: string } };

export type ConfirmFundHandoverMutationVariables = {
  id: string;
};

export type ConfirmFundHandoverMutation = { confirmFundHandover: { id: string } };

export type ReturnFundHandoverMutationVariables = {
  id: string;
  reason: string;
};

export type ReturnFundHandoverMutation = { returnFundHandover: { id: string } };

export type WithdrawFundHandoverMutationVariables = {
  id: string;
  reason: string;
};

export type WithdrawFundHandoverMutation = { withdrawFundHandover: { id: string } };

export const FUND_HANDOVERS: TrustedDocument<FundHandoversQuery, FundHandoversQueryVariables> = trusted({
  operation: 'query',
  name: 'FundHandovers',
  field: 'fundHandovers',
  hash: '5058f837f4263c9a025485edc6d734ca35c5b2801bcb3aeceb479a45e3796946',
  takes: ['organisationId', 'state'],
  words: { state: HandoverState, sort: FundHandoverSort },
});

export const FUND_HANDOVER: TrustedDocument<FundHandoverQuery, FundHandoverQueryVariables> = trusted({
  operation: 'query',
  name: 'FundHandover',
  field: 'fundHandover',
  hash: '17e2ba40574567189eddea18a71de70ca56200d56f050bf3e8b78bcd73126804',
});

export const FUND_HANDOVERS_BY_ID: TrustedDocument<FundHandoversByIdQuery, FundHandoversByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'FundHandoversById',
  field: 'nodes',
  hash: '236fb60cc5341c17056bf9452002ddc916ed3832256292ec24d34518807fb67d',
});

export const BOOKS_TO_TAKE_OVER: TrustedDocument<BooksToTakeOverQuery, BooksToTakeOverQueryVariables> = trusted({
  operation: 'query',
  name: 'BooksToTakeOver',
  field: 'booksToTakeOver',
  hash: 'c64207684f7395d7486445de8f21902d63eb4524db15b6c3bba94f988a0c67be',
});

export const FUND_HANDOVER_PREVIEW: TrustedDocument<FundHandoverPreviewQuery, FundHandoverPreviewQueryVariables> =
  trusted({
    operation: 'query',
    name: 'FundHandoverPreview',
    field: 'fundHandoverPreview',
    hash: 'd9deda1130363223a0584e84da185acc548ecabf08073ac468ad6f413d9b5f4b',
  });

export const PREPARE_FUND_HANDOVER: TrustedDocument<PrepareFundHandoverMutation, PrepareFundHandoverMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'PrepareFundHandover',
    field: 'prepareFundHandover',
    hash: 'da609e5da7eb279364f61574ae14528582c6402777312a666474d47b7e5eb7da',
    input: ['counts', 'day', 'fundIds', 'organisationId', 'reason', 'stockCounts', 'takesRest', 'toOrganisationId'],
  });

export const AGREE_TO_FUND_HANDOVER: TrustedDocument<
  AgreeToFundHandoverMutation,
  AgreeToFundHandoverMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'AgreeToFundHandover',
  field: 'agreeToFundHandover',
  hash: 'a2b1c41ba49fb39b6b96755bd93c2a162e8f8086d00e1c85518bfa8fe323ff29',
});

export const CONFIRM_FUND_HANDOVER: TrustedDocument<ConfirmFundHandoverMutation, ConfirmFundHandoverMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'ConfirmFundHandover',
    field: 'confirmFundHandover',
    hash: '1079cee73c7200e7737d0d92f9714b4bf5689527b9d025977f379734ed2eac85',
  });

export const RETURN_FUND_HANDOVER: TrustedDocument<ReturnFundHandoverMutation, ReturnFundHandoverMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'ReturnFundHandover',
    field: 'returnFundHandover',
    hash: 'cc8a7123e4c484da3cafecdeb2028519b93ac0510e21564b2419b223e663cbfc',
  });

export const WITHDRAW_FUND_HANDOVER: TrustedDocument<
  WithdrawFundHandoverMutation,
  WithdrawFundHandoverMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'WithdrawFundHandover',
  field: 'withdrawFundHandover',
  hash: '65e1f087317c1463bdc91ccf6a3b66f299b18e41cfc2dec904eac66d2bbb8746',
});
