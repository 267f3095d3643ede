import type { IsoDate, Query } from '@app/kernel';
import { stands } from '@app/organisations';

/** Who goes on with the work of an office, and stands: named for it, or for one of these that has ended since. */
export async function heirsOf(query: Query, organisationKey: number, today: IsoDate): Promise<number[]> {
  const rows = await query<{ key: number }>(
    `WITH RECURSIVE line(key) AS (
       SELECT s.successor_key FROM organisation_succession AS s WHERE s.predecessor_key = $1
       UNION SELECT s.successor_key FROM line JOIN organisation_succession AS s ON s.predecessor_key = line.key AND s.last_day < $2::date)
     SELECT line.key FROM line WHERE ${stands('line.key', '$2::date')} ORDER BY line.key`,
    [organisationKey, today],
  );
  return rows.map(({ key }) => key);
}

export async function standsToday(query: Query, organisationKey: number, today: IsoDate): Promise<boolean> {
  const [row] = await query<{ stands: boolean }>(`SELECT ${stands('$1::int', '$2::date')} AS stands`, [
    organisationKey,
    today,
  ]);
  return row!.stands;
}

/** SQL: offices that ended (`key`), and one of those asked for that goes on with their work (`heir`), over however many steps; `offices` and `today` as SQL. */
export const predecessors = (offices: string, today: string): string => `(
  WITH RECURSIVE line(heir, key) AS (
    SELECT s.successor_key, s.predecessor_key FROM organisation_succession AS s WHERE s.successor_key = ANY(${offices}) AND s.last_day < ${today}
    UNION SELECT line.heir, s.predecessor_key FROM line JOIN organisation_succession AS s ON s.successor_key = line.key AND s.last_day < ${today})
  SELECT line.key, min(line.heir) AS heir FROM line WHERE NOT ${stands('line.key', today)} GROUP BY line.key)`;
