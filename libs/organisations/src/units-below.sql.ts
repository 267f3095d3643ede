import { heldScopes } from './territory.sql';

/** Parameters of the unit that is looked at and of the day. */
interface Looked {
  unit: string;
  day: string;
}

const LOOKED: Looked = { unit: '$1', day: '$2' };

/**
 * CTEs of a `WITH RECURSIVE`: `part`, a unit and those right below it, and `scope`, which places lie in each of them. `held` is a SELECT of the `scope_id` of places. They lie
 * where the map of the day has them: what ended lies where all that came after it lies, or where it lay if nothing is known to have; what was divided between parts counts in
 * the whole alone. Of a unit that is no more, what lay in it and went nowhere else.
 */
export const unitsBelow = (held: string, looked = LOOKED): string =>
  `${rootOf(looked)},
  above AS (SELECT root.unit_key, root.path, root.depth FROM root),
  part AS (${partsOf(looked)}),
  ${placesOf(held, looked)}`;

/**
 * The same with the units above it, up to the country: `part` is also what lies right below each of those, with the unit above it (`parent_key`), and each unit in which the
 * reader works (`work`; `workplaces` is the parameter of the workplaces). Of people the same is told of a unit whichever of these is opened. A unit that is no more stands alone.
 */
export const unitsDownTo = (held: string, workplaces: string): string =>
  `${rootOf(LOOKED)},
  above AS (
    SELECT root.unit_key, root.path, root.depth FROM root
    UNION SELECT a.unit_key, a.path, ${depthOf('a.path')} FROM root JOIN administrative_unit_period AS a
      ON a.unit_key = ANY(string_to_array(rtrim(root.path, '.'), '.')::int[]) AND starts_with(root.path, a.path) AND ${holds('a', '$2')}
    WHERE NOT root.is_over),
  work AS (
    SELECT held.key AS scope_id FROM organisation_period AS p JOIN LATERAL (${heldScopes('p.scope_id', '$2')}) AS held ON true
    WHERE p.organisation_key = ANY(${workplaces}::int[]) AND ${holds('p', '$2')}),
  along AS (${partsOf(LOOKED)}),
  part AS (
    SELECT along.unit_key, along.parent_key, along.path FROM along
    UNION ALL SELECT DISTINCT p.unit_key, NULL::int, p.path FROM root JOIN administrative_unit_period AS p
      ON p.unit_key IN (SELECT work.scope_id FROM work) AND ${holds('p', '$2')}
    WHERE NOT root.is_over AND p.unit_key NOT IN (SELECT along.unit_key FROM along)),
  ${placesOf(held, LOOKED)}`;

/** What a `Place` is made of, for `FROM part`. */
export const PLACE_COLUMNS = `part.unit_key AS "unitKey", part.parent_key AS "parentKey", part.path, part.unit_key IN (SELECT work.scope_id FROM work) AS "isOwn",
  (SELECT root.is_over FROM root) AS "isOver"`;

const rootOf = ({ unit, day }: Looked): string => `
  root AS (
    SELECT p.unit_key, p.path, ${depthOf('p.path')} AS depth, NOT (${holds('p', day)}) AS is_over
    FROM administrative_unit_period AS p
    WHERE p.unit_key = ${unit} ORDER BY (p.valid_from <= ${day}) DESC, p.valid_from DESC LIMIT 1)`;

const partsOf = ({ day }: Looked): string => `
    SELECT below.unit_key, above.unit_key AS parent_key, below.path
    FROM above JOIN administrative_unit_period AS below ON below.parent_key = above.unit_key AND ${holds('below', day)}
    UNION ALL (SELECT above.unit_key, NULL::int, above.path FROM above ORDER BY above.depth LIMIT 1)`;

const placesOf = (held: string, { day }: Looked): string => `
  led(scope_id, unit_key) AS (
    SELECT held.scope_id, held.scope_id FROM (${held}) AS held
    UNION SELECT led.scope_id, coalesce(s.successor_key, was.parent_key) FROM led CROSS JOIN root
    LEFT JOIN administrative_unit_succession AS s ON s.predecessor_key = led.unit_key AND s."on" <= ${day}
    LEFT JOIN administrative_unit_period AS was ON s.key IS NULL AND was.unit_key = led.unit_key
    WHERE NOT root.is_over AND NOT EXISTS (SELECT 1 FROM administrative_unit_period AS p WHERE p.unit_key = led.unit_key AND ${holds('p', day)})
      AND coalesce(s.successor_key, was.parent_key) IS NOT NULL),
  placed AS (
    SELECT led.scope_id, min(p.path) AS least, max(p.path) AS greatest
    FROM root CROSS JOIN led JOIN administrative_unit_period AS p ON p.unit_key = led.unit_key AND (${holds('p', day)} OR root.is_over AND starts_with(p.path, root.path))
    GROUP BY led.scope_id),
  scope AS (
    SELECT part.unit_key, placed.scope_id FROM part JOIN placed ON starts_with(placed.least, part.path) AND starts_with(placed.greatest, part.path)
    WHERE part.parent_key IS NULL
    UNION ALL SELECT split_part(placed.least, '.', above.depth + 1)::int, placed.scope_id
    FROM above JOIN placed ON starts_with(placed.least, above.path) AND starts_with(placed.greatest, above.path)
    WHERE split_part(placed.least, '.', above.depth + 1) = split_part(placed.greatest, '.', above.depth + 1)
      AND split_part(placed.least, '.', above.depth + 1) <> '')`;

function depthOf(path: string): string {
  return `length(${path}) - length(replace(${path}, '.', ''))`;
}

function holds(period: string, day: string): string {
  return `${period}.valid_from <= ${day} AND (${period}.valid_to IS NULL OR ${period}.valid_to >= ${day})`;
}
