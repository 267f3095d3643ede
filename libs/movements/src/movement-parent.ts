import { KernelError, type Transaction } from '@app/kernel';
import { ANCESTORS } from './movement.rules';
import { movementChain, movementChainKeys, visibleMovements } from './movement.sql';
import { MovementError } from './movements.errors';

interface Above {
  ancestors: string[];
  isAbove: boolean;
}

/**
 * The parent is one that the writer sees, of a territory that holds the organisation's own (or comes with the programme), and the chain neither
 * returns to the movement nor grows too long.
 */
export async function mustHangOn(
  tx: Transaction,
  { key, organisationKey, parentKey }: { key: string; organisationKey: number; parentKey: string | null },
  today: string,
): Promise<void> {
  if (parentKey === null) return;
  const above = await readAbove(tx, parentKey, organisationKey, today);
  if (!above) throw KernelError.NOT_FOUND({}, [{ path: 'parentId', code: 'NOT_FOUND' }]);
  if (!above.isAbove || above.ancestors.includes(key))
    throw MovementError.MOVEMENT_PARENT_NOT_ABOVE({}, [{ path: 'parentId', code: 'MOVEMENT_PARENT_NOT_ABOVE' }]);
  if (above.ancestors.length + (await depthBelow(tx, key)) > ANCESTORS)
    throw MovementError.MOVEMENT_CHAIN_TOO_LONG({ max: ANCESTORS }, [
      { path: 'parentId', code: 'MOVEMENT_CHAIN_TOO_LONG' },
    ]);
}

/** SQL: path of the unit where an organisation works on the day `$3`, or worked last. */
const unitPath = (organisation: string): string => `(
  SELECT unit.path FROM organisation_period AS place
  JOIN administrative_unit_period AS unit ON unit.unit_key = place.scope_id AND unit.valid_from <= $3::date
  WHERE place.organisation_key = ${organisation} AND place.valid_from <= $3::date
  ORDER BY place.valid_from DESC, unit.valid_from DESC LIMIT 1)`;

async function readAbove(
  tx: Transaction,
  parentKey: string,
  organisationKey: number,
  today: string,
): Promise<Above | undefined> {
  const params: unknown[] = [parentKey, organisationKey, today];
  const visible = visibleMovements(tx.actor, today, params);
  const [above] = await tx.query<Above>(
    `SELECT array_remove(${movementChainKeys}, NULL) AS ancestors,
            m.organisation_key IS NULL OR (m.organisation_key <> $2 AND ${unitPath('$2::int')} LIKE ${unitPath('m.organisation_key')} || '%') AS "isAbove"
     FROM ${movementChain} WHERE m.key = $1 AND ${visible}`,
    params,
  );
  return above;
}

/** How many levels inherit from the movement. */
async function depthBelow(tx: Transaction, key: string): Promise<number> {
  let level = [key];
  for (let depth = 0; depth <= ANCESTORS; depth += 1) {
    const below = await tx.query<{ key: string }>('SELECT key FROM movement WHERE parent_key = ANY($1::uuid[])', [
      level,
    ]);
    if (below.length === 0) return depth;
    level = below.map(({ key: one }) => one);
  }
  return ANCESTORS;
}
