import { randomUUID } from 'node:crypto';
import { type Call, found, input, list, narrowed, nothing, own, place, stale, staleInput } from './call';
import type { Target } from './world';
import { SECRET } from './world-partners';

const pile = (idOf: (target: Target) => string): Call => ({
  ...place(() => ({})),
  select: 'things { id }',
  shows: (answer, target) =>
    (answer as { things: { id: string }[] }[]).some(({ things }) => things.some(({ id }) => id === idOf(target!))),
});

const at = ({ organisation }: Target) => ({ organisationId: organisation.id });
const wish = { name: 'Cổng', purpose: 'thử', contact: 'cong@vidu.vn', expiresOn: '2025-01-01' };

export const partnersCalls: Record<string, Call> = {
  apiClients: list(
    () => ({}),
    ({ apiClient }) => apiClient,
  ),
  'apiClients (organisation)': narrowed(
    list(at, ({ apiClient }) => apiClient),
    ['sibling', 'parent', 'other province'],
    ({ apiClient }) => apiClient,
  ),
  apiClient: place(({ apiClient }) => ({ id: apiClient })),
  'node (API client)': found(({ apiClient }) => apiClient),
  'history (API client)': place(({ apiClient }) => ({ id: apiClient })),
  apiScopes: nothing(),
  registerApiClient: input((target) => ({ ...wish, ...at(target), scopes: ['read:nothing'] }), ['API_SCOPE_UNKNOWN']),
  'registerApiClient (area)': {
    ...input(
      ({ organisation }, world) => ({
        ...wish,
        ...at(own(world)),
        areaId: organisation.id,
        scopes: ['write:logActivity'],
      }),
      ['API_CLIENT_AREA_READS'],
    ),
    hidden: ['API_CLIENT_AREA'],
  },
  amendApiClient: staleInput(({ apiClient }) => ({ id: apiClient, purpose: 'Khác' })),
  'amendApiClient (area)': {
    ...staleInput(({ organisation }, world) => ({ id: own(world).apiClient, areaId: organisation.id })),
    hidden: ['API_CLIENT_AREA'],
  },
  issueApiCredential: input(({ apiClient }) => ({ clientId: apiClient, publicKey: 'x' }), ['API_KEY_UNREADABLE']),
  revokeApiCredential: place(({ apiCredential }) => ({ id: apiCredential }), ['API_CREDENTIAL_OVER']),
  suspendApiClient: stale(({ apiClient }) => ({ id: apiClient, reason: 'thử' })),
  resumeApiClient: stale(({ apiClient }) => ({ id: apiClient })),
  revokeApiClient: stale(({ apiClient }) => ({ id: apiClient, reason: 'thử' })),
  webhooks: list(
    () => ({}),
    ({ webhook }) => webhook,
  ),
  'webhooks (client)': narrowed(
    list(
      ({ apiClient }) => ({ clientId: apiClient }),
      ({ webhook }) => webhook,
    ),
    ['sibling', 'parent', 'other province'],
    ({ webhook }) => webhook,
  ),
  webhook: place(({ webhook }) => ({ id: webhook })),
  'node (webhook)': found(({ webhook }) => webhook),
  'history (webhook)': place(({ webhook }) => ({ id: webhook })),
  webhookDeliveries: place(({ webhook }) => ({ webhookId: webhook, first: 1 })),
  registerWebhook: input(
    ({ apiClient }) => ({ clientId: apiClient, url: 'http://10.0.0.1/', events: ['activity.logged'] }),
    ['WEBHOOK_ADDRESS'],
  ),
  amendWebhook: staleInput(({ webhook }) => ({ id: webhook, events: ['activity.logged'] })),
  pauseWebhook: stale(({ webhook }) => ({ id: webhook })),
  resumeWebhook: stale(({ webhook }) => ({ id: webhook })),
  replayWebhook: stale(({ webhook }, { targets }) => ({ id: webhook, eventId: targets.child.happened })),
  'replayWebhook (event)': stale(({ happened }, world) => ({ id: own(world).webhook, eventId: happened })),
  removeWebhook: stale(({ webhook }) => ({ id: webhook })),
  'inbox (webhooks parked)': pile(({ webhook }) => webhook),
  events: nothing({ first: 1 }),
  'POST /webhooks/payloads': {
    about: 'nothing',
    ask: () => ({ payload: { key: randomUUID(), ticket: 'x' } }),
    ends: ['WEBHOOK_DELIVERY_OVER'],
  },
  'POST /oauth/token': {
    about: 'nothing',
    ask: (world) => ({
      payload: { grant_type: 'client_credentials', client_id: own(world).apiClientId, client_secret: SECRET },
    }),
  },
  'GET /.well-known/oauth-authorization-server': { about: 'nothing', ask: () => ({}) },
  'GET /.well-known/jwks.json': { about: 'nothing', ask: () => ({}) },
};
