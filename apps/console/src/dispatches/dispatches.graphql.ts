// Made from dispatches.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { ArrivalSort, DispatchStatus } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Recipient = {
  id: string;
  namedAs: string;
  status: Types.DispatchStatus;
  statusAt: string;
  canAct: Array<Types.DispatchStatus>;
  organisation: { id: string; name: string };
};

export type Dispatch = {
  id: string;
  purpose: Types.DispatchPurpose;
  note: string | null;
  sentAt: string;
  senderName: string;
  statedSenderCode: string | null;
  isNamesake: boolean;
  sender: { id: string; rights: Array<string> } | null;
  counts: Array<{ status: Types.DispatchStatus; count: number }>;
  directive: { id: string; code: string | null; subject: string; issuer: string; issuedOn: string | null } | null;
  replaces: { id: string; sentAt: string } | null;
  replacedBy: { id: string; sentAt: string } | null;
};

export type ArrivedDispatch = {
  dispatch: {
    id: string;
    note: string | null;
    sentAt: string;
    senderName: string;
    statedSenderCode: string | null;
    isNamesake: boolean;
    directive: { id: string; code: string | null; subject: string; issuer: string; issuedOn: string | null } | null;
  };
} & Recipient;

export type RecipientWithWay = {
  events: Array<{
    id: string;
    status: Types.DispatchStatus;
    note: string | null;
    occurredAt: string;
    actorName: string | null;
  }>;
} & Recipient;

export type MeantRecipients = {
  name: string;
  organisationCount: number;
  kinds: Array<Types.OrganisationKind>;
  levels: Array<Types.AdministrativeLevel>;
  organisations: Array<{ id: string; name: string }>;
};

export type ImportedEdxml = {
  isKnown: boolean;
  arrivalMessage: string | null;
  directive: { id: string; code: string | null; subject: string; state: Types.DirectiveState };
  recipient: Recipient | null;
  warnings: Array<{ kind: string; path: string }>;
};

export type DispatchInboxQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  status?: Types.DispatchStatus | null;
  sort?: Types.ArrivalSort | null;
  descending?: boolean | null;
};

