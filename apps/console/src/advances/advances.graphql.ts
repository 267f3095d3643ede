// Made from advances.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { AdvanceSort, AdvanceState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { VoucherRow } from '../vouchers/vouchers.graphql.ts';

export type AdvanceRow = {
  id: string;
  version: number;
  state: Types.AdvanceState;
  isOverdue: boolean;
  day: string;
  dueOn: string;
  content: string;
  amount: number;
  paid: number;
  returned: number;
  remains: number;
  organisation: { id: string; name: string };
  counterparty: { id: string; name: string | null } | null;
};

export type SettlementRow = {
  id: string;
  number: number;
  state: Types.SettlementState;
  day: string;
  outstanding: number;
  settled: number;
  returned: number;
  extra: number;
  paperReason: string | null;
  madeBy: string | null;
  lines: Array<{
    position: number;
    content: string;
    amount: number;
    paperNumber: string | null;
    paperDay: string | null;
    account: { id: string; nameVi: string; nameEn: string };
    budgetLine: { id: string; name: string } | null;
    activity: { id: string; title: string } | null;
  }>;
  posted: Array<VoucherRow>;
  waiting: Array<{ id: string; kind: Types.VoucherKind; amount: number }>;
};

export type AdvanceDetails = {
  askedBy: string | null;
  anotherReason: string | null;
  declinedOn: string | null;
  declineReason: string | null;
  canGrant: boolean;
  canDecline: boolean;
  canPay: boolean;
  canSettle: boolean;
  openItem: { id: string; drafted: number; budgetLine: { id: string; name: string } | null } | null;
  settlements: Array<SettlementRow>;
} & AdvanceRow;

export type AdvancesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  counterpartyId?: string | null;
  state?: Types.AdvanceState | null;
  isOverdue?: boolean | null;
  text?: string | null;
  sort?: Types.AdvanceSort | null;
  descending?: boolean | null;
};

