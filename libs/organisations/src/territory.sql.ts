import type { Actor, IsoDate, Permission } from '@app/kernel';
import type { Reach } from './flows-down.rules';

/** Whoever speaks for a territory: its committee, a body that acts for one, and those of the whole country. */
const SPEAKS = `(place.kind IN ('government', 'ministry', 'peoples_committee') OR place.acts_for_key IS NOT NULL)`;

/** SQL condition on a period of an organisation, of either line: it speaks for the territory in which it lies. */
export const speaksForTerritory = `(place.line = 'association' OR ${SPEAKS})`;

const on = (alias: string, day: string): string =>
  `${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= ${day})`;

/**
 * SQL condition: the row belongs to somebody of the other line whom it concerns in the territory of a workplace of the actor, above it or below: for
 * whoever works in the association's line those who speak for a territory, for everybody else its study-promotion association. The
 * two lines do not lie above each other, so what concerns everybody in a territory does not flow from one down to the other. `among` is a SELECT of the
 * organisations that can be meant, so that not all of a country are looked at.
 */
export function acrossTheLines(
  { actor, permission, today, organisation, among }: Reach & { among: string },
  params: unknown[],
): string {
  const workplaces = `$${params.push(actor.workplaces(permission))}::int[]`;
  const day = `$${params.push(today)}::date`;
  return `${organisation} IN (
    SELECT place.organisation_key FROM organisation_period AS mine
    JOIN administrative_unit_period AS unit ON unit.unit_key = mine.scope_id AND ${on('unit', day)}
    JOIN organisation_period AS place ON place.organisation_key IN (${among}) AND ${on('place', day)}
    JOIN administrative_unit_period AS there ON there.unit_key = place.scope_id AND ${on('there', day)}
    WHERE mine.organisation_key = ANY(${workplaces}) AND ${on('mine', day)}
      AND (starts_with(unit.path, there.path) OR starts_with(there.path, unit.path))
      AND CASE WHEN mine.line = 'association' THEN ${SPEAKS} ELSE place.line = 'association' END)`;
}

interface Speaking {
  actor: Actor;
  permission: Permission;
  today: IsoDate;
}

/**
 * SQL: keys of the units within the territories for which the actor's workplaces speak, on either line, with those that were merged into them. A school speaks
 * for none, although it lies in one: what is known of a territory's people is not the school's.
 */
export function territoriesOf({ actor, permission, today }: Speaking, params: unknown[]): string {
  const workplaces = `$${params.push(actor.workplaces(permission))}::int[]`;
  const day = `$${params.push(today)}::date`;
  return `SELECT below.unit_key FROM organisation_period AS place
    JOIN LATERAL (
      SELECT place.scope_id AS unit_key
      UNION SELECT s.predecessor_key FROM administrative_unit_succession AS s WHERE s.successor_key = place.scope_id) AS held ON true
    JOIN administrative_unit_period AS root ON root.unit_key = held.unit_key
    JOIN administrative_unit_period AS below ON below.path >= root.path AND below.path < left(root.path, -1) || '/'
    WHERE place.organisation_key = ANY(${workplaces}) AND ${on('place', day)} AND ${speaksForTerritory}`;
}
