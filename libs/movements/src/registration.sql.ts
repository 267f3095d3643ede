import { type Actor, inShardsOf, type IsoDate, type Permission, tableOf, under } from '@app/kernel';
import { territoriesOf } from '@app/organisations';
import { MovementPermission } from './movements.permissions';
import { MovementRegistration } from './registration.entity';

export const registrationColumns = tableOf(MovementRegistration).columns('r');
export const toRegistration = tableOf(MovementRegistration).toRow;

/** SQL condition on `movement_registration AS r`: at or below a workplace, or in the territory for which one speaks. */
export function visibleRegistrations(
  actor: Actor,
  today: IsoDate,
  params: unknown[],
  permission: Permission = MovementPermission.ReadRegistrations,
): string {
  const shards = inShardsOf(actor, 'r', params);
  const below = under('r.path', actor.roots(permission), params);
  const territories = territoriesOf({ actor, permission, today }, params);
  return `(${shards} AND (${below} OR r.scope_id = ANY(ARRAY(${territories}))))`;
}
