import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of decisions that the office which decided shows to anybody. */
export class DiscloseDecisions1795600000000 implements MigrationInterface {
  name = 'DiscloseDecisions1795600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "disclosure" ("key" uuid NOT NULL, "code" text NOT NULL, "directive_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "basis" text,
         "names_people" boolean NOT NULL, "people_basis" text, "shown_from" date NOT NULL, "shown_until" date, "withdrawn_on" date, "withdrawal_reason" text,
         "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_disclosure" PRIMARY KEY ("key"),
         CONSTRAINT "uq_disclosure_directive" UNIQUE ("directive_key"),
         CONSTRAINT "uq_disclosure_code" UNIQUE ("code"),
         CONSTRAINT "ck_disclosure_code" CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
         CONSTRAINT "ck_disclosure_order" CHECK (shown_until IS NULL OR shown_until >= shown_from),
         CONSTRAINT "ck_disclosure_people" CHECK (people_basis IS NOT NULL OR NOT names_people),
         CONSTRAINT "ck_disclosure_withdrawal" CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL)),
         CONSTRAINT "fk_disclosure_directive" FOREIGN KEY ("directive_key") REFERENCES "directive" ("key"),
         CONSTRAINT "fk_disclosure_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_disclosure_organisation" ON "disclosure" ("organisation_key")');
    await runner.query('CREATE INDEX "ix_disclosure_shown" ON "disclosure" ("shown_from") WHERE withdrawn_on IS NULL');
    await runner.query('GRANT SELECT ON "disclosure" TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor');
    await runner.query('GRANT INSERT, UPDATE ON "disclosure" TO hieuhoc_app');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
