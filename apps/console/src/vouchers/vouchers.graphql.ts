// Made from vouchers.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { VoucherBook, VoucherKind, VoucherSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type VoucherName = { id: string; book: Types.VoucherBook; number: number; year: number };

export type VoucherRow = {
  kind: Types.VoucherKind;
  day: string;
  amount: number;
  content: string;
  organisation: { id: string; name: string };
  counterparty: { id: string; name: string | null } | null;
} & VoucherName;

export type VoucherDetails = {
  postedAt: string;
  reason: string | null;
  canReverse: boolean;
  counterparty: { address: string | null } | null;
  directive: { id: string; code: string | null; subject: string } | null;
  entries: Array<{
    position: number;
    amount: number;
    note: string | null;
    source: Types.MoneySource;
    account: { id: string; nameVi: string; nameEn: string };
    fund: { id: string; name: string } | null;
    purpose: { id: string; name: string } | null;
    place: { id: string; name: string } | null;
    budgetLine: { id: string; name: string } | null;
    openItem: { id: string; content: string } | null;
    activity: { id: string; title: string } | null;
  }>;
  signatures: Array<{ step: Types.SigningStep; name: string | null; at: string }>;
  files: Array<{ sha256: string; fileName: string }>;
  reversal: VoucherName | null;
  reverses: VoucherName | null;
} & VoucherRow;

export type PostedVouchersQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  kind?: Types.VoucherKind | null;
  book?: Types.VoucherBook | null;
  from?: string | null;
  to?: string | null;
  fundId?: string | null;
  least?: number | null;
  text?: string | null;
  sort?: Types.VoucherSort | null;
  descending?: boolean | null;
};

export type PostedVouchersQuery = {
  postedVouchers: {
    totalCount?: number;
    edges: Array<{ node: VoucherRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type VoucherQueryVariables = {
  id: string;
};

export type VoucherQuery = { voucher: VoucherDetails | null };

export type VouchersByIdQueryVariables = {
  ids: Array<string>;
};

export type VouchersByIdQuery = { nodes: Array<VoucherRow | Record<PropertyKey, never> | null> };

export type ReverseVoucherMutationVariables = {
  input: Types.ReverseVoucherInput;
};

export type ReverseVoucherMutation = { reverseVoucher: { id: string } };

export const POSTED_VOUCHERS: TrustedDocument<PostedVouchersQuery, PostedVouchersQueryVariables> = trusted({
  operation: 'query',
  name: 'PostedVouchers',
  field: 'postedVouchers',
  hash: '2990ae9cd45a6e055b8bf4c1088b6ce3e3d20377fadf74a79516de3a3f73f933',
  takes: ['organisationId', 'kind', 'book', 'from', 'to', 'fundId', 'least', 'text'],
  words: { kind: VoucherKind, book: VoucherBook, sort: VoucherSort },
});

export const VOUCHER: TrustedDocument<VoucherQuery, VoucherQueryVariables> = trusted({
  operation: 'query',
  name: 'Voucher',
  field: 'voucher',
  hash: '12a94e3624657cafe561409b86d7feabf7b0124e0b47582ba00d750f13ffbaf1',
});

export const VOUCHERS_BY_ID: TrustedDocument<VouchersByIdQuery, VouchersByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'VouchersById',
  field: 'nodes',
  hash: '825899b2c60010c0376fcf2797f100af33ea31b037ae07ab55507d1a0573b2d4',
});

export const REVERSE_VOUCHER: TrustedDocument<ReverseVoucherMutation, ReverseVoucherMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReverseVoucher',
  field: 'reverseVoucher',
  hash: '2e1a7609debccbb6be6d7a3d1626024500f4325c6b392af898d5cd85555d8c40',
  input: ['day', 'id', 'reason'],
});
