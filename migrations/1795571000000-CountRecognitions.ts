import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** How many stand recognised in each place; those that were recognised before are counted now. */
export class CountRecognitions1795571000000 implements MigrationInterface {
  name = 'CountRecognitions1795571000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "recognition_count" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "year" integer NOT NULL, "honour_key" uuid NOT NULL,
         "kind" text NOT NULL, "recognised" integer NOT NULL,
         CONSTRAINT "pk_recognition_count" PRIMARY KEY ("province_id", "scope_id", "year", "honour_key", "kind"),
         CONSTRAINT "ck_recognition_count_recognised" CHECK (recognised >= 0),
         CONSTRAINT "ck_recognition_count_kind" CHECK (kind IN ('organisation', 'community', 'clan', 'family', 'citizen')))`,
    );
    await runner.query('CREATE INDEX "ix_recognition_count_year" ON "recognition_count" ("year")');
    await runner.query(
      `INSERT INTO recognition_count (province_id, scope_id, year, honour_key, kind, recognised)
       SELECT province_id, scope_id, year, coalesce(title_key, award_key), kind, count(*) FROM recognition WHERE revoked_on IS NULL GROUP BY 1, 2, 3, 4, 5`,
    );
    await runner.query('GRANT SELECT, INSERT, UPDATE ON "recognition_count" TO hieuhoc_app');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON "recognition_count" TO hieuhoc_worker');
    await runner.query('GRANT SELECT ON "recognition_count" TO hieuhoc_auditor');
    await runner.query('ALTER TABLE "recognition_count" ENABLE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY in_reach ON "recognition_count" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
    );
    await runner.query('CREATE POLICY whole ON "recognition_count" TO hieuhoc_worker USING (true) WITH CHECK (true)');
    await runner.query('CREATE POLICY whole_reading ON "recognition_count" FOR SELECT TO hieuhoc_auditor USING (true)');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
