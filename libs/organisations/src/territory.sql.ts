import type { Reach } from './flows-down.rules';

/** Whoever speaks for a territory: its committee, a body that acts for one, and those of the whole country. */
const SPEAKS = `(place.kind IN ('government', 'ministry', 'peoples_committee') OR place.acts_for_key IS NOT NULL)`;

const on = (alias: string, day: string): string =>
  `${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= ${day})`;

/**
 * SQL condition: the row belongs to somebody who speaks for the territory of a workplace of the actor in the association's line, or for one above it. The
 * two lines do not lie above each other, so what concerns everybody in a territory does not flow from one down to the other.
 */
export function ofTerritoryOfAssociation({ actor, permission, today, organisation }: Reach, params: unknown[]): string {
  const workplaces = `$${params.push(actor.workplaces(permission))}::int[]`;
  const day = `$${params.push(today)}::date`;
  return `${organisation} IN (
    SELECT place.organisation_key FROM organisation_period AS mine
    JOIN administrative_unit_period AS unit ON unit.unit_key = mine.scope_id AND ${on('unit', day)}
    JOIN organisation_period AS place ON place.scope_id::text = ANY(string_to_array(unit.path, '.')) AND ${on('place', day)}
    WHERE mine.organisation_key = ANY(${workplaces}) AND mine.line = 'association' AND ${on('mine', day)} AND ${SPEAKS})`;
}
