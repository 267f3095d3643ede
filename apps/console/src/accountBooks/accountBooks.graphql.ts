// Made from accountBooks.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { AccountBooksSort, MoneySource } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { VoucherName } from '../vouchers/vouchers.graphql.ts';

export type AccountBooksRow = {
  id: string;
  version: number;
  opensOn: string;
  closedThrough: string | null;
  signingOrder: Array<Types.SigningStep>;
  canKeep: boolean;
  canApprove: boolean;
  organisation: { id: string; name: string };
};

export type AccountBooksDetails = {
  periodActs: Array<{
    position: number;
    kind: Types.PeriodActKind;
    closedThrough: string | null;
    reason: string | null;
    doneAt: string;
    byName: string;
    voucherCount: number;
    money: number;
  }>;
} & AccountBooksRow;

export type AccountBooksListQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  isOwn?: boolean | null;
  organisationId?: string | null;
  sort?: Types.AccountBooksSort | null;
  descending?: boolean | null;
};

export type AccountBooksListQuery = {
  accountBooksList: {
    totalCount?: number;
    edges: Array<{ node: AccountBooksRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type OwnBooksQueryVariables = Record<string, never>;

export type OwnBooksQuery = { accountBooksList: { edges: Array<{ node: AccountBooksRow }> } };

export type AccountBooksQueryVariables = {
  id: string;
};

export type AccountBooksQuery = { accountBooks: AccountBooksDetails | null };

export type AccountBooksByIdQueryVariables = {
  ids: Array<string>;
};

export type AccountBooksByIdQuery = { nodes: Array<AccountBooksRow | Record<PropertyKey, never> | null> };

export type BooksMoneyQueryVariables = {
  organisationId: string;
  on?: string | null;
};

export type BooksMoneyQuery = {
  moneyStandings: Array<{
    amount: number;
    place: { id: string; kind: Types.MoneyPlaceKind; name: string; closedOn: string | null } | null;
  }>;
  holdingStandings: Array<{
    source: Types.MoneySource;
    amount: number;
    pending: number;
    fund: { id: string; name: string } | null;
    purpose: { id: string; name: string } | null;
  }>;
};

export type LedgerStatementQueryVariables = {
  organisationId: string;
  placeId?: string | null;
  fundId?: string | null;
  source?: Types.MoneySource | null;
  purposeId?: string | null;
  accountId?: string | null;
  from: string;
  to: string;
  first?: number | null;
  after?: string | null;
};

export type LedgerStatementQuery = {
  ledgerStatement: {
    opening: number;
    debit: number;
    credit: number;
    closing: number;
    lines: {
      totalCount: number;
      edges: Array<{
        node: {
          position: number;
          day: string;
          amount: number;
          running: number;
          note: string | null;
          account: { id: string; nameVi: string; nameEn: string };
          voucher: ({ content: string; counterparty: { id: string; name: string | null } | null } & VoucherName) | null;
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
};

export type AccountStandingsQueryVariables = {
  organisationId: string;
  from: string;
  to: string;
};

export type AccountStandingsQuery = {
  accountStandings: Array<{
    opening: number;
    debit: number;
    credit: number;
    closing: number;
    account: { id: string; code: string; nameVi: string; nameEn: string };
  }>;
};

export type CheckBooksQueryVariables = {
  organisationId: string;
};

export type CheckBooksQuery = {
  checkBooks: Array<{
    kind: Types.BookFaultKind;
    hinders: boolean;
    faults: Array<{ thingId: string | null; subject: string; day: string | null; amount: number | null }>;
  }>;
};

export type OpenBooksMutationVariables = {
  input: Types.OpenBooksInput;
};

export type OpenBooksMutation = { openBooks: { id: string } };

export type AmendBooksMutationVariables = {
  input: Types.AmendBooksInput;
};

export type AmendBooksMutation = { amendBooks: { id: string } };

export type CloseBooksMutationVariables = {
  input: Types.CloseBooksInput;
};

export type CloseBooksMutation = { closeBooks: { id: string } };

export type ReopenBooksMutationVariables = {
  input: Types.ReopenBooksInput;
};

export type ReopenBooksMutation = { reopenBooks: { id: string } };

export type LedgerAccountsQueryVariables = Record<string, never>;

export type LedgerAccountsQuery = { ledgerAccounts: Array<{ id: string; nameVi: string; nameEn: string }> };

export const ACCOUNT_BOOKS_LIST: TrustedDocument<AccountBooksListQuery, AccountBooksListQueryVariables> = trusted({
  operation: 'query',
  name: 'AccountBooksList',
  field: 'accountBooksList',
  hash: '2e88ffda3f9fc613fa26e0d9adbf11b38bcc5d07ae63ae3fbe3b0109d0516e6d',
  takes: ['isOwn', 'organisationId'],
  words: { sort: AccountBooksSort },
});

export const OWN_BOOKS: TrustedDocument<OwnBooksQuery, OwnBooksQueryVariables> = trusted({
  operation: 'query',
  name: 'OwnBooks',
  field: 'accountBooksList',
  hash: '3765cf596d6704696de9aeebc50b77765bbe785ea403c23557dab05cc91991a8',
});

export const ACCOUNT_BOOKS: TrustedDocument<AccountBooksQuery, AccountBooksQueryVariables> = trusted({
  operation: 'query',
  name: 'AccountBooks',
  field: 'accountBooks',
  hash: 'b6129bfa426853c03e6da8d734c903bb8d99c803a65fa6ed068907feba5ab23e',
});

export const ACCOUNT_BOOKS_BY_ID: TrustedDocument<AccountBooksByIdQuery, AccountBooksByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'AccountBooksById',
  field: 'nodes',
  hash: 'ff014fe65ff3bdaa903775b3d6ba023a9ffea90a55d67da8dacea6afba0bc037',
});

export const BOOKS_MONEY: TrustedDocument<BooksMoneyQuery, BooksMoneyQueryVariables> = trusted({
  operation: 'query',
  name: 'BooksMoney',
  field: 'moneyStandings',
  hash: '9c5207b72ab844c95c4694a6430c5787818c488d4730c0863522d240736ebec1',
});

export const LEDGER_STATEMENT: TrustedDocument<LedgerStatementQuery, LedgerStatementQueryVariables> = trusted({
  operation: 'query',
  name: 'LedgerStatement',
  field: 'ledgerStatement',
  hash: 'ad616e959bf27ce1566d99ccc7be27f4fe32a6d5dab3d5a5b3b64abd1373bd35',
  takes: ['organisationId', 'placeId', 'fundId', 'source', 'purposeId', 'accountId', 'from', 'to'],
  words: { source: MoneySource },
});

export const ACCOUNT_STANDINGS: TrustedDocument<AccountStandingsQuery, AccountStandingsQueryVariables> = trusted({
  operation: 'query',
  name: 'AccountStandings',
  field: 'accountStandings',
  hash: 'd448de3f8e423225704b54e46080bded834e1dbae90875c4f29120e49a80070b',
});

export const CHECK_BOOKS: TrustedDocument<CheckBooksQuery, CheckBooksQueryVariables> = trusted({
  operation: 'query',
  name: 'CheckBooks',
  field: 'checkBooks',
  hash: '30875cf28f33f80c1503731a5b892baf583de88d252d69ca7d0a8f4a5e58fb89',
});

export const OPEN_BOOKS: TrustedDocument<OpenBooksMutation, OpenBooksMutationVariables> = trusted({
  operation: 'mutation',
  name: 'OpenBooks',
  field: 'openBooks',
  hash: '5fd6737fee1a9e9bf2e964804fe037a0d1b754c95e31fdb035ee738476dd7a78',
  input: ['opensOn', 'organisationId', 'signingOrder'],
});

export const AMEND_BOOKS: TrustedDocument<AmendBooksMutation, AmendBooksMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendBooks',
  field: 'amendBooks',
  hash: 'e0a0203943bf0cd3beb6e5ac0aae860331ac26c84598b0bc57949f78b501cccc',
  input: ['id', 'signingOrder', 'version'],
});

export const CLOSE_BOOKS: TrustedDocument<CloseBooksMutation, CloseBooksMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseBooks',
  field: 'closeBooks',
  hash: '9700950412c756355a5aed907ee377812142e14ec45be024e6df9a1503f6fae0',
  input: ['organisationId', 'through'],
});

export const REOPEN_BOOKS: TrustedDocument<ReopenBooksMutation, ReopenBooksMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReopenBooks',
  field: 'reopenBooks',
  hash: 'e1342ece84246f797d294b3ba22fe110c4e41da4cce20b79eaac42c8871c6269',
  input: ['from', 'organisationId', 'reason'],
});

export const LEDGER_ACCOUNTS: TrustedDocument<LedgerAccountsQuery, LedgerAccountsQueryVariables> = trusted({
  operation: 'query',
  name: 'LedgerAccounts',
  field: 'ledgerAccounts',
  hash: 'b31dfa3c5ddf0897f6949e8cc14d31b3962b2e4d8eed4afd44e228022b1ce3a2',
});
