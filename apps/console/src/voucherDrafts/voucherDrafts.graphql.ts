// Made from voucherDrafts.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { VoucherDraftSort, VoucherKind } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { VoucherName } from '../vouchers/vouchers.graphql.ts';
import type { MoneyPlaceRow } from '../funds/funds.graphql.ts';
import type { FundRow } from '../funds/funds.graphql.ts';

export type VoucherDraftRow = {
  id: string;
  version: number;
  kind: Types.VoucherKind;
  day: string;
  amount: number;
  content: string;
  nextStep: Types.SigningStep | null;
  returnReason: string | null;
  makerName: string | null;
  organisation: { id: string; name: string };
  counterparty: { id: string; name: string | null } | null;
};

export type VoucherDraftDetails = {
  signingOrder: Array<Types.SigningStep>;
  canSign: boolean;
  canReturn: boolean;
  canAmend: boolean;
  madeAt: string;
  reason: string | null;
  counterparty: { address: string | null } | null;
  place: { id: string; name: string } | null;
  directive: { id: string; code: string | null; subject: string } | null;
  lines: Array<{
    amount: number;
    note: string | null;
    source: Types.MoneySource;
    account: { id: string; nameVi: string; nameEn: string } | null;
    fund: { id: string; name: string } | null;
    purpose: { id: string; name: string } | null;
    place: { id: string; name: string } | null;
    budgetLine: { id: string; name: string } | null;
    openItem: { id: string; content: string } | null;
    activity: { id: string; title: string } | null;
    quantities: Array<{ unit: Types.CapUnit; count: number }>;
  }>;
  signatures: Array<{ step: Types.SigningStep; name: string | null; at: string }>;
  files: Array<{ sha256: string; fileName: string }>;
  reverses: VoucherName | null;
} & VoucherDraftRow;

export type CounterpartyRow = { id: string; kind: Types.CounterpartyKind; name: string | null; address: string | null };

export type VoucherDraftsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  kind?: Types.VoucherKind | null;
  sort?: Types.VoucherDraftSort | null;
  descending?: boolean | null;
};

