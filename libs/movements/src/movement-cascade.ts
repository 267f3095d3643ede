import type { Query } from '@app/kernel';
import { ANCESTORS } from './movement.rules';
import { movementChain, movementChainKeys } from './movement.sql';
import type { CascadeStep } from './registration-figures.rules';

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

/** The whole cascade in which a movement stands, from its head down: what it carries out, what carries that out, and beside it. */
export async function stepsOf(query: Query, key: string): Promise<CascadeStep[]> {
  const chain = `SELECT m.key, ${movementChainKeys} AS keys FROM ${movementChain} WHERE m.key = $1`;
  const [found] = await query<{ keys: (string | null)[] }>(chain, [key]);
  const head = found?.keys.findLast((one) => one !== null) ?? key;
  const steps: CascadeStep[] = [{ key: head, parentKey: null }];
  let level = [head];
  for (let depth = 0; depth < ANCESTORS && level.length > 0; depth += 1) {
    const below = await query<CascadeStep>(
      'SELECT key, parent_key AS "parentKey" FROM movement WHERE parent_key = ANY($1::uuid[])',
      [level],
    );
    steps.push(...below);
    level = below.map((one) => one.key);
  }
  return steps;
}
