import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** Which papers of a dossier are there; papers that an office names itself. */
export class CheckDossiers1795540000000 implements MigrationInterface {
  name = 'CheckDossiers1795540000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "recognition_round" ADD "own_papers" text array NOT NULL DEFAULT '{}'`);
    await runner.query(
      `CREATE TABLE "nomination_paper" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "nomination_key" uuid NOT NULL, "paper" text NOT NULL,
         "standing" text NOT NULL, "checked_by" uuid, "checked_on" date NOT NULL,
         CONSTRAINT "pk_nomination_paper" PRIMARY KEY ("province_id", "nomination_key", "paper"),
         CONSTRAINT "ck_nomination_paper_standing" CHECK (standing IN ('there', 'missing', 'not_applicable')),
         CONSTRAINT "fk_nomination_paper_nomination" FOREIGN KEY ("province_id", "nomination_key") REFERENCES "nomination" ("province_id", "key"))`,
    );
    await runner.query('GRANT SELECT, INSERT, UPDATE ON "nomination_paper" TO hieuhoc_app');
    await runner.query('GRANT SELECT ON "nomination_paper" TO hieuhoc_worker, hieuhoc_auditor');
    await runner.query('ALTER TABLE "nomination_paper" ENABLE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY in_reach ON "nomination_paper" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
    );
    await runner.query('CREATE POLICY whole ON "nomination_paper" TO hieuhoc_worker USING (true) WITH CHECK (true)');
    await runner.query('CREATE POLICY whole_reading ON "nomination_paper" FOR SELECT TO hieuhoc_auditor USING (true)');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
