import type { Actor, IsoDate, Permission } from '@app/kernel';
import { AdministrativeLevel } from './administrative-unit.entity';
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
  `WITH RECURSIVE held(key) AS (SELECT ${unit}::int UNION ${cameInto('held', day)}) SELECT held.key FROM held`;

/** SQL: keys of the units (a SELECT), of those that lie or have lain in them, and of those that went into any of these, as `heldScopes` says; some more than once. */
export const withinUnits = (units: string, day: string | null): string =>
  `WITH RECURSIVE held(key) AS (SELECT unit.key FROM (${units}) AS unit(key) UNION ${cameInto('held', day)}),
     lain AS (
       SELECT below.unit_key AS key FROM ${few('held')}
       CROSS JOIN LATERAL (SELECT p.path FROM administrative_unit_period AS p WHERE p.unit_key = held.key OFFSET 0) AS root
       JOIN administrative_unit_period AS below ON below.path >= root.path AND below.path < left(root.path, -1) || '/'),
     came(key) AS (${cameInto(few('lain'), day, 'lain')} WHERE NOT ${HOLDS_ALL} UNION ${cameInto('came', day)})
   SELECT lain.key FROM lain UNION ALL SELECT came.key FROM came`;

/** What the planner takes for a few rows: by the estimates of a recursion it would expect millions and read whole tables, or compile the query. */
const few = (known: string): string => `unnest(ARRAY(SELECT one.key FROM ${known} AS one)) AS ${known}(key)`;

/** Nothing went into the country that had not lain in it: it is not looked for through 14,000 units. */
const HOLDS_ALL = `EXISTS (SELECT 1 FROM held JOIN administrative_unit AS unit ON unit.key = held.key AND unit.level = '${AdministrativeLevel.Country}')`;

/** Those that went into some, by the index. In a recursion each unit is met once, so that it ends. */
function cameInto(source: string, day: string | null, known = source): string {
  const isOver =
    day === null
      ? ''
      : `AND s."on" <= ${day} AND NOT EXISTS (
           SELECT 1 FROM administrative_unit_period AS still WHERE still.unit_key = s.predecessor_key AND ${on('still', day)})`;
  return `SELECT step.key FROM ${source} CROSS JOIN LATERAL (
    SELECT s.predecessor_key AS key FROM administrative_unit_succession AS s WHERE s.successor_key = ${known}.key ${isOver} OFFSET 0) AS step`;
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
