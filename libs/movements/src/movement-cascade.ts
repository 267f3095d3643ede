import type { Query } from '@app/kernel';
import { ANCESTORS } from './movement.rules';
import { movementChain, movementChainKeys } from './movement.sql';

/** Keys of a movement and of all that carry it out; `withAbove`: and of those that it carries out. A statement for each level. */
export async function cascadeOf(query: Query, key: string, withAbove = false): Promise<string[]> {
  const keys = new Set([key]);
  let level = [key];
  for (let depth = 0; depth < ANCESTORS && level.length > 0; depth += 1) {
    const below = await query<{ key: string }>('SELECT key FROM movement WHERE parent_key = ANY($1::uuid[])', [level]);
    level = below.map(({ key: one }) => one).filter((one) => !keys.has(one));
    for (const one of level) keys.add(one);
  }
  if (!withAbove) return [...keys];
  const above = await query<{ key: string }>(
    `SELECT unnest(array_remove(${movementChainKeys}, NULL)) AS key FROM ${movementChain} WHERE m.key = $1`,
    [key],
  );
  return [...new Set([...keys, ...above.map(({ key: one }) => one)])];
}
