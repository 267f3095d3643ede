import { ALL_SCOPES, NO_SCOPES } from '@app/kernel';
import { provinceOf, withinUnits } from '@app/organisations';

/** Condition that a period row `alias` covers the day in parameter `day`. */
export const onDay = (alias: string, day: string): string =>
  `${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= ${day})`;

const REACHES_NATION = `EXISTS (
  SELECT 1 FROM reach JOIN administrative_unit unit ON unit.key = reach.scope_id WHERE unit.level = 'country')`;

const WITHIN = withinUnits('SELECT reach.scope_id FROM reach', null);

/** Provinces in which facts below the units of `reach(scope_id)` may stand: where these units and the merged ones ever lay. Null for the nation. */
export const PROVINCES_OF_REACH = `
  CASE WHEN NOT ${REACHES_NATION} THEN ARRAY(
    SELECT DISTINCT ${provinceOf('place.path')} FROM (${WITHIN}) AS within
    JOIN administrative_unit_period place ON place.unit_key = within.key) END`;

/**
 * Scopes below the units of the CTE `reach(scope_id)`, as an int4multirange literal. All periods count: what was made in a
 * unit that has moved or closed stays readable, and so does what was made below the units that were merged into a unit in reach, over however many steps.
 */
export const SCOPES_BELOW_REACH = `
  CASE WHEN ${REACHES_NATION}
    THEN '${ALL_SCOPES}'
    ELSE coalesce((SELECT range_agg(int4range(within.key, within.key, '[]'))::text FROM (${WITHIN}) AS within), '${NO_SCOPES}')
  END`;

/** Where the organisation of role assignment `r` stands today; where it stood last, when it is closed. */
export const placeOfRole = (day: string): string =>
  `JOIN LATERAL (
     SELECT place.path, place.scope_id FROM organisation_period place WHERE place.organisation_key = r.organisation_key
     ORDER BY (place.valid_from <= ${day}) DESC, place.valid_from DESC LIMIT 1) o ON true`;
