// Made from cashCounts.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { CashCountSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type CashCountRow = {
  id: string;
  day: string;
  counted: number;
  booked: number;
  difference: number;
  explanation: string | null;
  isSigned: boolean;
  isWithdrawn: boolean;
  organisation: { id: string; name: string };
  place: { id: string; name: string } | null;
};

export type CashCountDetails = {
  recordedAt: string;
  canSign: boolean;
  canKeep: boolean;
  witnesses: Array<string>;
  pieces: Array<{ note: number; pieces: number; amount: number }>;
  acts: Array<{
    kind: Types.CountActKind;
    seat: Types.CountSeat | null;
    reason: string | null;
    doneAt: string;
    byName: string | null;
  }>;
} & CashCountRow;

export type CashCountsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  placeId?: string | null;
  sort?: Types.CashCountSort | null;
  descending?: boolean | null;
};

export type CashCountsQuery = {
  cashCounts: {
    totalCount?: number;
    edges: Array<{ node: CashCountRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type CashCountQueryVariables = {
  id: string;
};

export type CashCountQuery = { cashCount: CashCountDetails | null };

export type CashCountsByIdQueryVariables = {
  ids: Array<string>;
};

export type CashCountsByIdQuery = { nodes: Array<CashCountRow | Record<PropertyKey, never> | null> };

export type CashToCountQueryVariables = {
  organisationId: string;
  on: string;
};

export type CashToCountQuery = {
  cashNotes: Array<number>;
  moneyStandings: Array<{
    amount: number;
    place: { id: string; kind: Types.MoneyPlaceKind; name: string; closedOn: string | null } | null;
  }>;
};

export type RecordCashCountMutationVariables = {
  input: Types.RecordCashCountInput;
};

export type RecordCashCountMutation = { recordCashCount: { id: string } };

export type SignCashCountMutationVariables = {
  id: string;
  seat: Types.CountSeat;
};

export type SignCashCountMutation = { signCashCount: { id: string } };

export type ExplainCashCountMutationVariables = {
  id: string;
  reason: string;
};

export type ExplainCashCountMutation = { explainCashCount: { id: string } };

export type WithdrawCashCountMutationVariables = {
  id: string;
  reason: string;
};

export type WithdrawCashCountMutation = { withdrawCashCount: { id: string } };

export const CASH_COUNTS: TrustedDocument<CashCountsQuery, CashCountsQueryVariables> = trusted({
  operation: 'query',
  name: 'CashCounts',
  field: 'cashCounts',
  hash: 'a250759f0f9169750736b7f8ce99703b725d2d1daff844cd90ad8fa4bc1aa581',
  takes: ['organisationId', 'placeId'],
  words: { sort: CashCountSort },
});

export const CASH_COUNT: TrustedDocument<CashCountQuery, CashCountQueryVariables> = trusted({
  operation: 'query',
  name: 'CashCount',
  field: 'cashCount',
  hash: '234282444ccdf534633c0724607d4fd34c37734a90e9a20dddae9d95c687d598',
});

export const CASH_COUNTS_BY_ID: TrustedDocument<CashCountsByIdQuery, CashCountsByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'CashCountsById',
  field: 'nodes',
  hash: '78f71354f5485a4bf638521b6b35f26a124c4030ffeb0f0fd75201ddf1cf8b30',
});

export const CASH_TO_COUNT: TrustedDocument<CashToCountQuery, CashToCountQueryVariables> = trusted({
  operation: 'query',
  name: 'CashToCount',
  field: 'cashNotes',
  hash: '6a86a8d158f50a9ab4c2cb2693a41d0ae722df679dd07eece8ee2ce8cec30af2',
});

export const RECORD_CASH_COUNT: TrustedDocument<RecordCashCountMutation, RecordCashCountMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecordCashCount',
  field: 'recordCashCount',
  hash: '2b3aa41d308950a000c90168f84f85bd28e9d40e5abcd911b6ef300d3c7084b4',
  input: ['day', 'explanation', 'pieces', 'placeId', 'seat', 'total', 'witnesses'],
});

export const SIGN_CASH_COUNT: TrustedDocument<SignCashCountMutation, SignCashCountMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SignCashCount',
  field: 'signCashCount',
  hash: 'b84ca8a6909ba7916b93082cfcaa1a8c085e4c50fe7d1677a965f7c7837d916b',
});

export const EXPLAIN_CASH_COUNT: TrustedDocument<ExplainCashCountMutation, ExplainCashCountMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'ExplainCashCount',
    field: 'explainCashCount',
    hash: 'd92535ada75e778f56e01700d5916a5a3b0ecb660ebec108afcf86909f7ec700',
  },
);

export const WITHDRAW_CASH_COUNT: TrustedDocument<WithdrawCashCountMutation, WithdrawCashCountMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'WithdrawCashCount',
    field: 'withdrawCashCount',
    hash: 'b855615d1c72992ad8dac5991aaaf8840964023f9ea476ad48535491d31e1ae5',
  });
