import { type Actor, inShardsOf, type IsoDate, type Permission, tableOf, under } from '@app/kernel';
import { territoriesOf } from '@app/organisations';
import { visibleSubjects } from '@app/subjects';
import { MovementPermission } from './movements.permissions';
import { MovementRegistration } from './registration.entity';

export const registrationColumns = tableOf(MovementRegistration).columns('r');
export const toRegistration = tableOf(MovementRegistration).toRow;

/**
 * SQL condition on `movement_registration AS r`: of an organisation at or below a workplace, or in the territory for which one speaks; of anybody else as they
 * themselves are seen.
 */
export function visibleRegistrations(
  actor: Actor,
  today: IsoDate,
  params: unknown[],
  permission: Permission = MovementPermission.ReadRegistrations,
): string {
  const shards = inShardsOf(actor, 'r', params);
  const below = under('r.path', actor.roots(permission), params);
  const territories = territoriesOf({ actor, permission, today }, params);
  const subjects = visibleSubjects('r', actor, today, params);
  // Branches, and kinds by name: each is found by its index.
  return `(${shards} AND (r.kind = 'organisation' AND (${below} OR r.scope_id = ANY(ARRAY(${territories})))
    OR r.kind IN ('community', 'clan', 'family', 'citizen') AND ${subjects}))`;
}
