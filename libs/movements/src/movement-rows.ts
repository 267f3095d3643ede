import { type Actor, type IsoDate, KernelError, type Permission, type Query, type Transaction } from '@app/kernel';
import { lastPlace } from '@app/organisations';
import type { Movement } from './movement.entity';
import { movementChain, movementColumns, toMovement, visibleMovements } from './movement.sql';

/** A movement that the actor may see. Throws NOT_FOUND. */
export async function visibleMovement(query: Query, actor: Actor, key: string, today: IsoDate): Promise<Movement> {
  const params: unknown[] = [key];
  const visible = visibleMovements(actor, today, params);
  const [row] = await query<Movement>(
    `SELECT ${movementColumns} FROM ${movementChain} WHERE m.key = $1 AND ${visible}`,
    params,
  );
  if (!row) throw KernelError.NOT_FOUND();
  return toMovement(row);
}

/** Path of an organisation of today for which the writer may do it. */
export async function mustCoverPlace(
  tx: Transaction,
  permission: Permission,
  organisationKey: number,
  today: IsoDate,
): Promise<string> {
  const place = await lastPlace(tx.query.bind(tx), organisationKey, today);
  if (!place) throw KernelError.NOT_FOUND();
  tx.actor.mustCover(permission, place.path);
  return place.path;
}

/** Paths of those who lead each movement: its organisation first, then who leads besides. */
export async function leadingPaths(
  query: Query,
  movementKeys: readonly string[],
  today: IsoDate,
): Promise<Map<string, string[]>> {
  const rows = await query<{ key: string; path: string }>(
    `SELECT DISTINCT ON (led.key, led.organisation_key) led.key, led.position, p.path
     FROM (SELECT m.key, m.organisation_key, -1 AS position FROM movement AS m WHERE m.key = ANY($1::uuid[])
           UNION ALL SELECT t.movement_key, t.organisation_key, t.position FROM movement_party AS t
           WHERE t.movement_key = ANY($1::uuid[]) AND t.role = 'lead') AS led
     JOIN organisation_period AS p ON p.organisation_key = led.organisation_key AND p.valid_from <= $2
     ORDER BY led.key, led.organisation_key, p.valid_from DESC`,
    [movementKeys, today],
  );
  const ordered = (rows as { key: string; path: string; position: number }[]).toSorted(
    (one, other) => one.position - other.position,
  );
  const paths = Map.groupBy(ordered, ({ key }) => key);
  return new Map([...paths].map(([key, led]) => [key, led.map(({ path }) => path)]));
}

/**
 * A movement that the actor may change, and the path under which the trail tells of it: that of its organisation. Whoever leads it may, wherever that
 * is; one that comes with the programme nobody may. Throws NOT_FOUND.
 */
export async function mustLead(
  tx: Transaction,
  permission: Permission,
  key: string,
  today: IsoDate,
): Promise<{ movement: Movement & { organisationKey: number }; path: string }> {
  const query = tx.query.bind(tx);
  const movement = await visibleMovement(query, tx.actor, key, today);
  const paths = (await leadingPaths(query, [key], today)).get(key) ?? [];
  const may = tx.actor.isAllowed((actor) => paths.some((path) => actor.covers(permission, path)));
  if (!may || movement.organisationKey === null) throw KernelError.NOT_FOUND();
  return { movement: movement as Movement & { organisationKey: number }, path: paths[0]! };
}
