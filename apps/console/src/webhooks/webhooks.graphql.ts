// Made from webhooks.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { WebhookDeliveryState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type WebhookRow = {
  id: string;
  version: number;
  url: string;
  events: Array<string>;
  state: Types.WebhookState;
  waiting: number;
  registeredAt: string;
  client: { id: string; name: string } | null;
};

export type WebhookDetails = {
  selection: string | null;
  pausedAt: string | null;
  parkedAt: string | null;
  parkedBecause: string | null;
  canManage: boolean;
  client: { id: string; name: string; organisation: { id: string; name: string } } | null;
} & WebhookRow;

export type WebhookDeliveryRow = {
  id: string;
  eventId: string;
  topic: string;
  state: Types.WebhookDeliveryState;
  attempts: number;
  status: number | null;
  fault: string | null;
  tookMs: number | null;
  dueAt: string;
  handedOutAt: string;
  finishedAt: string | null;
};

export type WebhooksQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  clientId?: string | null;
};

export type WebhooksQuery = {
  webhooks: {
    totalCount?: number;
    edges: Array<{ node: WebhookRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type WebhookQueryVariables = {
  id: string;
};

export type WebhookQuery = { webhook: WebhookDetails | null };

export type WebhooksByIdQueryVariables = {
  ids: Array<string>;
};

export type WebhooksByIdQuery = { nodes: Array<WebhookRow | Record<PropertyKey, never> | null> };

export type WebhookDeliveriesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  webhookId: string;
  state?: Types.WebhookDeliveryState | null;
};

export type WebhookDeliveriesQuery = {
  webhookDeliveries: {
    totalCount?: number;
    edges: Array<{ node: WebhookDeliveryRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type WebhookClientQueryVariables = {
  id: string;
};

export type WebhookClientQuery = { apiClient: { id: string; name: string; scopes: Array<string> } | null };

export type WebhookScopesQueryVariables = Record<string, never>;

export type WebhookScopesQuery = { apiScopes: Array<{ name: string; events: Array<string> }> };

export type RegisterWebhookMutationVariables = {
  input: Types.RegisterWebhookInput;
};

export type RegisterWebhookMutation = { registerWebhook: WebhookDetails };

export type AmendWebhookMutationVariables = {
  input: Types.AmendWebhookInput;
};

export type AmendWebhookMutation = { amendWebhook: WebhookDetails };

export type PauseWebhookMutationVariables = {
  id: string;
  version: number;
};

export type PauseWebhookMutation = { pauseWebhook: { id: string } };

export type ResumeWebhookMutationVariables = {
  id: string;
  version: number;
};

export type ResumeWebhookMutation = { resumeWebhook: { id: string } };

export type ReplayWebhookMutationVariables = {
  id: string;
  version: number;
  eventId: string;
};

export type ReplayWebhookMutation = { replayWebhook: { id: string } };

export type RemoveWebhookMutationVariables = {
  id: string;
  version: number;
};

export type RemoveWebhookMutation = { removeWebhook: boolean };

export const WEBHOOKS: TrustedDocument<WebhooksQuery, WebhooksQueryVariables> = trusted({
  operation: 'query',
  name: 'Webhooks',
  field: 'webhooks',
  hash: 'e3ff559b5badeeac7bf36cb6000f3368897839dc76e99162da6f2785cebd3cdb',
  takes: ['clientId'],
});

export const WEBHOOK: TrustedDocument<WebhookQuery, WebhookQueryVariables> = trusted({
  operation: 'query',
  name: 'Webhook',
  field: 'webhook',
  hash: '8f69d882641e055243e9aa3e468df2ec493d29f7b63b9761bc4dab2f6bed352d',
});

export const WEBHOOKS_BY_ID: TrustedDocument<WebhooksByIdQuery, WebhooksByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'WebhooksById',
  field: 'nodes',
  hash: '28e025b787130876b13c4b226fe1c77e6a729ac1b09cd2c4e41ae81b1d423001',
});

export const WEBHOOK_DELIVERIES: TrustedDocument<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables> = trusted({
  operation: 'query',
  name: 'WebhookDeliveries',
  field: 'webhookDeliveries',
  hash: '78108523be61b98b6ba357ad18998058e179c60c889e6c6e8edd5699b731ef70',
  takes: ['webhookId', 'state'],
  words: { state: WebhookDeliveryState },
});

export const WEBHOOK_CLIENT: TrustedDocument<WebhookClientQuery, WebhookClientQueryVariables> = trusted({
  operation: 'query',
  name: 'WebhookClient',
  field: 'apiClient',
  hash: '2c10906b0bf2a20b134d55875d66317995642377aaa7c7d01ae8689e0ca33ce4',
});

export const WEBHOOK_SCOPES: TrustedDocument<WebhookScopesQuery, WebhookScopesQueryVariables> = trusted({
  operation: 'query',
  name: 'WebhookScopes',
  field: 'apiScopes',
  hash: '6bfcc2e17ff83ff6ce1daa10ffabc63bef0ccb2e280260da94db609e59ee87fb',
});

export const REGISTER_WEBHOOK: TrustedDocument<RegisterWebhookMutation, RegisterWebhookMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RegisterWebhook',
  field: 'registerWebhook',
  hash: '0e7aaf3d665ade74abd84819ff42c23880c0ba14ca30261a3245d164da875d82',
  input: ['clientId', 'events', 'selection', 'url'],
});

export const AMEND_WEBHOOK: TrustedDocument<AmendWebhookMutation, AmendWebhookMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendWebhook',
  field: 'amendWebhook',
  hash: '84851f5651e36882e7351aa5b6c33632dbc039068d9b003154491ec9c2312264',
  input: ['events', 'id', 'selection', 'url', 'version'],
});

export const PAUSE_WEBHOOK: TrustedDocument<PauseWebhookMutation, PauseWebhookMutationVariables> = trusted({
  operation: 'mutation',
  name: 'PauseWebhook',
  field: 'pauseWebhook',
  hash: '9f5703a7ec92d970935fd7ac18fb5d65e186c617813ea039f8f05bd4db3d47cb',
});

export const RESUME_WEBHOOK: TrustedDocument<ResumeWebhookMutation, ResumeWebhookMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ResumeWebhook',
  field: 'resumeWebhook',
  hash: 'e30de2b4b66f0e6cf3bb19672aa2c004772e1e84c4c0b82bbd4742fec5a409dd',
});

export const REPLAY_WEBHOOK: TrustedDocument<ReplayWebhookMutation, ReplayWebhookMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReplayWebhook',
  field: 'replayWebhook',
  hash: 'f7599798e9bcf440fc4e09c63edbbba0ecbfe1e96aaca5ed9797d6ed72ebab11',
});

export const REMOVE_WEBHOOK: TrustedDocument<RemoveWebhookMutation, RemoveWebhookMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RemoveWebhook',
  field: 'removeWebhook',
  hash: 'a59be5a26cb6ca25541cf6741d784d754ba6f442a770934dbdff830cb4354afe',
});
