/**
 * SQL: keys of the offices (an array) and of those that ended and whose work they go on with, over however many steps. What an office kept when it ended is kept
 * by whoever goes on with its work; where that is divided, by each of them.
 */
export const officesKept = (offices: string, day: string): string =>
  `WITH RECURSIVE office(key) AS (
     SELECT unnest(${offices}) UNION SELECT s.predecessor_key FROM office
     JOIN organisation_succession AS s ON s.successor_key = office.key AND s.last_day < ${day})
   SELECT office.key FROM office`;

/** SQL condition: the office stands on the day. */
export const stands = (office: string, day: string): string =>
  `${office} IN (SELECT still.organisation_key FROM organisation_period AS still
     WHERE still.valid_from <= ${day} AND (still.valid_to IS NULL OR still.valid_to >= ${day}))`;

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

/** SQL condition: the organisation has ended and nobody goes on with its work: what would be told to it reaches nobody. */
export const reachesNobody = (key: string, today: string): string =>
  `(NOT ${stands(key, today)} AND NOT EXISTS (SELECT 1 FROM ${receiversOf(key, today)} AS whom))`;
