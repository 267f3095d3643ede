import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds of movements that open each year by themselves, and the years for which they did. */
export class OpenYearlyRounds1795412000000 implements MigrationInterface {
  name = 'OpenYearlyRounds1795412000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "movement_yearly_round" ("key" uuid NOT NULL, "movement_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "form_key" integer NOT NULL,
         "title" text NOT NULL, "tiers" jsonb NOT NULL, "opens_days_before" integer NOT NULL, "is_on" boolean NOT NULL DEFAULT true, "off_reason" text,
         "failure_code" text, "failed_on" date, "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_movement_yearly_round" PRIMARY KEY ("key"),
         CONSTRAINT "uq_movement_yearly_round" UNIQUE ("movement_key", "organisation_key"),
         CONSTRAINT "ck_movement_yearly_round_off" CHECK (is_on = (off_reason IS NULL)),
         CONSTRAINT "ck_movement_yearly_round_failure" CHECK ((failure_code IS NULL) = (failed_on IS NULL)),
         CONSTRAINT "fk_movement_yearly_round_movement" FOREIGN KEY ("movement_key") REFERENCES "movement" ("key"),
         CONSTRAINT "fk_movement_yearly_round_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"),
         CONSTRAINT "fk_movement_yearly_round_form" FOREIGN KEY ("form_key") REFERENCES "form" ("key"))`,
    );
    await runner.query(
      'CREATE INDEX "ix_movement_yearly_round_organisation" ON "movement_yearly_round" ("organisation_key")',
    );
    await runner.query(
      `CREATE TABLE "movement_year_opening" ("plan_key" uuid NOT NULL, "year" integer NOT NULL, "round_key" integer, "opened_on" date NOT NULL,
         CONSTRAINT "pk_movement_year_opening" PRIMARY KEY ("plan_key", "year"),
         CONSTRAINT "fk_movement_year_opening_plan" FOREIGN KEY ("plan_key") REFERENCES "movement_yearly_round" ("key"),
         CONSTRAINT "fk_movement_year_opening_round" FOREIGN KEY ("round_key") REFERENCES "round" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_movement_year_opening_round" ON "movement_year_opening" ("round_key")');
    await this.grant(runner);
  }

  /** The worker opens rounds with all that they need, and nothing else of reports. */
  private async grant(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT SELECT, INSERT, UPDATE ON "movement_yearly_round" TO hieuhoc_app');
    await runner.query('GRANT SELECT ON "movement_year_opening" TO hieuhoc_app');
    await runner.query('GRANT SELECT, UPDATE ON "movement_yearly_round" TO hieuhoc_worker');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON "movement_year_opening" TO hieuhoc_worker');
    await runner.query('GRANT SELECT ON "movement_yearly_round", "movement_year_opening" TO hieuhoc_auditor');
    await runner.query('GRANT INSERT ON "round", "round_tier", "obligation" TO hieuhoc_worker');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
