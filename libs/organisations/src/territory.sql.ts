import type { Actor, IsoDate, Permission } from '@app/kernel';
import type { Reach } from './flows-down.rules';

/** Whoever speaks for a territory: its committee, a body that acts for one, and those of the whole country. */
const speaks = (place: string): string =>
  `(${place}.kind IN ('government', 'ministry', 'peoples_committee') OR ${place}.acts_for_key IS NOT NULL)`;

/** SQL condition on a period of an organisation, of either line: it speaks for the territory in which it lies. */
export const speaksForTerritory = `(place.line = 'association' OR ${speaks('place')})`;

const on = (alias: string, day: string): string =>
  `${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= ${day})`;

/**
 * SQL condition: the row belongs to somebody of the other line whom it concerns in the territory of a workplace of the actor, above it or below: for
 * whoever works in the association's line those who speak for a territory, for everybody else its study-promotion association. The
 * two lines do not lie above each other, so what concerns everybody in a territory does not flow from one down to the other. `among` is a SELECT of the
 * organisations that can be meant, so that not all of a country are looked at. What is about people (`ofPeople`) comes to workplaces alone that speak for a
 * territory: a school lies in one and has nothing to do with who lives there.
 */
export function acrossTheLines(
  { actor, permission, today, organisation, among, ofPeople = false }: Reach & { among: string; ofPeople?: boolean },
  params: unknown[],
): string {
  const workplaces = `$${params.push(actor.workplaces(permission))}::int[]`;
  const day = `$${params.push(today)}::date`;
  return `${organisation} IN (
    SELECT place.organisation_key FROM organisation_period AS mine
    JOIN administrative_unit_period AS unit ON unit.unit_key = mine.scope_id AND ${on('unit', day)}
    JOIN organisation_period AS place ON place.organisation_key IN (${among}) AND ${on('place', day)}
    JOIN administrative_unit_period AS there ON there.unit_key = place.scope_id AND ${on('there', day)}
    WHERE mine.organisation_key = ANY(${workplaces}) AND ${on('mine', day)}${ofPeople ? ` AND (mine.line = 'association' OR ${speaks('mine')})` : ''}
      AND (starts_with(unit.path, there.path) OR starts_with(there.path, unit.path))
      AND CASE WHEN mine.line = 'association' THEN ${speaks('place')} ELSE place.line = 'association' END)`;
}

interface Speaking {
  actor: Actor;
  permission: Permission;
  today: IsoDate;
}

/**
 * SQL: keys of a unit and of those that went into it by the day and are no more, whole or in part, over however many steps: what was recorded there before belongs to it now.
 * Whoever gave a part away and goes on keeps what is recorded there. Without a day all that are known to have gone or given into it.
 */
export const heldScopes = (unit: string, day: string | null): string =>
  `WITH RECURSIVE held(key) AS (SELECT ${unit}::int UNION ${cameInto(day)}) SELECT held.key FROM held`;

/**
 * SQL: keys of the units (a SELECT), of those that lie or have lain in them, and of those that went into any of these, as `heldScopes` says; some more than
 * once. The database's own function, for a recursion is refused where facts are spread over nodes; `MATERIALIZED` asks it before them, in one place.
 */
export const withinUnits = (units: string, day: string | null): string =>
  `WITH within AS MATERIALIZED (SELECT unit.key FROM units_within(ARRAY(${units}), ${day ?? 'NULL'}::date) AS unit) SELECT within.key FROM within`;

/** Those that went into one that is held, by the index. In a recursion each unit is met once, so that it ends. */
function cameInto(day: string | null): string {
  const isOver =
    day === null
      ? ''
      : `AND s."on" <= ${day} AND NOT EXISTS (
           SELECT 1 FROM administrative_unit_period AS still WHERE still.unit_key = s.predecessor_key AND ${on('still', day)})`;
  return `SELECT step.key FROM held CROSS JOIN LATERAL (
    SELECT s.predecessor_key AS key FROM administrative_unit_succession AS s WHERE s.successor_key = held.key ${isOver} OFFSET 0) AS step`;
}

/**
 * SQL: keys of the units within the territories for which the actor's workplaces speak, on either line, with those that were merged into them. A school speaks
 * for none, although it lies in one: what is known of a territory's people is not the school's.
 */
export function territoriesOf({ actor, permission, today }: Speaking, params: unknown[]): string {
  const workplaces = `$${params.push(actor.workplaces(permission))}::int[]`;
  const day = `$${params.push(today)}::date`;
  return withinUnits(
    `SELECT place.scope_id FROM organisation_period AS place WHERE place.organisation_key = ANY(${workplaces}) AND ${on('place', day)} AND ${speaksForTerritory}`,
    day,
  );
}
