import { type Actor, type IsoDate, tableOf } from '@app/kernel';
import { acrossTheLines, flowsDownTo } from '@app/organisations';
import { Movement } from './movement.entity';
import { ANCESTORS } from './movement.rules';
import { MovementPermission } from './movements.permissions';

const aliases = ['m', ...Array.from({ length: ANCESTORS }, (_, at) => `m${at + 1}`)];

/** `movement AS m` with the movements it inherits from, nearest first: joins instead of a recursion per row. */
export const movementChain = aliases
  .map((alias, at) =>
    at === 0
      ? `movement AS ${alias}`
      : `LEFT JOIN movement AS ${alias} ON ${alias}.key = ${aliases[at - 1]}.parent_key`,
  )
  .join(' ');

/** Keys of the movement and of all it inherits from; for `$1 = ANY`. */
export const movementChainKeys = `ARRAY[${aliases.map((alias) => `${alias}.key`).join(', ')}]`;

const inherited = (column: string): string => `coalesce(${aliases.map((alias) => `${alias}.${column}`).join(', ')})`;

/** Columns over `movementChain`, own values and the ones in force. */
export const movementColumns = `${tableOf(Movement).columns('m')}, ${inherited('own_slogan')} AS slogan,
  coalesce(${inherited('own_phases')}, '[]') AS phases, ${inherited('own_participants')} AS participants,
  coalesce(${inherited('own_targets')}, '[]') AS targets`;

export const toMovement = tableOf(Movement).toRow;

const LAUNCHERS = 'SELECT launched.organisation_key FROM movement AS launched';

/**
 * SQL condition on `movement AS m`: of the own reach, of the levels above, of the other line in the own territory, and those above and below it, and those that come
 * with the programme.
 */
export function visibleMovements(actor: Actor, today: IsoDate, params: unknown[]): string {
  const reach = { actor, permission: MovementPermission.Read, today, organisation: 'm.organisation_key' };
  return `(m.organisation_key IS NULL OR ${flowsDownTo(reach, params)} OR ${acrossTheLines({ ...reach, among: LAUNCHERS }, params)})`;
}
