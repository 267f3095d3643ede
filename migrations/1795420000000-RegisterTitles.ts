import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

const KINDS = `('organisation', 'community', 'clan', 'family', 'citizen')`;

/** Titles, who strives for them in which year, how many in each place, and until when offices take that. */
export class RegisterTitles1795420000000 implements MigrationInterface {
  name = 'RegisterTitles1795420000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createReference(runner);
    await this.createRegistrations(runner);
    await runner.query(
      `CREATE TABLE "title_count" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "year" integer NOT NULL, "title_key" uuid NOT NULL,
         "registered" integer NOT NULL, "late" integer NOT NULL,
         CONSTRAINT "pk_title_count" PRIMARY KEY ("province_id", "scope_id", "year", "title_key"),
         CONSTRAINT "ck_title_count_registered" CHECK (registered >= 0),
         CONSTRAINT "ck_title_count_late" CHECK (late BETWEEN 0 AND registered),
         CONSTRAINT "fk_title_count_title" FOREIGN KEY ("title_key") REFERENCES "title" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_title_count_title" ON "title_count" ("title_key")');
    for (const table of ['title', 'title_closing'])
      await runner.query(`GRANT SELECT ON "${table}" TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor`);
    await runner.query('GRANT INSERT, UPDATE ON "title_closing" TO hieuhoc_app');
    for (const table of ['title_registration', 'title_count']) {
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

  private async createReference(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "title" ("key" uuid NOT NULL, "code" text NOT NULL, "kind" text NOT NULL, "subject" text NOT NULL, "name_vi" text NOT NULL,
         "name_en" text NOT NULL, "basis" text NOT NULL, "criteria_set_key" integer, "valid_from" date, "valid_to" date, "unverified" jsonb,
         CONSTRAINT "pk_title" PRIMARY KEY ("key"),
         CONSTRAINT "uq_title_code" UNIQUE ("code"),
         CONSTRAINT "ck_title_kind" CHECK (kind IN ('learning', 'emulation')),
         CONSTRAINT "ck_title_subject" CHECK (subject IN ${KINDS}),
         CONSTRAINT "ck_title_order" CHECK (valid_to IS NULL OR valid_to >= valid_from),
         CONSTRAINT "fk_title_criteria_set" FOREIGN KEY ("criteria_set_key") REFERENCES "criteria_set" ("key"))`,
    );
    await runner.query(
      `CREATE TABLE "title_closing" ("key" uuid NOT NULL, "organisation_key" integer NOT NULL, "year" integer NOT NULL, "closes_on" date,
         "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_title_closing" PRIMARY KEY ("key"),
         CONSTRAINT "uq_title_closing_year" UNIQUE ("organisation_key", "year"),
         CONSTRAINT "ck_title_closing_day" CHECK (extract(year FROM closes_on) BETWEEN year - 1 AND year),
         CONSTRAINT "fk_title_closing_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"))`,
    );
  }

  private async createRegistrations(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "title_registration" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "year" integer NOT NULL,
         "title_key" uuid NOT NULL, "kind" text NOT NULL, "organisation_key" integer, "subject_key" uuid, "path" text COLLATE "C" NOT NULL, "by_key" integer,
         "registered_on" date NOT NULL, "closes_on" date, "directive_key" uuid, "note" text, "withdrawn_on" date, "withdrawal_reason" text,
         "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_title_registration" PRIMARY KEY ("province_id", "key"),
         CONSTRAINT "ck_title_registration_kind" CHECK (kind IN ${KINDS}),
         CONSTRAINT "ck_title_registration_subject" CHECK ((kind = 'organisation') = (organisation_key IS NOT NULL) AND (organisation_key IS NULL) = (subject_key IS NOT NULL)),
         CONSTRAINT "ck_title_registration_year" CHECK (year BETWEEN 2000 AND 2100),
         CONSTRAINT "ck_title_registration_withdrawal" CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL)),
         CONSTRAINT "fk_title_registration_title" FOREIGN KEY ("title_key") REFERENCES "title" ("key"),
         CONSTRAINT "fk_title_registration_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"),
         CONSTRAINT "fk_title_registration_by" FOREIGN KEY ("by_key") REFERENCES "organisation" ("key"),
         CONSTRAINT "fk_title_registration_directive" FOREIGN KEY ("directive_key") REFERENCES "directive" ("key"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_title_registration_organisation" ON "title_registration" ("province_id", "year", "title_key", "organisation_key")
       WHERE withdrawn_on IS NULL AND organisation_key IS NOT NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_title_registration_subject" ON "title_registration" ("province_id", "year", "title_key", "subject_key")
       WHERE withdrawn_on IS NULL AND subject_key IS NOT NULL`,
    );
    for (const [name, columns] of [
      ['year', '"year", "kind", "province_id", "scope_id", "registered_on"'],
      ['organisation', '"organisation_key", "year"'],
      ['subject', '"province_id", "subject_key"'],
      ['path', '"path"'],
      ['title', '"title_key"'],
      ['directive', '"directive_key"'],
    ])
      await runner.query(`CREATE INDEX "ix_title_registration_${name}" ON "title_registration" (${columns})`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