export type AdvancesQuery = {
  advances: {
    totalCount?: number;
    edges: Array<{ node: AdvanceRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type AdvanceQueryVariables = {
  id: string;
};

export type AdvanceQuery = { advance: AdvanceDetails | null };

export type AdvancesByIdQueryVariables = {
  ids: Array<string>;
};

export type AdvancesByIdQuery = { nodes: Array<AdvanceRow | Record<PropertyKey, never> | null> };

export type AdvanceStandingsQueryVariables = {
  organisationId: string;
};

export type AdvanceStandingsQuery = {
  advanceStandings: Array<{
    advances: number;
    remains: number;
    overdue: number;
    dueOn: string | null;
    counterparty: { id: string; name: string | null } | null;
  }>;
};

export type AdvanceStatementQueryVariables = {
  counterpartyId: string;
  from: string;
  to: string;
};

export type AdvanceStatementQuery = {
  advanceStatement: {
    opening: number;
    paid: number;
    returned: number;
    closing: number;
    moves: Array<{
      day: string;
      amount: number;
      running: number;
      advance: { id: string; content: string } | null;
      voucher: VoucherRow | null;
    }>;
  };
};

export type AskAdvanceMutationVariables = {
  input: Types.AskAdvanceInput;
};

export type AskAdvanceMutation = { askAdvance: { id: string } };

export type GrantAdvanceMutationVariables = {
  input: Types.GrantAdvanceInput;
};

export type GrantAdvanceMutation = { grantAdvance: { id: string } };

export type DeclineAdvanceMutationVariables = {
  id: string;
  version: number;
  reason: string;
};

export type DeclineAdvanceMutation = { declineAdvance: { id: string } };

export type PayAdvanceMutationVariables = {
  input: Types.PayAdvanceInput;
};

export type PayAdvanceMutation = { payAdvance: { id: string } };

export type SettleAdvanceMutationVariables = {
  input: Types.SettleAdvanceInput;
};

export type SettleAdvanceMutation = { settleAdvance: { id: string } };

export const ADVANCES: TrustedDocument<AdvancesQuery, AdvancesQueryVariables> = trusted({
  operation: 'query',
  name: 'Advances',
  field: 'advances',
  hash: 'be5a591fd5b63c76f76cc12d0abcd0181ad3eaba6764cf83ae6ee0fbb67abd0e',
  takes: ['organisationId', 'counterpartyId', 'state', 'isOverdue', 'text'],
  words: { state: AdvanceState, sort: AdvanceSort },
});

export const ADVANCE: TrustedDocument<AdvanceQuery, AdvanceQueryVariables> = trusted({
  operation: 'query',
  name: 'Advance',
  field: 'advance',
  hash: 'e0c2274554ec0588101dc9605f8daf764b1c16ffe0b657134facb062cdb154c2',
});

export const ADVANCES_BY_ID: TrustedDocument<AdvancesByIdQuery, AdvancesByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'AdvancesById',
  field: 'nodes',
  hash: '85406517b88f0f7f06065194523e035fb8908c177258b2c5f1490146ac448121',
});

export const ADVANCE_STANDINGS: TrustedDocument<AdvanceStandingsQuery, AdvanceStandingsQueryVariables> = trusted({
  operation: 'query',
  name: 'AdvanceStandings',
  field: 'advanceStandings',
  hash: '215f6db0d228a35c0a33e224c3efcb5385caf27deb231c3944c3f99654790941',
});

export const ADVANCE_STATEMENT: TrustedDocument<AdvanceStatementQuery, AdvanceStatementQueryVariables> = trusted({
  operation: 'query',
  name: 'AdvanceStatement',
  field: 'advanceStatement',
  hash: '7c28524656abc6910ae0622f8a278b969114c9e1da04dedc30d61db6fcec2199',
});

export const ASK_ADVANCE: TrustedDocument<AskAdvanceMutation, AskAdvanceMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AskAdvance',
  field: 'askAdvance',
  hash: 'b48bc30d4f9f2b708c2e90d28969484f21f7e835b6c7ee72acb867e7391cdecb',
  input: ['amount', 'anotherReason', 'content', 'counterpartyId', 'day', 'dueOn', 'organisationId'],
});

export const GRANT_ADVANCE: TrustedDocument<GrantAdvanceMutation, GrantAdvanceMutationVariables> = trusted({
  operation: 'mutation',
  name: 'GrantAdvance',
  field: 'grantAdvance',
  hash: '520ee8a98c0174b41286a1d26da7e6aa606a59dd1838c22323cf103e6aa48ba1',
  input: ['amount', 'anotherReason', 'budgetLineId', 'day', 'dueOn', 'fundId', 'id', 'purposeId', 'source', 'version'],
});

export const DECLINE_ADVANCE: TrustedDocument<DeclineAdvanceMutation, DeclineAdvanceMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DeclineAdvance',
  field: 'declineAdvance',
  hash: '8ac559310adf42f08f290054fde016792fae67dc62ea2d18235292c5aa0a0a49',
});

export const PAY_ADVANCE: TrustedDocument<PayAdvanceMutation, PayAdvanceMutationVariables> = trusted({
  operation: 'mutation',
  name: 'PayAdvance',
  field: 'payAdvance',
  hash: 'c267fc6e681b8bb3ca3c7eaf4fb662af7fc2374f7960db12ecb6cc32b99e20d0',
  input: ['day', 'directiveId', 'id', 'placeId'],
});

export const SETTLE_ADVANCE: TrustedDocument<SettleAdvanceMutation, SettleAdvanceMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SettleAdvance',
  field: 'settleAdvance',
  hash: '2637eb4645737ad077e3b9dc66fdb54151ce63ba9ff5f846b9eb592b5124cb62',
  input: ['day', 'files', 'id', 'lines', 'paperReason', 'placeId', 'returned'],
});
