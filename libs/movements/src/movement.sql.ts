import { type Actor, type IsoDate, tableOf } from '@app/kernel';
import { flowsDownTo } from '@app/organisations';
import { Movement } from './movement.entity';
import { MovementPermission } from './movements.permissions';

/** Columns of `movement AS m`. */
export const movementColumns = tableOf(Movement).columns('m');

/** SQL condition on `movement AS m`: movements of the own reach, and those of the levels above. */
export const visibleMovements = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  flowsDownTo({ actor, permission: MovementPermission.Read, today, organisation: 'm.organisation_key' }, params);
