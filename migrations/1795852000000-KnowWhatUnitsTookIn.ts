import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A recursion over the map inside a question about facts is refused by an engine that spreads them; a function of the database is asked in one place, and its
 * answer goes along. `few` as in the code: by the estimates of a recursion the planner would expect millions.
 */
export class KnowWhatUnitsTookIn1795852000000 implements MigrationInterface {
  name = 'KnowWhatUnitsTookIn1795852000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE FUNCTION units_within(units int[], by_day date) RETURNS TABLE (key int) LANGUAGE plpgsql STABLE ROWS 200 AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH RECURSIVE held(key) AS (
    SELECT given.key FROM unnest(units) AS given(key)
    UNION SELECT step.key FROM held CROSS JOIN LATERAL (${tookIn('held')}) AS step),
  lain AS (
    SELECT below.unit_key AS key FROM unnest(ARRAY(SELECT one.key FROM held AS one)) AS few(key)
    CROSS JOIN LATERAL (SELECT p.path FROM administrative_unit_period AS p WHERE p.unit_key = few.key OFFSET 0) AS root
    JOIN administrative_unit_period AS below ON below.path >= root.path AND below.path < left(root.path, -1) || '/'),
  came(key) AS (
    SELECT step.key FROM unnest(ARRAY(SELECT one.key FROM lain AS one)) AS few(key) CROSS JOIN LATERAL (${tookIn('few')}) AS step
    WHERE NOT EXISTS (SELECT 1 FROM held JOIN administrative_unit AS unit ON unit.key = held.key AND unit.level = 'country')
    UNION SELECT step.key FROM came CROSS JOIN LATERAL (${tookIn('came')}) AS step)
  SELECT lain.key FROM lain UNION ALL SELECT came.key FROM came;
END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION units_within(int[], date)');
  }
}

/** Those that went into one of a source by the day and are no more. */
const tookIn = (source: string): string =>
  `SELECT s.predecessor_key AS key FROM administrative_unit_succession AS s
   WHERE s.successor_key = ${source}.key AND (by_day IS NULL OR (s."on" <= by_day AND NOT EXISTS (
     SELECT 1 FROM administrative_unit_period AS still WHERE still.unit_key = s.predecessor_key
       AND still.valid_from <= by_day AND (still.valid_to IS NULL OR still.valid_to >= by_day)))) OFFSET 0`;