export type VoucherDraftsQuery = {
  voucherDrafts: {
    totalCount?: number;
    edges: Array<{ node: VoucherDraftRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type VoucherDraftQueryVariables = {
  id: string;
};

export type VoucherDraftQuery = { voucherDraft: VoucherDraftDetails | null };

export type VoucherDraftsByIdQueryVariables = {
  ids: Array<string>;
};

export type VoucherDraftsByIdQuery = { nodes: Array<VoucherDraftRow | Record<PropertyKey, never> | null> };

export type EntryChoicesQueryVariables = {
  organisationId: string;
};

export type EntryChoicesQuery = {
  moneyPlacesOf: Array<MoneyPlaceRow>;
  fundsOf: Array<FundRow>;
  counterparties: Array<CounterpartyRow>;
  ledgerAccounts: Array<{
    id: string;
    code: string;
    kind: Types.AccountKind;
    position: number;
    nameVi: string;
    nameEn: string;
    voucherKinds: Array<Types.VoucherKind>;
  }>;
};

export type ActivitiesToPayQueryVariables = {
  organisationId: string;
  day: string;
};

export type ActivitiesToPayQuery = { activitiesToPay: Array<{ id: string; title: string; startsOn: string }> };

export type AddCounterpartyMutationVariables = {
  input: Types.AddCounterpartyInput;
};

export type AddCounterpartyMutation = { addCounterparty: CounterpartyRow };

export type DraftVoucherMutationVariables = {
  input: Types.DraftVoucherInput;
};

export type DraftVoucherMutation = { draftVoucher: { id: string; version: number } };

export type AmendVoucherDraftMutationVariables = {
  input: Types.AmendVoucherDraftInput;
};

export type AmendVoucherDraftMutation = { amendVoucherDraft: { id: string; version: number } };

export type SignVoucherMutationVariables = {
  id: string;
  version: number;
};

export type SignVoucherMutation = {
  signVoucher: { draft: { id: string; nextStep: Types.SigningStep | null } | null; voucher: VoucherName | null };
};

export type ReturnVoucherDraftMutationVariables = {
  id: string;
  version: number;
  reason: string;
};

export type ReturnVoucherDraftMutation = { returnVoucherDraft: { id: string } };

export type DiscardVoucherDraftMutationVariables = {
  id: string;
  version: number;
};

export type DiscardVoucherDraftMutation = { discardVoucherDraft: boolean };

export const VOUCHER_DRAFTS: TrustedDocument<VoucherDraftsQuery, VoucherDraftsQueryVariables> = trusted({
  operation: 'query',
  name: 'VoucherDrafts',
  field: 'voucherDrafts',
  hash: 'ff8b8c60cfd264817a8ae936c86ae73ac0ad2f291171b5910ac5fb3fe042c76a',
  takes: ['organisationId', 'kind'],
  words: { kind: VoucherKind, sort: VoucherDraftSort },
});

export const VOUCHER_DRAFT: TrustedDocument<VoucherDraftQuery, VoucherDraftQueryVariables> = trusted({
  operation: 'query',
  name: 'VoucherDraft',
  field: 'voucherDraft',
  hash: '1dc1844ed2588dde80e723771a32376bcd927d72eb7cd17fab6b8edd17dddf18',
});

export const VOUCHER_DRAFTS_BY_ID: TrustedDocument<VoucherDraftsByIdQuery, VoucherDraftsByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'VoucherDraftsById',
  field: 'nodes',
  hash: '471cd0280756f10621065cc892f3fbfdd49bc1a633d11c81f24b9d276210b741',
});

export const ENTRY_CHOICES: TrustedDocument<EntryChoicesQuery, EntryChoicesQueryVariables> = trusted({
  operation: 'query',
  name: 'EntryChoices',
  field: 'moneyPlacesOf',
  hash: 'a65e974ead0ae0cdfbac3b6b4df1727f20e792df47e1752df0e27ce6dba28542',
});

export const ACTIVITIES_TO_PAY: TrustedDocument<ActivitiesToPayQuery, ActivitiesToPayQueryVariables> = trusted({
  operation: 'query',
  name: 'ActivitiesToPay',
  field: 'activitiesToPay',
  hash: '546561491971b0573612e91000a4ca42e68867a66806291bdd8bd3ca600a06ed',
});

export const ADD_COUNTERPARTY: TrustedDocument<AddCounterpartyMutation, AddCounterpartyMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AddCounterparty',
  field: 'addCounterparty',
  hash: '0035eb14c87a84d645ff72cc394296d4ffe6c4c7bd70383708dede80ba7e2791',
  input: ['address', 'kind', 'name', 'organisationId', 'partyId'],
});

export const DRAFT_VOUCHER: TrustedDocument<DraftVoucherMutation, DraftVoucherMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DraftVoucher',
  field: 'draftVoucher',
  hash: '2e83389b54a42618d574c4be727c0fa792dbebcd48e56f4a5b040a0f67ddccb3',
  input: [
    'confirmed',
    'content',
    'counterpartyId',
    'day',
    'directiveId',
    'files',
    'kind',
    'lines',
    'organisationId',
    'placeId',
  ],
});

export const AMEND_VOUCHER_DRAFT: TrustedDocument<AmendVoucherDraftMutation, AmendVoucherDraftMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'AmendVoucherDraft',
    field: 'amendVoucherDraft',
    hash: '5f22c049677055c3c61b458f66f89bd50aad2d50b0a9f5f121b90446c87c0996',
    input: [
      'confirmed',
      'content',
      'counterpartyId',
      'day',
      'directiveId',
      'files',
      'id',
      'lines',
      'placeId',
      'reason',
      'version',
    ],
  });

export const SIGN_VOUCHER: TrustedDocument<SignVoucherMutation, SignVoucherMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SignVoucher',
  field: 'signVoucher',
  hash: '2f02c908f2e92266bbaa94906941bb5b68bea091bc26dfb432c45e34e9614529',
});

export const RETURN_VOUCHER_DRAFT: TrustedDocument<ReturnVoucherDraftMutation, ReturnVoucherDraftMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'ReturnVoucherDraft',
    field: 'returnVoucherDraft',
    hash: '9a12b602f574f58c34f63bc815e9629f7e106eadf87fd3cdc37a864e89e66852',
  });

export const DISCARD_VOUCHER_DRAFT: TrustedDocument<DiscardVoucherDraftMutation, DiscardVoucherDraftMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'DiscardVoucherDraft',
    field: 'discardVoucherDraft',
    hash: 'ba5a368860c1f95616f77af3c3da30a55146432acd157e1ecd2ebeaba1104d5e',
  });