export type DispatchInboxQuery = {
  dispatchInbox: {
    totalCount?: number;
    edges: Array<{ node: ArrivedDispatch }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type DispatchQueryVariables = {
  id: string;
};

export type DispatchQuery = { dispatch: Dispatch | null };

export type DispatchByIdQueryVariables = {
  ids: Array<string>;
};

export type DispatchByIdQuery = { nodes: Array<Dispatch | Record<PropertyKey, never> | null> };

export type DirectiveDispatchesQueryVariables = {
  id: string;
};

export type DirectiveDispatchesQuery = {
  directive: { id: string; draft: { addressees: Array<string> } | null; dispatches: Array<Dispatch> } | null;
};

export type DispatchRecipientsQueryVariables = {
  id: string;
  status?: Types.DispatchStatus | null;
  first?: number | null;
  after?: string | null;
};

export type DispatchRecipientsQuery = {
  dispatch: {
    id: string;
    recipients: {
      edges: Array<{ node: RecipientWithWay }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type PreviewRecipientsQueryVariables = {
  name: Array<string>;
  senderId: string;
};

export type PreviewRecipientsQuery = { dispatchRecipients: Array<MeantRecipients> };

export type DispatchDirectiveMutationVariables = {
  input: Types.DispatchDirectiveInput;
};

export type DispatchDirectiveMutation = { dispatchDirective: Dispatch };

export type SetDispatchStatusMutationVariables = {
  input: Types.SetDispatchStatusInput;
};

export type SetDispatchStatusMutation = { setDispatchStatus: Recipient };

export type RecallDispatchMutationVariables = {
  input: Types.RecallDispatchInput;
};

export type RecallDispatchMutation = { recallDispatch: Dispatch };

export type ReplaceDispatchMutationVariables = {
  input: Types.ReplaceDispatchInput;
};

export type ReplaceDispatchMutation = { replaceDispatch: Dispatch };

export type ImportEdxmlMutationVariables = {
  sha256: string;
  keeperId: string;
};

export type ImportEdxmlMutation = { importEdxml: ImportedEdxml };

export type DispatchDirectivesMutationVariables = {
  input: Types.DispatchDirectivesInput;
};

export type DispatchDirectivesMutation = {
  dispatchDirectives: {
    isWritten: boolean;
    things: Array<{ isDone: boolean; code: string | null; message: string | null }>;
  };
};

export const DISPATCH_INBOX: TrustedDocument<DispatchInboxQuery, DispatchInboxQueryVariables> = trusted({
  operation: 'query',
  name: 'DispatchInbox',
  field: 'dispatchInbox',
  hash: 'eaffc297696bc1772494a5eff1888f696c1744c25d536e66df63c1b4bf93cd11',
  takes: ['status'],
  words: { status: DispatchStatus, sort: ArrivalSort },
});

export const DISPATCH: TrustedDocument<DispatchQuery, DispatchQueryVariables> = trusted({
  operation: 'query',
  name: 'Dispatch',
  field: 'dispatch',
  hash: '6b1bc931345c5480639def1ce6307432a2f3e67dc6f44e7abc1a0e1b892cd367',
});

export const DISPATCH_BY_ID: TrustedDocument<DispatchByIdQuery, DispatchByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'DispatchById',
  field: 'nodes',
  hash: '8801084afb2d89ff661fcd49bc617a63feed0f90139596894f2471332bd6ca8c',
});

export const DIRECTIVE_DISPATCHES: TrustedDocument<DirectiveDispatchesQuery, DirectiveDispatchesQueryVariables> =
  trusted({
    operation: 'query',
    name: 'DirectiveDispatches',
    field: 'directive',
    hash: '6d3b4bd750406732610a25f725df22c587c9c83a341bf8df2102c70d02b058c9',
  });

export const DISPATCH_RECIPIENTS: TrustedDocument<DispatchRecipientsQuery, DispatchRecipientsQueryVariables> = trusted({
  operation: 'query',
  name: 'DispatchRecipients',
  field: 'dispatch',
  hash: '41f729035f611d9f672b198fc191a77b131f6a510e4bb1b2a139f3395b6cb456',
  takes: ['id', 'status'],
  words: { status: DispatchStatus },
});

export const PREVIEW_RECIPIENTS: TrustedDocument<PreviewRecipientsQuery, PreviewRecipientsQueryVariables> = trusted({
  operation: 'query',
  name: 'PreviewRecipients',
  field: 'dispatchRecipients',
  hash: '3754aac814f26f22aabf73a1fd60ce0c834a30c4ec38a64347200ed84684c5b0',
});

export const DISPATCH_DIRECTIVE: TrustedDocument<DispatchDirectiveMutation, DispatchDirectiveMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'DispatchDirective',
    field: 'dispatchDirective',
    hash: '75c2d8d483891a8f1422241515dcbd5b20f94938e7e73d5c8d8939f2025ba22f',
    input: ['directiveId', 'groups', 'note', 'organisationIds', 'senderId'],
  });

export const SET_DISPATCH_STATUS: TrustedDocument<SetDispatchStatusMutation, SetDispatchStatusMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'SetDispatchStatus',
    field: 'setDispatchStatus',
    hash: 'c021b0d3cd6e9bc56756278293030f1f026f9511d3dcbea0c709d09810d8b177',
    input: ['dispatchId', 'note', 'organisationId', 'status'],
  });

export const RECALL_DISPATCH: TrustedDocument<RecallDispatchMutation, RecallDispatchMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecallDispatch',
  field: 'recallDispatch',
  hash: '817af47001751af02c8f01a5f934db0e946dd4c93c4983678b2ae90401cf3594',
  input: ['dispatchId', 'organisationIds', 'reason'],
});

export const REPLACE_DISPATCH: TrustedDocument<ReplaceDispatchMutation, ReplaceDispatchMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReplaceDispatch',
  field: 'replaceDispatch',
  hash: '9db1a2a9a85a6151c7f47b0172bde151ee48bc1a64065544f4bab7b3e2d8e7b6',
  input: ['directiveId', 'dispatchId', 'reason'],
});

export const IMPORT_EDXML: TrustedDocument<ImportEdxmlMutation, ImportEdxmlMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ImportEdxml',
  field: 'importEdxml',
  hash: 'd70557df37fb7e043e54c97337be37c462ed6b89bd958747fda0467d38033e0e',
});

export const DISPATCH_DIRECTIVES: TrustedDocument<DispatchDirectivesMutation, DispatchDirectivesMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'DispatchDirectives',
    field: 'dispatchDirectives',
    hash: 'e6a937bc141692b74f59d5ca006139aa46dd3a2348709e93d0975caec5659a5d',
    input: ['directiveIds', 'groups', 'isRehearsal', 'note', 'organisationIds', 'senderId'],
  });
