// Made from bankStatements.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { BankLineSort, BankLineStanding, BankStatementSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { VoucherName } from '../vouchers/vouchers.graphql.ts';

export type BankStatementRow = {
  id: string;
  fileName: string;
  fromDay: string;
  throughDay: string;
  opening: number | null;
  closing: number | null;
  lineCount: number;
  importedAt: string;
  organisation: { id: string; name: string };
  place: { id: string; name: string } | null;
};

export type BankStatementDetails = { byName: string | null; canKeep: boolean; isMatched: boolean } & BankStatementRow;

export type BankLineRow = {
  id: string;
  day: string;
  amount: number;
  balance: number | null;
  reference: string | null;
  content: string;
  party: string | null;
};

export type AccountMoveRow = {
  day: string;
  amount: number;
  voucher: ({ content: string; counterparty: { id: string; name: string | null } | null } & VoucherName) | null;
};

export type MatchedLineRow = {
  match: { id: string; amount: number; matchedAt: string; byName: string | null; moves: Array<AccountMoveRow> } | null;
} & BankLineRow;

export type BankStatementsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  placeId?: string | null;
  sort?: Types.BankStatementSort | null;
  descending?: boolean | null;
};

export type BankStatementsQuery = {
  bankStatements: {
    totalCount?: number;
    edges: Array<{ node: BankStatementRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type BankStatementQueryVariables = {
  id: string;
};

export type BankStatementQuery = { bankStatement: BankStatementDetails | null };

export type BankStatementsByIdQueryVariables = {
  ids: Array<string>;
};

export type BankStatementsByIdQuery = { nodes: Array<BankStatementRow | Record<PropertyKey, never> | null> };

export type BankLinesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  placeId: string;
  standing?: Types.BankLineStanding | null;
  from?: string | null;
  to?: string | null;
  sort?: Types.BankLineSort | null;
  descending?: boolean | null;
};

export type BankLinesQuery = {
  bankLines: {
    totalCount?: number;
    edges: Array<{ node: MatchedLineRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type BankMatchProposalsQueryVariables = {
  placeId: string;
};

export type BankMatchProposalsQuery = {
  bankMatchProposals: Array<{
    id: string;
    amount: number;
    isSure: boolean;
    reasons: Array<Types.MatchReason>;
    lines: Array<BankLineRow>;
    moves: Array<AccountMoveRow>;
  }>;
};

export type BankReconciliationQueryVariables = {
  placeId: string;
  on: string;
};

export type BankReconciliationQuery = {
  bankReconciliation: {
    on: string;
    bank: number | null;
    books: number;
    difference: number | null;
    openLineSum: number;
    openLineCount: number;
    openMoveSum: number;
    openMoveCount: number;
    unexplained: number | null;
    openLines: Array<BankLineRow>;
    openMoves: Array<AccountMoveRow>;
  };
};

export type ImportBankStatementMutationVariables = {
  input: Types.ImportBankStatementInput;
};

export type ImportBankStatementMutation = {
  importBankStatement: {
    isWritten: boolean;
    lines: number;
    known: number;
    columns: Array<string>;
    from: string | null;
    through: string | null;
    opening: number | null;
    closing: number | null;
    faultCount: number;
    faults: Array<{ row: number | null; column: string | null; code: string; message: string }>;
    statement: { id: string } | null;
  };
};

export type DiscardBankStatementMutationVariables = {
  id: string;
};

export type DiscardBankStatementMutation = { discardBankStatement: boolean };

export type MatchBankLinesMutationVariables = {
  input: Types.MatchBankLinesInput;
};

export type MatchBankLinesMutation = { matchBankLines: { id: string } };

export type AcceptSureMatchesMutationVariables = {
  placeId: string;
};

export type AcceptSureMatchesMutation = { acceptSureMatches: number };

export type UndoBankMatchMutationVariables = {
  id: string;
};

export type UndoBankMatchMutation = { undoBankMatch: boolean };

export const BANK_STATEMENTS: TrustedDocument<BankStatementsQuery, BankStatementsQueryVariables> = trusted({
  operation: 'query',
  name: 'BankStatements',
  field: 'bankStatements',
  hash: 'affa332ca907048296abc7a763aba2c7b7777a1efc39880b60d5b54380a6d652',
  takes: ['organisationId', 'placeId'],
  words: { sort: BankStatementSort },
});

export const BANK_STATEMENT: TrustedDocument<BankStatementQuery, BankStatementQueryVariables> = trusted({
  operation: 'query',
  name: 'BankStatement',
  field: 'bankStatement',
  hash: 'f19976410fab52147d1a647bf91097bf20c55e4dde46447a6f2d0e02b0d45430',
});

export const BANK_STATEMENTS_BY_ID: TrustedDocument<BankStatementsByIdQuery, BankStatementsByIdQueryVariables> =
  trusted({
    operation: 'query',
    name: 'BankStatementsById',
    field: 'nodes',
    hash: 'c8b5d3fa6a7f2377ccb0d56c19038c41f375eda90454eb6d63aad96d33e69c80',
  });

export const BANK_LINES: TrustedDocument<BankLinesQuery, BankLinesQueryVariables> = trusted({
  operation: 'query',
  name: 'BankLines',
  field: 'bankLines',
  hash: '1ebd9603fcc96c5732ef7325f7bf3c5c71e327943664922acd3e1edfffd0785e',
  takes: ['placeId', 'standing', 'from', 'to'],
  words: { standing: BankLineStanding, sort: BankLineSort },
});

export const BANK_MATCH_PROPOSALS: TrustedDocument<BankMatchProposalsQuery, BankMatchProposalsQueryVariables> = trusted(
  {
    operation: 'query',
    name: 'BankMatchProposals',
    field: 'bankMatchProposals',
    hash: '77348d819b3a7541878591af16bb96411b58497b440c262ec3c6a7cfd5344b1d',
  },
);

export const BANK_RECONCILIATION: TrustedDocument<BankReconciliationQuery, BankReconciliationQueryVariables> = trusted({
  operation: 'query',
  name: 'BankReconciliation',
  field: 'bankReconciliation',
  hash: 'c947ca92bbad2bebab02cb69e3466eb3c921cc6fc9d4dbf5bbf4dd20043dda96',
});

export const IMPORT_BANK_STATEMENT: TrustedDocument<ImportBankStatementMutation, ImportBankStatementMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'ImportBankStatement',
    field: 'importBankStatement',
    hash: 'c4b7435609bc1ac695b63a8268a4b4fd997f8b55d9cbb34a32395fe047a528e4',
    input: ['fileName', 'isRehearsal', 'placeId', 'rows'],
  });

export const DISCARD_BANK_STATEMENT: TrustedDocument<
  DiscardBankStatementMutation,
  DiscardBankStatementMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'DiscardBankStatement',
  field: 'discardBankStatement',
  hash: '02ab5ac49105fa4b5cb56ea010b439aa48e777e56c42ee665763a7567243748f',
});

export const MATCH_BANK_LINES: TrustedDocument<MatchBankLinesMutation, MatchBankLinesMutationVariables> = trusted({
  operation: 'mutation',
  name: 'MatchBankLines',
  field: 'matchBankLines',
  hash: '79716b29228ca2bdc3bad0f5dfec60f4f3d754bfdb0cea88e6a83f31ca043185',
  input: ['lineIds', 'placeId', 'voucherIds'],
});

export const ACCEPT_SURE_MATCHES: TrustedDocument<AcceptSureMatchesMutation, AcceptSureMatchesMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'AcceptSureMatches',
    field: 'acceptSureMatches',
    hash: '145723588f1dc7f6f898d1b60a9161e9b794dcbdee3430632dd5ba45909bde01',
  });

export const UNDO_BANK_MATCH: TrustedDocument<UndoBankMatchMutation, UndoBankMatchMutationVariables> = trusted({
  operation: 'mutation',
  name: 'UndoBankMatch',
  field: 'undoBankMatch',
  hash: '469abe6354ccff504eec2dca79a9e09b2944f7a7f91a2f891c7d8cc2c6596e6e',
});
