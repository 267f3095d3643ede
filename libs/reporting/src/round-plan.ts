import type { IsoDate, Query } from '@app/kernel';
import { NATION, provinceOn } from '@app/organisations';

/** Who collects the reports of a round. */
export interface RoundOwner {
  key: number;
  path: string;
  line: string;
}

export async function readOwner(query: Query, key: number, on: IsoDate): Promise<RoundOwner | undefined> {
  const [owner] = await query<RoundOwner>(
    `SELECT organisation_key AS key, path, line FROM organisation_period
     WHERE organisation_key = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)`,
    [key, on],
  );
  return owner;
}

const MOST_OUTSIDE = 100;

/** SQL condition: a period holds on the last day, `$5`. */
export const onDay = (period: string): string =>
  `${period}.valid_from <= $5 AND (${period}.valid_to IS NULL OR ${period}.valid_to >= $5)`;

/**
 * CTEs `owing`, `addressed` and `outside`: who would owe what to whom, and whose level lies in another province. `tiers` is `… AS t ON …`; `$2` the owner, `$3` its subtree
 * as a pattern, `$4` its line, `$5` the last day of the period.
 */
export const plannedBy = (tiers: string): string => `
  WITH owing AS (
    SELECT p.organisation_key, ${provinceOn('p.scope_id', '$5::date')} AS province_id, p.scope_id, p.name, p.path, p.parent_key, t.tier, t.due_on, t.due_boundary
    FROM organisation_period AS p
    JOIN administrative_unit AS u ON u.key = p.scope_id
    JOIN ${tiers} AND CASE WHEN p.organisation_key = $2 THEN t.tier = 0
      ELSE t.tier > 0 AND p.kind = ANY(t.kinds) AND u.level = ANY(t.levels) END
    WHERE p.path LIKE $3 AND p.line = $4 AND ${onDay('p')}
  ), step AS MATERIALIZED (
    SELECT o.organisation_key, above.key, above.depth
    FROM owing AS o
    CROSS JOIN LATERAL unnest(string_to_array(rtrim(o.path, '.'), '.')::int[]) WITH ORDINALITY AS above(key, depth)
    WHERE above.key <> o.organisation_key
  ), nearest AS (
    SELECT DISTINCT ON (step.organisation_key) step.organisation_key, above.organisation_key AS parent_key, above.path AS parent_path,
           above.province_id AS parent_province
    FROM step JOIN owing AS above ON above.organisation_key = step.key
    ORDER BY step.organisation_key, step.depth DESC
  ), addressed AS (
    SELECT o.*, n.parent_path, parent.key IS NOT NULL AS consolidates,
           CASE WHEN n.parent_key IS NOT NULL THEN n.parent_key WHEN o.organisation_key = $2 THEN o.parent_key ELSE $2 END AS to_key
    FROM owing AS o
    LEFT JOIN nearest AS n ON n.organisation_key = o.organisation_key
    LEFT JOIN (SELECT DISTINCT parent_key AS key FROM nearest) AS parent ON parent.key = o.organisation_key
  ), outside AS (
    SELECT o.name FROM owing AS o JOIN nearest AS n ON n.organisation_key = o.organisation_key
    WHERE n.parent_province NOT IN (${NATION}, o.province_id) ORDER BY o.path LIMIT ${MOST_OUTSIDE}
  )`;
