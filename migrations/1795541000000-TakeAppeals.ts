import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** Objections to the results of rounds, until when they are taken, and what was opened again for them. */
export class TakeAppeals1795541000000 implements MigrationInterface {
  name = 'TakeAppeals1795541000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "recognition_round" ADD "appeals_until" date, ADD "reopened_on" date');
    await runner.query('ALTER TABLE "nomination" ADD "reopened_on" date');
    await runner.query(
      `CREATE TABLE "appeal" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "nomination_key" uuid NOT NULL, "round_key" uuid NOT NULL,
         "by_key" integer NOT NULL, "state" text NOT NULL, "text" text NOT NULL, "lodged_on" date NOT NULL, "answer" text, "answered_on" date,
         "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_appeal" PRIMARY KEY ("province_id", "key"),
         CONSTRAINT "ck_appeal_state" CHECK (state IN ('open', 'upheld', 'rejected', 'withdrawn')),
         CONSTRAINT "ck_appeal_answer" CHECK ((state IN ('upheld', 'rejected')) = (answer IS NOT NULL) AND (answer IS NULL) = (answered_on IS NULL)),
         CONSTRAINT "fk_appeal_nomination" FOREIGN KEY ("province_id", "nomination_key") REFERENCES "nomination" ("province_id", "key"),
         CONSTRAINT "fk_appeal_by" FOREIGN KEY ("by_key") REFERENCES "organisation" ("key"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_appeal_open" ON "appeal" ("province_id", "nomination_key") WHERE state = 'open'`,
    );
    await runner.query('CREATE INDEX "ix_appeal_nomination" ON "appeal" ("province_id", "nomination_key")');
    await runner.query(`CREATE INDEX "ix_appeal_round" ON "appeal" ("round_key") WHERE state = 'open'`);
    await runner.query('CREATE INDEX "ix_appeal_by" ON "appeal" ("by_key")');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON "appeal" TO hieuhoc_app');
    await runner.query('GRANT SELECT ON "appeal" TO hieuhoc_worker, hieuhoc_auditor');
    await runner.query('ALTER TABLE "appeal" ENABLE ROW LEVEL SECURITY');
    await runner.query(`CREATE POLICY in_reach ON "appeal" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`);
    await runner.query('CREATE POLICY whole ON "appeal" TO hieuhoc_worker USING (true) WITH CHECK (true)');
    await runner.query('CREATE POLICY whole_reading ON "appeal" FOR SELECT TO hieuhoc_auditor USING (true)');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
