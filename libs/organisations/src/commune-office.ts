import type { IsoDate, Query } from '@app/kernel';
import { AdministrativeLevel } from './administrative-unit.entity';
import { speaksForTerritory } from './territory.sql';

/** SQL: keys of those that speak for a commune on the day. */
export const officesOfACommune = (day: string): string =>
  `SELECT place.organisation_key AS key FROM organisation_period AS place
   JOIN administrative_unit AS u ON u.key = place.scope_id AND u.level = '${AdministrativeLevel.Commune}'
   WHERE place.valid_from <= ${day} AND (place.valid_to IS NULL OR place.valid_to >= ${day}) AND ${speaksForTerritory}`;

/** Those that speak for a commune on that day: what is stated of communes is counted once there, and no level above states it for its whole territory. */
export async function officesOfCommunes(query: Query, keys: readonly number[], day: IsoDate): Promise<Set<number>> {
  const found = await query<{ key: number }>(
    `${officesOfACommune('$2::date')} AND place.organisation_key = ANY($1::int[])`,
    [keys, day],
  );
  return new Set(found.map(({ key }) => key));
}

export const isOfficeOfCommune = async (query: Query, organisationKey: number, day: IsoDate): Promise<boolean> =>
  (await officesOfCommunes(query, [organisationKey], day)).has(organisationKey);
