import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

const KINDS = `('organisation', 'community', 'clan', 'family', 'citizen')`;

/** Who takes part in movements, and how many in each place. */
export class RegisterInMovements1795403100000 implements MigrationInterface {
  name = 'RegisterInMovements1795403100000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createRegistrations(runner);
    await runner.query(
      `CREATE TABLE "movement_count" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "movement_key" uuid NOT NULL, "kind" text NOT NULL, "registered" integer NOT NULL,
         CONSTRAINT "pk_movement_count" PRIMARY KEY ("province_id", "scope_id", "movement_key", "kind"),
         CONSTRAINT "ck_movement_count_kind" CHECK (kind IN ${KINDS}),
         CONSTRAINT "ck_movement_count_registered" CHECK (registered >= 0),
         CONSTRAINT "fk_movement_count_movement" FOREIGN KEY ("movement_key") REFERENCES "movement" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_movement_count_movement" ON "movement_count" ("movement_key")');
    for (const table of ['movement_registration', 'movement_count']) {
      await runner.query(`GRANT SELECT, INSERT, UPDATE ON "${table}" TO hieuhoc_app`);
      await runner.query(`GRANT SELECT ON "${table}" TO hieuhoc_worker, hieuhoc_auditor`);
      await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY in_reach ON "${table}" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
      );
      await runner.query(`CREATE POLICY whole ON "${table}" TO hieuhoc_worker USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY whole_reading ON "${table}" FOR SELECT TO hieuhoc_auditor USING (true)`);
    }
  }

  private async createRegistrations(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "movement_registration" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "movement_key" uuid NOT NULL,
         "kind" text NOT NULL, "organisation_key" integer, "subject_key" uuid, "path" text COLLATE "C" NOT NULL, "by_key" integer,
         "registered_on" date NOT NULL, "commitment" text, "withdrawn_on" date, "withdrawal_reason" text, "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_movement_registration" PRIMARY KEY ("province_id", "key"),
         CONSTRAINT "ck_movement_registration_kind" CHECK (kind IN ${KINDS}),
         CONSTRAINT "ck_movement_registration_subject" CHECK ((kind = 'organisation') = (organisation_key IS NOT NULL) AND (organisation_key IS NULL) = (subject_key IS NOT NULL)),
         CONSTRAINT "ck_movement_registration_withdrawal" CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL)),
         CONSTRAINT "fk_movement_registration_movement" FOREIGN KEY ("movement_key") REFERENCES "movement" ("key"),
         CONSTRAINT "fk_movement_registration_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"),
         CONSTRAINT "fk_movement_registration_by" FOREIGN KEY ("by_key") REFERENCES "organisation" ("key"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_movement_registration_organisation" ON "movement_registration" ("province_id", "movement_key", "organisation_key")
       WHERE withdrawn_on IS NULL AND organisation_key IS NOT NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_movement_registration_subject" ON "movement_registration" ("province_id", "movement_key", "subject_key")
       WHERE withdrawn_on IS NULL AND subject_key IS NOT NULL`,
    );
    await runner.query(
      'CREATE INDEX "ix_movement_registration_movement" ON "movement_registration" ("movement_key", "registered_on")',
    );
    await runner.query(
      'CREATE INDEX "ix_movement_registration_organisation" ON "movement_registration" ("organisation_key")',
    );
    await runner.query('CREATE INDEX "ix_movement_registration_path" ON "movement_registration" ("path")');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
