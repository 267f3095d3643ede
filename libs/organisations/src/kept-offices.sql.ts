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
