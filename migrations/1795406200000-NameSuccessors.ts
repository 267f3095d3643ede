import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What goes on with the work of organisations that have ceased. */
export class NameSuccessors1795406200000 implements MigrationInterface {
  name = 'NameSuccessors1795406200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "organisation_succession" ("predecessor_key" integer NOT NULL, "successor_key" integer NOT NULL, "last_day" date NOT NULL,
         "legal_basis" text NOT NULL,
         CONSTRAINT "ck_organisation_succession_other" CHECK (predecessor_key <> successor_key),
         CONSTRAINT "pk_organisation_succession" PRIMARY KEY ("predecessor_key", "successor_key"),
         CONSTRAINT "fk_organisation_succession_predecessor" FOREIGN KEY ("predecessor_key") REFERENCES "organisation" ("key"),
         CONSTRAINT "fk_organisation_succession_successor" FOREIGN KEY ("successor_key") REFERENCES "organisation" ("key"))`,
    );
    await runner.query(
      'CREATE INDEX "ix_organisation_succession_successor" ON "organisation_succession" ("successor_key")',
    );
    await runner.query('GRANT SELECT, INSERT ON "organisation_succession" TO hieuhoc_app');
    await runner.query('GRANT SELECT ON "organisation_succession" TO hieuhoc_worker, hieuhoc_auditor');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
