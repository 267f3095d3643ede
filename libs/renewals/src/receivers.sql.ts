/**
 * Who goes on today for an organisation: itself while it stands, else those that took over its work, however many times it was handed on; no row where nobody
 * did. SQL of one column `key`; `key` and `today` are expressions.
 */
export const receiversOf = (key: string, today: string): string => `(
  WITH RECURSIVE line(key) AS (
    SELECT ${key}
    UNION SELECT s.successor_key FROM line JOIN organisation_succession AS s ON s.predecessor_key = line.key AND s.last_day < ${today})
  SELECT line.key FROM line WHERE EXISTS (
    SELECT 1 FROM organisation_period AS p
    WHERE p.organisation_key = line.key AND p.valid_from <= ${today} AND (p.valid_to IS NULL OR p.valid_to >= ${today})))`;
