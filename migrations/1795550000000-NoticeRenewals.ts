import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices that went out before recognitions end, each once ever; recognitions are found by their number. */
export class NoticeRenewals1795550000000 implements MigrationInterface {
  name = 'NoticeRenewals1795550000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "renewal_notice" ("recognition_key" uuid NOT NULL, "months" integer NOT NULL, "organisation_key" integer NOT NULL, "noticed_on" date NOT NULL,
         CONSTRAINT "pk_renewal_notice" PRIMARY KEY ("recognition_key", "months", "organisation_key"),
         CONSTRAINT "fk_renewal_notice_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"))`,
    );
    await runner.query(
      'CREATE INDEX "ix_renewal_notice_organisation" ON "renewal_notice" ("organisation_key", "noticed_on")',
    );
    await runner.query('GRANT SELECT, INSERT ON "renewal_notice" TO hieuhoc_worker');
    await runner.query('GRANT SELECT ON "renewal_notice" TO hieuhoc_auditor');
    await runner.query('CREATE INDEX "ix_recognition_number" ON "recognition" ("book_year", "number")');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
