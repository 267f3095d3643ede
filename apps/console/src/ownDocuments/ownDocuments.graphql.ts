// Made from ownDocuments.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type OwnDirective = {
  id: string;
  type: string;
  code: string | null;
  issuer: string;
  issuedOn: string | null;
  subject: string;
  state: Types.DirectiveState;
  version: number;
  place: string | null;
  signerName: string | null;
  signerPosition: string | null;
  signerAuthority: Types.SignatureAuthority | null;
  recipients: Array<string>;
  keeper: { id: string; name: string };
  basedOn: Array<{ id: string; code: string | null; subject: string }>;
  bookEntries: Array<{ id: string; book: Types.Book; number: number; year: number; organisation: { id: string } }>;
  draft: OwnDraft | null;
};

export type OwnDraft = {
  kind: Types.DraftKind;
  symbol: string;
  superior: string | null;
  addressees: Array<string>;
  bases: Array<string>;
  signatureLines: Array<string>;
  sourceId: string | null;
  approvedAt: string | null;
  approvedBy: string | null;
  approvedFor: string | null;
  approvalBar: Types.ApprovalBar | null;
  needsTwoPersons: boolean;
  returnReason: string | null;
  submittedAt: string | null;
  canEdit: boolean;
  canSubmit: boolean;
  canApprove: boolean;
  canReturn: boolean;
  canIssue: boolean;
  docxUrl: string;
  pdfUrl: string;
  body: Array<{
    kind: Types.OfficialBlockKind;
    text: string | null;
    level: number | null;
    rows: Array<Array<string>> | null;
    columns: Array<{ title: string; widthPercent: number; align: Types.ColumnAlignment }> | null;
  }>;
};

export type OwnDocumentQueryVariables = {
  id: string;
};

export type OwnDocumentQuery = { directive: OwnDirective | null };

export type DraftDirectiveMutationVariables = {
  input: Types.DraftDirectiveInput;
};

export type DraftDirectiveMutation = { drafted: { id: string } };

export type AmendDraftMutationVariables = {
  input: Types.AmendDraftInput;
};

export type AmendDraftMutation = { amendDraft: OwnDirective };

export type SubmitDraftMutationVariables = {
  id: string;
  version: number;
};

export type SubmitDraftMutation = { submitDraft: { id: string } };

export type ApproveDirectiveMutationVariables = {
  id: string;
  version: number;
};

export type ApproveDirectiveMutation = { approveDirective: { id: string } };

export type ReturnDraftMutationVariables = {
  id: string;
  version: number;
  reason: string;
};

export type ReturnDraftMutation = { returnDraft: { id: string } };

export type IssueDirectiveMutationVariables = {
  id: string;
  version: number;
};

export type IssueDirectiveMutation = { issueDirective: { id: string; code: string | null } };

export type DraftFromMutationVariables = {
  kind: Types.DraftKind;
  sourceId: string;
};

export type DraftFromMutation = { drafted: { id: string } };

export type CodeToComeQueryVariables = {
  id: string;
};

export type CodeToComeQuery = { codeToCome: string };

export type IssuingRuleQueryVariables = {
  organisationId: string;
};

export type IssuingRuleQuery = { issuingRule: { needsTwoPersons: boolean; canSet: boolean } };

export type SetIssuingRuleMutationVariables = {
  organisationId: string;
  needsTwoPersons: boolean;
};

export type SetIssuingRuleMutation = { setIssuingRule: { needsTwoPersons: boolean; canSet: boolean } };

export type DraftsFromQueryVariables = {
  sourceId: string;
};

export type DraftsFromQuery = { draftsFrom: Array<{ kind: Types.DraftKind; message: string | null }> };

export const OWN_DOCUMENT: TrustedDocument<OwnDocumentQuery, OwnDocumentQueryVariables> = trusted({
  operation: 'query',
  name: 'OwnDocument',
  field: 'directive',
  hash: '97db41bca0d2c16c591703fa735bbf73066e246d27dde778e04a8e45f16e068e',
});

