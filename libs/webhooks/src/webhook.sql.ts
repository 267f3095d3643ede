import { type Actor, tableOf } from '@app/kernel';
import { WebhookDelivery } from './webhook-delivery.entity';
import { Webhook } from './webhook.entity';
import { WebhookPermission } from './webhooks.permissions';

export const webhooks = tableOf(Webhook);
export const deliveries = tableOf(WebhookDelivery);

/** SQL: the state of webhook `w`. */
export const STATE = `CASE WHEN w.removed_at IS NOT NULL THEN 'removed' WHEN w.parked_at IS NOT NULL THEN 'parked'
  WHEN w.paused_at IS NOT NULL THEN 'paused' ELSE 'active' END`;

/** SQL: paths below which things happen that a client hears of, with `placesOn`: of its organisation or area, and of the committee for which that acts. */
export const ROOTS = 'array_remove(ARRAY[o.path, acts.path], NULL)';

/** SQL: all of webhook `w` that is shown. */
export const WEBHOOK_COLUMNS = `${webhooks.columns('w')}, ${STATE} AS state, c.organisation_key AS "organisationKey", c.path,
  (SELECT count(*)::int FROM webhook_delivery AS d WHERE d.webhook_key = w.key AND d.state = 'waiting') AS waiting`;

export const WEBHOOKS = 'webhook AS w JOIN api_client AS c ON c.key = w.client_key';

/** SQL: webhooks that the actor sees: of applications within reach, or a program's own. Removed ones are told by the trail. */
export function visibleWebhooks(actor: Actor, params: unknown[]): string {
  const own = `w.client_key = $${params.push(actor.clientId)}::uuid`;
  const reached = `c.path LIKE ANY($${params.push(actor.clientId === null ? actor.patterns(WebhookPermission.Read) : [])}::text[])`;
  return `w.removed_at IS NULL AND (${own} OR ${reached})`;
}
