/** The statements of the peers, as somebody would write them first who knows the tables. `$` parameters are noted above each. */

/** Keys, day. */
export const ORGANISATIONS = `
  SELECT DISTINCT ON (o.key) o.key AS id, o.version, p.name, p.kind, p.line, p.contact, p.valid_from AS "validFrom", p.valid_to AS "validTo"
  FROM organisation o JOIN organisation_period p ON p.organisation_key = o.key
  WHERE o.key = ANY($1) ORDER BY o.key, (p.valid_from <= $2::date) DESC, p.valid_from DESC`;

/** Round, path and key of the row before the page (null: from the beginning), rows. */
export const OBLIGATIONS = `
  SELECT key AS id, province_id, path, tier, consolidates, due_on AS "dueOn", organisation_key, to_key
  FROM obligation WHERE round_key = $1 AND ($2::text IS NULL OR (path, key) > ($2, $3::uuid)) ORDER BY path, key LIMIT $4`;

/** Round, tier, rows. */
export const OBLIGATIONS_OF_TIER = `
  SELECT key AS id, province_id, path, tier FROM obligation WHERE round_key = $1 AND tier = $2 ORDER BY path, key LIMIT $3`;

/** Scopes and keys of obligations. */
export const REPORTS = `
  SELECT r.key AS id, r.province_id, r.obligation_key, r.state, r.number, r.year
  FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key) JOIN report r ON r.province_id = k.province_id AND r.obligation_key = k.key`;

/** Scopes, years, keys and numbers of reports. */
export const FIGURES = `
  SELECT v.report_key, v.cell_key AS "cellId", v.state, v.value, v.comment
  FROM unnest($1::int[], $2::int[], $3::uuid[], $4::int[]) AS k(province_id, year, key, number)
  JOIN report_value v ON v.province_id = k.province_id AND v.year = k.year AND v.report_key = k.key AND v.number = k.number
  ORDER BY v.cell_key`;

/** Key of the obligation. Own figures and the roll-ups of everything below. */
export const TOTALS = `
  WITH node AS (
    SELECT o.province_id, o.key, o.round_key, o.path, d.year FROM obligation o JOIN round d ON d.key = o.round_key WHERE o.key = $1
  ), own AS (
    SELECT v.cell_key, v.value FROM node JOIN report r ON r.province_id = node.province_id AND r.obligation_key = node.key
    JOIN report_value v ON v.province_id = r.province_id AND v.year = node.year AND v.report_key = r.key AND v.number = r.counted_number
  ), live AS (
    SELECT u.cell_key, u.sum, u.numbered, u.not_applicable FROM node
    JOIN rollup u ON u.round_key = node.round_key AND u.node_path >= node.path AND u.node_path < left(node.path, -1) || '/'
    UNION ALL
    SELECT f.cell_key, f.sum, f.numbered, f.not_applicable FROM node
    JOIN rollup_delta d ON d.round_key = node.round_key AND d.node_path >= node.path AND d.node_path < left(node.path, -1) || '/',
    unnest(d.cell_keys, d.sums, d.numbered, d.not_applicable) AS f(cell_key, sum, numbered, not_applicable)
  )
  SELECT live.cell_key AS "cellId", own.value AS own, sum(live.sum)::bigint AS total, sum(live.numbered)::int AS numbered,
    sum(live.not_applicable)::int AS "notApplicable"
  FROM live LEFT JOIN own ON own.cell_key = live.cell_key
  GROUP BY live.cell_key, own.value HAVING sum(live.numbered) > 0 OR sum(live.not_applicable) > 0 ORDER BY live.cell_key`;
