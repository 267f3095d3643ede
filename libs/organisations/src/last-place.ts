import type { IsoDate, Query } from '@app/kernel';

export interface LastPlace {
  path: string;
  name: string;
  scopeId: number;
  /** Every scope that it ever had: its facts stand in the one of their day. */
  scopeIds: number[];
}

/** Where an organisation stands on a day, or stood last if it has ceased; null before its first day. No rights are asked. */
export async function lastPlace(query: Query, organisationKey: number, day: IsoDate): Promise<LastPlace | null> {
  const [place] = await query<LastPlace>(
    `SELECT place.path, place.name, place.scope_id AS "scopeId",
            ARRAY(SELECT DISTINCT p.scope_id FROM organisation_period AS p WHERE p.organisation_key = $1) AS "scopeIds"
     FROM organisation_period AS place WHERE place.organisation_key = $1 AND place.valid_from <= $2
     ORDER BY place.valid_from DESC LIMIT 1`,
    [organisationKey, day],
  );
  return place ?? null;
}

/** What facts keep of their organisation: its place as of the day on which they are recorded. */
export interface FactPlace {
  path: string;
  scopeId: number;
}

/** The place on a day; null where the organisation does not stand then. No rights are asked. */
export async function placeOn(query: Query, organisationKey: number, day: IsoDate): Promise<FactPlace | null> {
  const [place] = await query<FactPlace>(
    `SELECT path, scope_id AS "scopeId" FROM organisation_period
     WHERE organisation_key = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)`,
    [organisationKey, day],
  );
  return place ?? null;
}

/** Path of the government line's root, where it is one of these on that day; else null. */
export async function governmentRoot(query: Query, paths: readonly string[], day: IsoDate): Promise<string | null> {
  const [root] = await query<{ path: string }>(
    `SELECT path FROM organisation_period
     WHERE parent_key IS NULL AND line = 'government' AND path = ANY($1::text[])
       AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2) ORDER BY path LIMIT 1`,
    [paths, day],
  );
  return root?.path ?? null;
}
