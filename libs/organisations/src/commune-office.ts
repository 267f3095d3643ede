import type { IsoDate, Query } from '@app/kernel';
import { AdministrativeLevel } from './administrative-unit.entity';
import { speaksForTerritory } from './territory.sql';

/** The organisation speaks for a commune on that day: what is stated of communes is counted once there, and no level above states it for its whole territory. */
export async function isOfficeOfCommune(query: Query, organisationKey: number, day: IsoDate): Promise<boolean> {
  const found = await query(
    `SELECT 1 FROM organisation_period AS place JOIN administrative_unit AS u ON u.key = place.scope_id AND u.level = '${AdministrativeLevel.Commune}'
     WHERE place.organisation_key = $1 AND place.valid_from <= $2 AND (place.valid_to IS NULL OR place.valid_to >= $2) AND ${speaksForTerritory}`,
    [organisationKey, day],
  );
  return found.length > 0;
}
