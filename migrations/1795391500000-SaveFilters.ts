import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people have chosen in lists, under names. */
export class SaveFilters1795391500000 implements MigrationInterface {
  name = 'SaveFilters1795391500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "saved_filter" ("key" uuid NOT NULL, "owner_key" uuid NOT NULL, "organisation_key" integer, "list" text NOT NULL,
         "name" text NOT NULL, "folded_name" text NOT NULL, "arrangement" text NOT NULL, "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_saved_filter" PRIMARY KEY ("key"),
         CONSTRAINT "fk_saved_filter_owner" FOREIGN KEY ("owner_key") REFERENCES "person" ("key"),
         CONSTRAINT "fk_saved_filter_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_saved_filter_own" ON "saved_filter" ("owner_key", "list", "folded_name") WHERE organisation_key IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_saved_filter_shared" ON "saved_filter" ("organisation_key", "list", "folded_name") WHERE organisation_key IS NOT NULL`,
    );
    await runner.query('CREATE INDEX "ix_saved_filter_owner" ON "saved_filter" ("owner_key")');
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON "saved_filter" TO hieuhoc_app');
    await runner.query('GRANT SELECT ON "saved_filter" TO hieuhoc_worker, hieuhoc_auditor');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
