// Made from dispatches.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type RecipientFields = {
  id: string;
  namedAs: string;
  status: Types.DispatchStatus;
  statusAt: string;
  canAct: Array<Types.DispatchStatus>;
  organisation: { id: string; name: string };
};

export type DispatchFields = {
  id: string;
  purpose: Types.DispatchPurpose;
  note: string | null;
  sentAt: string;
  sender: { id: string; name: string };
  counts: Array<{ status: Types.DispatchStatus; count: number }>;
  directive: { id: string; code: string | null; subject: string; issuer: string; issuedOn: string | null } | null;
  replaces: { id: string; sentAt: string } | null;
  replacedBy: { id: string; sentAt: string } | null;
};

export type DispatchInboxQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  status?: Types.DispatchStatus | null;
};

export type DispatchInboxQuery = {
  dispatchInbox: {
    totalCount?: number;
    edges: Array<{
      node: {
        dispatch: {
          id: string;
          note: string | null;
          sentAt: string;
          sender: { id: string; name: string };
          directive: {
            id: string;
            code: string | null;
            subject: string;
            issuer: string;
            issuedOn: string | null;
          } | null;
        };
      } & RecipientFields;
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type DispatchQueryVariables = {
  id: string;
};

export type DispatchQuery = { dispatch: DispatchFields | null };

export type DirectiveDispatchesQueryVariables = {
  id: string;
};

export type DirectiveDispatchesQuery = { directive: { id: string; dispatches: Array<DispatchFields> } | null };

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
      edges: Array<{
        node: {
          events: Array<{
            id: string;
            status: Types.DispatchStatus;
            note: string | null;
            occurredAt: string;
            actorName: string | null;
          }>;
        } & RecipientFields;
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type PreviewRecipientsQueryVariables = {
  name: Array<string>;
  senderId: string;
};

export type PreviewRecipientsQuery = {
  dispatchRecipients: Array<{
    name: string;
    organisationCount: number;
    kinds: Array<Types.OrganisationKind>;
    levels: Array<Types.AdministrativeLevel>;
    organisations: Array<{ id: string; name: string }>;
  }>;
};

export type DispatchDirectiveMutationVariables = {
  input: Types.DispatchDirectiveInput;
};

export type DispatchDirectiveMutation = { dispatchDirective: DispatchFields };

export type SetDispatchStatusMutationVariables = {
  input: Types.SetDispatchStatusInput;
};

export type SetDispatchStatusMutation = { setDispatchStatus: RecipientFields };

export type RecallDispatchMutationVariables = {
  input: Types.RecallDispatchInput;
};

export type RecallDispatchMutation = { recallDispatch: DispatchFields };

export type ReplaceDispatchMutationVariables = {
  input: Types.ReplaceDispatchInput;
};

export type ReplaceDispatchMutation = { replaceDispatch: DispatchFields };

export type ImportEdxmlMutationVariables = {
  sha256: string;
  keeperId: string;
};

export type ImportEdxmlMutation = {
  importEdxml: {
    isKnown: boolean;
    arrivalMessage: string | null;
    directive: { id: string; code: string | null; subject: string; state: Types.DirectiveState };
    recipient: RecipientFields | null;
    warnings: Array<{ kind: string; path: string }>;
  };
};

export const DISPATCH_INBOX: TrustedDocument<DispatchInboxQuery, DispatchInboxQueryVariables> = trusted({
  operation: 'query',
  name: 'DispatchInbox',
  field: 'dispatchInbox',
  hash: '69d546b9f3be864945bbfddc3b803600c5bb51e5fc7549cd51195f9396c8daa3',
});

export const DISPATCH: TrustedDocument<DispatchQuery, DispatchQueryVariables> = trusted({
  operation: 'query',
  name: 'Dispatch',
  field: 'dispatch',
  hash: 'd1ad49d99afbd0d75c4206c7567d01523d828b6074e02836bd88dcba40208fbb',
});

export const DIRECTIVE_DISPATCHES: TrustedDocument<DirectiveDispatchesQuery, DirectiveDispatchesQueryVariables> =
  trusted({
    operation: 'query',
    name: 'DirectiveDispatches',
    field: 'directive',
    hash: '2b256b2263fabadc0e7e891dd9b3c0d77f7ad074607c181a51300eca1620dfe5',
  });

export const DISPATCH_RECIPIENTS: TrustedDocument<DispatchRecipientsQuery, DispatchRecipientsQueryVariables> = trusted({
  operation: 'query',
  name: 'DispatchRecipients',
  field: 'dispatch',
  hash: 'cf45ca6f331bd3465798333bf39e29683b7ead9380935e74620d78dfdd9cb343',
});

export const PREVIEW_RECIPIENTS: TrustedDocument<PreviewRecipientsQuery, PreviewRecipientsQueryVariables> = trusted({
  operation: 'query',
  name: 'PreviewRecipients',
  field: 'dispatchRecipients',
  hash: '3d51eb889d50cb61be3af04e710d52052e685d75144569bc8d533cca60d0f35a',
});

export const DISPATCH_DIRECTIVE: TrustedDocument<DispatchDirectiveMutation, DispatchDirectiveMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'DispatchDirective',
    field: 'dispatchDirective',
    hash: 'c34ce748fad88282fa088ec8f62c100b81ac58646ab43d346706acdf1cd38ae8',
    input: ['directiveId', 'groups', 'note', 'organisationIds', 'senderId'],
  });

export const SET_DISPATCH_STATUS: TrustedDocument<SetDispatchStatusMutation, SetDispatchStatusMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'SetDispatchStatus',
    field: 'setDispatchStatus',
    hash: '5fe43b09446c77358de3bd6e866716e49bfc1beca77fe68f7ca3202f5eb41bb9',
    input: ['dispatchId', 'note', 'organisationId', 'status'],
  });

export const RECALL_DISPATCH: TrustedDocument<RecallDispatchMutation, RecallDispatchMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RecallDispatch',
  field: 'recallDispatch',
  hash: 'bce998b4e7057b8521e6e24b622b9cefe9e24238f7b119320b687d96c02d2257',
  input: ['dispatchId', 'organisationIds', 'reason'],
});

export const REPLACE_DISPATCH: TrustedDocument<ReplaceDispatchMutation, ReplaceDispatchMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReplaceDispatch',
  field: 'replaceDispatch',
  hash: 'e71eb09d9fa5c3baae59c995a91f0c062a97218fbc506ae0aa5440003db69248',
  input: ['directiveId', 'dispatchId', 'reason'],
});

export const IMPORT_EDXML: TrustedDocument<ImportEdxmlMutation, ImportEdxmlMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ImportEdxml',
  field: 'importEdxml',
  hash: '7e84cdda651369edc76d8a2bbe79a4b038b171f51d08da910af08f9fc7c28454',
});