export const DRAFT_DIRECTIVE: TrustedDocument<DraftDirectiveMutation, DraftDirectiveMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DraftDirective',
  field: 'drafted',
  hash: 'b30ffdd485e4d9e49d3e497fdbb86dfe07416dba07b898f35111ae27944d0b8a',
  input: [
    'addressees',
    'basedOnIds',
    'bases',
    'body',
    'issuerId',
    'place',
    'recipients',
    'signatureLines',
    'signerAuthority',
    'signerName',
    'signerPosition',
    'subject',
    'symbol',
    'type',
  ],
});

export const AMEND_DRAFT: TrustedDocument<AmendDraftMutation, AmendDraftMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendDraft',
  field: 'amendDraft',
  hash: '81d68056fd0f4d87e553e07ce13e487a30d223aab2a6b1c8661fdf33bb354383',
  input: [
    'addressees',
    'basedOnIds',
    'bases',
    'body',
    'id',
    'place',
    'recipients',
    'signatureLines',
    'signerAuthority',
    'signerName',
    'signerPosition',
    'subject',
    'symbol',
    'type',
    'version',
  ],
});

export const SUBMIT_DRAFT: TrustedDocument<SubmitDraftMutation, SubmitDraftMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SubmitDraft',
  field: 'submitDraft',
  hash: '86ef76bf6af434f770fd40a0ab9ad11f0195280bd6d3aa0eb26a042d818084cc',
});

export const APPROVE_DIRECTIVE: TrustedDocument<ApproveDirectiveMutation, ApproveDirectiveMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ApproveDirective',
  field: 'approveDirective',
  hash: '0ff52e8378c04ba242a109a293a62d13f7d42e9f420aa1f10286e9c17dcedcd3',
});

export const RETURN_DRAFT: TrustedDocument<ReturnDraftMutation, ReturnDraftMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReturnDraft',
  field: 'returnDraft',
  hash: '51d9bf015c24ecb59800c38a20f11da349f85e1e4533fce5ddb0e510634b4242',
});

export const ISSUE_DIRECTIVE: TrustedDocument<IssueDirectiveMutation, IssueDirectiveMutationVariables> = trusted({
  operation: 'mutation',
  name: 'IssueDirective',
  field: 'issueDirective',
  hash: '9fce860d8c1944eb4133571ea5af3b7c1a4cdea2e796b95c983bd212d5caf91b',
});

export const DRAFT_FROM: TrustedDocument<DraftFromMutation, DraftFromMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DraftFrom',
  field: 'drafted',
  hash: '313c26a3678ad87d3109e1971663e0199b716e00ecb2717a6d632e2728589ccd',
});

export const CODE_TO_COME: TrustedDocument<CodeToComeQuery, CodeToComeQueryVariables> = trusted({
  operation: 'query',
  name: 'CodeToCome',
  field: 'codeToCome',
  hash: '0dc6e1d7296d74ccea3b2cbc3018333c1fbcce09b2a0844785aef64d164dcfa6',
});

export const ISSUING_RULE: TrustedDocument<IssuingRuleQuery, IssuingRuleQueryVariables> = trusted({
  operation: 'query',
  name: 'IssuingRule',
  field: 'issuingRule',
  hash: '9f7fa420cad2398dc8376b93999d4b6144566b597c739703e715435cdc615c4e',
});

export const SET_ISSUING_RULE: TrustedDocument<SetIssuingRuleMutation, SetIssuingRuleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SetIssuingRule',
  field: 'setIssuingRule',
  hash: '13b85588428cc6352d817d49e26193fa9238a1f7b3bf38a365f8e20f995f62f1',
});

export const DRAFTS_FROM: TrustedDocument<DraftsFromQuery, DraftsFromQueryVariables> = trusted({
  operation: 'query',
  name: 'DraftsFrom',
  field: 'draftsFrom',
  hash: 'dcab79d23f00dc81161b81ca173a6bb3e29b6e9fc77bd536a1449d677628338c',
});
