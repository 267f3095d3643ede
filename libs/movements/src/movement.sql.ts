import type { Actor, IsoDate } from '@app/kernel';
import { flowsDownTo } from '@app/organisations';
import { Movement } from './movement.entity';
import { MovementPermission } from './movements.permissions';

/** Columns of `movement AS m` under the names of the entity. */
export const movementColumns = `m.key, m.organisation_key AS "organisationKey", m.directive_key AS "directiveKey", m.name,
  m.starts_on AS "startsOn", m.ends_on AS "endsOn", m.version`;

export const toMovement = (row: Movement): Movement =>
  Object.assign(Object.create(Movement.prototype) as Movement, row);

/** SQL condition on `movement AS m`: movements of the own reach, and those of the levels above. */
export const visibleMovements = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  flowsDownTo({ actor, permission: MovementPermission.Read, today, organisation: 'm.organisation_key' }, params);
