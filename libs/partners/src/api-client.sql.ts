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

const onDay = (alias: string, day: string): string =>
  `${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= ${day})`;

/** SQL: roles that somebody with an account holds at the organisation of client `c` on the day: what that may do. */
export const rolesOn = (day: string): string => `ARRAY(
  SELECT DISTINCT r.role FROM role_assignment AS r JOIN person_account AS a ON a.person_key = r.person_key AND a.disabled_at IS NULL
  WHERE r.organisation_key = c.organisation_key AND r.revoked_at IS NULL AND ${onDay('r', day)} ORDER BY 1)`;

/** SQL: where client `c` works, `o`, and the committee for which that acts, `acts`. Its own organisation stands on the day, and a narrower area stands below it. */
export const placesOn = (day: string): string =>
  `JOIN organisation_period AS own ON own.organisation_key = c.organisation_key AND ${onDay('own', day)}
  JOIN organisation_period AS o ON o.organisation_key = coalesce(c.area_key, c.organisation_key) AND ${onDay('o', day)} AND starts_with(o.path, own.path)
  LEFT JOIN organisation_period AS acts ON c.area_key IS NULL AND acts.organisation_key = o.acts_for_key AND ${onDay('acts', day)}`;
