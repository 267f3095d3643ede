// Made from apiClients.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { ApiClientSort, ApiClientState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type ApiClientRow = {
  id: string;
  version: number;
  name: string;
  state: Types.ApiClientState;
  scopes: Array<string>;
  expiresOn: string;
  lastUsedAt: string | null;
  organisation: { id: string; name: string };
};

export type ApiCredentialRow = {
  id: string;
  kind: Types.ApiCredentialKind;
  thumbprint: string | null;
  issuedAt: string;
  endsAt: string | null;
  revokedAt: string | null;
  isInForce: boolean;
};

export type ApiClientDetails = {
  clientId: string;
  purpose: string;
  contact: string;
  callsPerMinute: number;
  callsPerDay: number;
  costPerDay: number;
  registeredAt: string;
  suspendedAt: string | null;
  revokedAt: string | null;
  stateReason: string | null;
  canManage: boolean;
  area: { id: string; name: string } | null;
  credentials: Array<ApiCredentialRow>;
  usage: Array<{ day: string; calls: number; errors: number; cost: number }>;
} & ApiClientRow;

export type ApiClientsQueryVariables = {
  first?: number | null;
  after?: string | null;
  sort?: Types.ApiClientSort | null;
  descending?: boolean | null;
  organisationId?: string | null;
  state?: Types.ApiClientState | null;
};

export type ApiClientsQuery = {
  apiClients: {
    totalCount: number;
    edges: Array<{ node: ApiClientRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ApiClientQueryVariables = {
  id: string;
};

export type ApiClientQuery = { apiClient: ApiClientDetails | null };

export type ApiClientsByIdQueryVariables = {
  ids: Array<string>;
};

export type ApiClientsByIdQuery = { nodes: Array<ApiClientRow | Record<PropertyKey, never> | null> };

export type ApiScopesQueryVariables = Record<string, never>;

export type ApiScopesQuery = {
  apiScopes: Array<{
    name: string;
    kind: Types.ApiScopeKind;
    subject: string;
    what: string;
    operations: Array<string>;
  }>;
};

export type RegisterApiClientMutationVariables = {
  input: Types.RegisterApiClientInput;
};

export type RegisterApiClientMutation = { registerApiClient: ApiClientDetails };

export type AmendApiClientMutationVariables = {
  input: Types.AmendApiClientInput;
};

export type AmendApiClientMutation = { amendApiClient: ApiClientDetails };

export type IssueApiCredentialMutationVariables = {
  input: Types.IssueApiCredentialInput;
};

export type IssueApiCredentialMutation = {
  issueApiCredential: { secret: string | null; client: { id: string; clientId: string }; credential: ApiCredentialRow };
};

export type RevokeApiCredentialMutationVariables = {
  id: string;
};

export type RevokeApiCredentialMutation = { revokeApiCredential: { id: string } };

export type SuspendApiClientMutationVariables = {
  id: string;
  version: number;
  reason: string;
};

export type SuspendApiClientMutation = { suspendApiClient: { id: string } };

export type ResumeApiClientMutationVariables = {
  id: string;
  version: number;
};

export type ResumeApiClientMutation = { resumeApiClient: { id: string } };

export type RevokeApiClientMutationVariables = {
  id: string;
  version: number;
  reason: string;
};

export type RevokeApiClientMutation = { revokeApiClient: { id: string } };

export const API_CLIENTS: TrustedDocument<ApiClientsQuery, ApiClientsQueryVariables> = trusted({
  operation: 'query',
  name: 'ApiClients',
  field: 'apiClients',
  hash: '61246d60b1ace8cb508f2c174669fc3a7ad9a078185ae17a2c686440ce468dc6',
  takes: ['organisationId', 'state'],
  words: { sort: ApiClientSort, state: ApiClientState },
});

export const API_CLIENT: TrustedDocument<ApiClientQuery, ApiClientQueryVariables> = trusted({
  operation: 'query',
  name: 'ApiClient',
  field: 'apiClient',
  hash: '5daf7b44a2bf813ffb784e49fa07391f3537e3156417d25dadae7a10ec2055a3',
});

export const API_CLIENTS_BY_ID: TrustedDocument<ApiClientsByIdQuery, ApiClientsByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'ApiClientsById',
  field: 'nodes',
  hash: '50e3933a1c49fb9b8fbb7fe9d556f0785ad856e5c5d09af629f110123ab87557',
});

export const API_SCOPES: TrustedDocument<ApiScopesQuery, ApiScopesQueryVariables> = trusted({
  operation: 'query',
  name: 'ApiScopes',
  field: 'apiScopes',
  hash: 'b515c28ed9c12c8c03a6636255ba9c5e82aec84f780c88f2d40182bf4ded16fe',
});

export const REGISTER_API_CLIENT: TrustedDocument<RegisterApiClientMutation, RegisterApiClientMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'RegisterApiClient',
    field: 'registerApiClient',
    hash: 'fd19971c67dc5c28d914b17c3ea405010ae8a12d2f7477bced40c2a817213d6d',
    input: [
      'areaId',
      'callsPerDay',
      'callsPerMinute',
      'contact',
      'costPerDay',
      'expiresOn',
      'name',
      'organisationId',
      'purpose',
      'scopes',
    ],
  });

export const AMEND_API_CLIENT: TrustedDocument<AmendApiClientMutation, AmendApiClientMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendApiClient',
  field: 'amendApiClient',
  hash: '7088f10334206aa7af3cb35a8f04e1794e10cc6cc2a0f5f47fdf48803a9f0ed2',
  input: [
    'areaId',
    'callsPerDay',
    'callsPerMinute',
    'contact',
    'costPerDay',
    'expiresOn',
    'id',
    'name',
    'purpose',
    'scopes',
    'version',
  ],
});

export const ISSUE_API_CREDENTIAL: TrustedDocument<IssueApiCredentialMutation, IssueApiCredentialMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'IssueApiCredential',
    field: 'issueApiCredential',
    hash: '6bf1cf805e693844f055ff604719a120205e1afa0855e83d25f9aa4ed364dd8a',
    input: ['clientId', 'overlapHours', 'publicKey'],
  });

export const REVOKE_API_CREDENTIAL: TrustedDocument<RevokeApiCredentialMutation, RevokeApiCredentialMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'RevokeApiCredential',
    field: 'revokeApiCredential',
    hash: '842d15a260be167cd3537b41235e45dc513c8c1916c9d05ab978cfbf728bba11',
  });

export const SUSPEND_API_CLIENT: TrustedDocument<SuspendApiClientMutation, SuspendApiClientMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'SuspendApiClient',
    field: 'suspendApiClient',
    hash: '52ac8aa69c6e0ff1cc1d11a05a82e714c0576a5411c724aab9b8820cc91bf6e1',
  },
);

export const RESUME_API_CLIENT: TrustedDocument<ResumeApiClientMutation, ResumeApiClientMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ResumeApiClient',
  field: 'resumeApiClient',
  hash: '7d43e24ce8be241ce707293f60edbfb66811a6d217b3fb65b0f39a26705a3c13',
});

export const REVOKE_API_CLIENT: TrustedDocument<RevokeApiClientMutation, RevokeApiClientMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RevokeApiClient',
  field: 'revokeApiClient',
  hash: '657fd5ca3ed521fcfcacac30c0c80226f726f65034de544861b1bff2d0accafe',
});
