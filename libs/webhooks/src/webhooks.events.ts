import { event } from '@app/kernel';
import { WebhookPermission } from './webhooks.permissions';

const webhook = {
  of: 'Webhook',
  reads: WebhookPermission.Read,
  payload: { organisationKey: 'number', clientKey: 'key' },
} as const;

export const WebhookRegistered = event('webhook.registered', webhook);
export const WebhookAmended = event('webhook.amended', webhook);
export const WebhookPaused = event('webhook.paused', webhook);
/** Its endpoint has failed for so long that nothing is sent there any more. */
export const WebhookParked = event('webhook.parked', webhook);
export const WebhookResumed = event('webhook.resumed', webhook);
export const WebhookReplayed = event('webhook.replayed', webhook);
export const WebhookRemoved = event('webhook.removed', webhook);
