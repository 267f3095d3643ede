import type { FactPlace, IsoDate, Query } from '@app/kernel';
import { provinceOf, provinceOn } from './province';

export interface LastPlace extends FactPlace {
  path: string;
  name: string;
  /** Every province in which it ever stood: its facts stand in the one of their day. */
  provinceIds: number[];
}

const PROVINCES = `ARRAY(
  SELECT DISTINCT ${provinceOf('u.path')} FROM organisation_period AS p
  JOIN administrative_unit_period AS u ON u.unit_key = p.scope_id WHERE p.organisation_key = $1)`;

/** Every province in which an organisation ever stood: where its facts are. */
export async function provincesOf(query: Query, organisationKey: number): Promise<number[]> {
  const [found] = await query<{ provinceIds: number[] }>(`SELECT ${PROVINCES} AS "provinceIds"`, [organisationKey]);
  return found!.provinceIds;
}

/** Where an organisation stands on a day, or stood last if it has ceased; null before its first day. No rights are asked. */
export async function lastPlace(query: Query, organisationKey: number, day: IsoDate): Promise<LastPlace | null> {
  const [place] = await query<LastPlace>(
    `SELECT place.path, place.name, ${provinceOn('place.scope_id', '$2::date')} AS "provinceId", place.scope_id AS "scopeId",
            ${PROVINCES} AS "provinceIds"
     FROM organisation_period AS place WHERE place.organisation_key = $1 AND place.valid_from <= $2
     ORDER BY place.valid_from DESC LIMIT 1`,
    [organisationKey, day],
  );
  return place ?? null;
}

/** What facts keep of their organisation: its place as of the day on which they are recorded. */
export interface OrganisationPlace extends FactPlace {
  path: string;
}

/** The place on a day; null where the organisation does not stand then. No rights are asked. */
export async function placeOn(query: Query, organisationKey: number, day: IsoDate): Promise<OrganisationPlace | null> {
  const [place] = await query<OrganisationPlace>(
    `SELECT path, ${provinceOn('scope_id', '$2::date')} AS "provinceId", scope_id AS "scopeId" FROM organisation_period
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
