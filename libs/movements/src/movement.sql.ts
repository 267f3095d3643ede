import { type Actor, type IsoDate, tableOf } from '@app/kernel';
import { flowsDownTo, ofTerritoryOfAssociation } from '@app/organisations';
import { Movement } from './movement.entity';
import { MovementPermission } from './movements.permissions';

/** Columns of `movement AS m`. */
export const movementColumns = tableOf(Movement).columns('m');

/** SQL condition on `movement AS m`: movements of the own reach, those of the levels above, and for the association those of its territory. */
export function visibleMovements(actor: Actor, today: IsoDate, params: unknown[]): string {
  const reach = { actor, permission: MovementPermission.Read, today, organisation: 'm.organisation_key' };
  return `(${flowsDownTo(reach, params)} OR ${ofTerritoryOfAssociation(reach, params)})`;
}
