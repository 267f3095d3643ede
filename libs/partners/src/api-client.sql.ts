import type { Actor } from '@app/kernel';
import { tableOf } from '@app/kernel';
import { ApiClient } from './api-client.entity';
import { PartnerPermission } from './partners.permissions';

export const clients = tableOf(ApiClient);

/** SQL: the state of client `c` on the day. */
export const stateOn = (day: string): string => `CASE WHEN c.revoked_at IS NOT NULL THEN 'revoked'
  WHEN c.expires_on < ${day} THEN 'expired' WHEN c.suspended_at IS NOT NULL THEN 'suspended' ELSE 'active' END`;

/** SQL: credential `k` proves who a client is at the instant. */
export const inForceAt = (now: string): string => `k.revoked_at IS NULL AND (k.ends_at IS NULL OR k.ends_at > ${now})`;

/** SQL: all of client `c` that is shown; its columns of today by the day in the parameter. */
export const clientColumns = (day: string): string => `${clients.columns('c')}, ${stateOn(day)} AS state,
  (SELECT max(u.last_at) FROM api_usage AS u WHERE u.client_key = c.key) AS "lastUsedAt"`;

/** SQL: clients that the actor sees, those of organisations within reach. */
export function visibleClients(actor: Actor, params: unknown[]): string {
  return `c.path LIKE ANY($${params.push(actor.patterns(PartnerPermission.Read))}::text[])`;
}
