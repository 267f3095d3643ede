import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

const FIGURES = ['draft', 'submitted', 'returned', 'reviewed', 'met', 'not_met', 'unjudgeable'];
const KEYS = '"province_id", "round_key", "line", "scope_id"';

/** How many of a place stand where, beside how many of each of its communities do. */
export class SumResultsByPlace1795450000000 implements MigrationInterface {
  name = 'SumResultsByPlace1795450000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "subject_result_total" ("province_id" integer NOT NULL, "round_key" integer NOT NULL, "line" integer NOT NULL, "scope_id" integer NOT NULL,
         ${FIGURES.map((name) => `"${name}" integer NOT NULL`).join(', ')}, CONSTRAINT "pk_subject_result_total" PRIMARY KEY (${KEYS}))`,
    );
    await runner.query('GRANT SELECT ON subject_result_total TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor');
    await runner.query('GRANT INSERT, UPDATE ON subject_result_total TO hieuhoc_worker');
    await runner.query('ALTER TABLE subject_result_total ENABLE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY in_reach ON subject_result_total TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
    );
    await runner.query('CREATE POLICY whole ON subject_result_total TO hieuhoc_worker USING (true) WITH CHECK (true)');
    await runner.query(
      'CREATE POLICY whole_reading ON subject_result_total FOR SELECT TO hieuhoc_auditor USING (true)',
    );
    await runner.query(
      `INSERT INTO subject_result_total (${KEYS}, ${FIGURES.join(', ')})
       SELECT ${KEYS}, ${FIGURES.map((name) => `sum(${name})`).join(', ')} FROM subject_result_count GROUP BY ${KEYS}`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
