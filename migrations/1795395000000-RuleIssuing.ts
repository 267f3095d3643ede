import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An office says whether drafting and approving need two persons; a draft knows who wrote in it last. */
export class RuleIssuing1795395000000 implements MigrationInterface {
  name = 'RuleIssuing1795395000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "office_issuing" ("organisation_key" integer NOT NULL, "needs_two_persons" boolean NOT NULL DEFAULT false,
         CONSTRAINT "pk_office_issuing" PRIMARY KEY ("organisation_key"))`,
    );
    await runner.query(
      `ALTER TABLE "office_issuing" ADD CONSTRAINT "fk_office_issuing_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query('GRANT SELECT, INSERT, UPDATE ON office_issuing TO hieuhoc_app');
    await runner.query('GRANT SELECT ON office_issuing TO hieuhoc_worker, hieuhoc_auditor');
    await runner.query('ALTER TABLE "directive_draft" ADD "changed_by" uuid');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
