import type { Actor, Query } from '@app/kernel';
import { visibleActivities } from './activity.sql';

interface Naming {
  provinceId: number;
  activityYear?: number | null;
  activityKey?: string | null;
}

/** Titles of activities that are named, by their keys, as far as the actor sees them. At most one statement. */
export async function activityTitles(
  query: Query,
  actor: Actor,
  naming: readonly Naming[],
): Promise<Map<string, string>> {
  const named = naming.filter(({ activityKey }) => activityKey != null);
  if (named.length === 0) return new Map();
  const params: unknown[] = [
    named.map(({ provinceId }) => provinceId),
    named.map(({ activityYear }) => activityYear),
    named.map(({ activityKey }) => activityKey),
  ];
  const visible = visibleActivities(actor, params);
  const rows = await query<{ key: string; title: string }>(
    `SELECT DISTINCT a.key, a.title FROM unnest($1::int[], $2::int[], $3::uuid[]) AS k(province_id, year, key)
     JOIN activity AS a ON a.province_id = k.province_id AND a.year = k.year AND a.key = k.key AND a.year = ANY($2) WHERE ${visible}`,
    params,
  );
  return new Map(rows.map(({ key, title }) => [key, title]));
}
