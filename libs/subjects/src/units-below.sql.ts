/**
 * CTEs of a `WITH RECURSIVE`: `part`, a unit and those right below it, and `scope`, which places lie in each of them. `$1` is the unit, `$2` the day, `held` a SELECT of the
 * `scope_id` of places. They lie where the map of that day has them: what ended lies where all that came after it lies, or where it lay if nothing is known to have;
 * what was divided between parts counts in the whole alone. Of a unit that is no more, what lay in it and went nowhere else.
 */
export const unitsBelow = (held: string): string => `
  root AS (
    SELECT p.unit_key, p.path, length(p.path) - length(replace(p.path, '.', '')) AS depth, NOT (${holds('p')}) AS is_over
    FROM administrative_unit_period AS p
    WHERE p.unit_key = $1 ORDER BY (p.valid_from <= $2) DESC, p.valid_from DESC LIMIT 1),
  part AS (
    SELECT below.unit_key FROM root JOIN administrative_unit_period AS below ON below.parent_key = root.unit_key AND ${holds('below')}
    UNION ALL SELECT root.unit_key FROM root),
  led(scope_id, unit_key) AS (
    SELECT held.scope_id, held.scope_id FROM (${held}) AS held
    UNION SELECT led.scope_id, coalesce(s.successor_key, was.parent_key) FROM led CROSS JOIN root
    LEFT JOIN administrative_unit_succession AS s ON s.predecessor_key = led.unit_key AND s."on" <= $2
    LEFT JOIN administrative_unit_period AS was ON s.key IS NULL AND was.unit_key = led.unit_key
    WHERE NOT root.is_over AND NOT EXISTS (SELECT 1 FROM administrative_unit_period AS p WHERE p.unit_key = led.unit_key AND ${holds('p')})
      AND coalesce(s.successor_key, was.parent_key) IS NOT NULL),
  placed AS (
    SELECT led.scope_id, min(split_part(p.path, '.', root.depth + 1)) AS least, max(split_part(p.path, '.', root.depth + 1)) AS greatest
    FROM root CROSS JOIN led JOIN administrative_unit_period AS p ON p.unit_key = led.unit_key AND (${holds('p')} OR root.is_over AND starts_with(p.path, root.path))
    GROUP BY led.scope_id HAVING bool_and(starts_with(p.path, root.path))),
  scope AS (
    SELECT root.unit_key, placed.scope_id FROM root CROSS JOIN placed
    UNION ALL SELECT placed.least::int, placed.scope_id FROM placed WHERE placed.least = placed.greatest AND placed.least <> '')`;

function holds(period: string): string {
  return `${period}.valid_from <= $2 AND (${period}.valid_to IS NULL OR ${period}.valid_to >= $2)`;
}
