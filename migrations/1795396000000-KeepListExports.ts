import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists that people have asked for as files; the worker writes them. */
export class KeepListExports1795396000000 implements MigrationInterface {
  name = 'KeepListExports1795396000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "list_export" ("key" uuid NOT NULL, "owner_key" uuid NOT NULL, "title" text NOT NULL, "format" text NOT NULL, "state" text NOT NULL,
         "rows" bigint NOT NULL DEFAULT 0, "total" integer, "document" text NOT NULL, "variables" jsonb NOT NULL, "columns" jsonb NOT NULL,
         "language" text NOT NULL, "sha256" text, "size" bigint, "failure" jsonb, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "finished_at" TIMESTAMP WITH TIME ZONE, "kept_until" TIMESTAMP WITH TIME ZONE, "taken_at" TIMESTAMP WITH TIME ZONE, "ticket_digest" bytea,
         "attempts" integer NOT NULL DEFAULT 0,
         CONSTRAINT "pk_list_export" PRIMARY KEY ("key"),
         CONSTRAINT "ck_list_export_format" CHECK (format IN ('csv', 'xlsx')),
         CONSTRAINT "ck_list_export_state" CHECK (state IN ('waiting', 'running', 'ready', 'failed')),
         CONSTRAINT "ck_list_export_ready" CHECK ((state = 'ready') = (sha256 IS NOT NULL)),
         CONSTRAINT "ck_list_export_failed" CHECK ((state = 'failed') = (failure IS NOT NULL)),
         CONSTRAINT "fk_list_export_owner" FOREIGN KEY ("owner_key") REFERENCES "person" ("key"),
         CONSTRAINT "fk_list_export_file" FOREIGN KEY ("sha256") REFERENCES "stored_file" ("sha256"))`,
    );
    await runner.query('CREATE INDEX "ix_list_export_owner" ON "list_export" ("owner_key")');
    await runner.query(
      `CREATE INDEX "ix_list_export_under_way" ON "list_export" ("asked_at") WHERE state IN ('waiting', 'running')`,
    );
    await runner.query('CREATE INDEX "ix_list_export_file" ON "list_export" ("sha256") WHERE sha256 IS NOT NULL');
    await runner.query('GRANT SELECT, INSERT, DELETE ON "list_export" TO hieuhoc_app');
    await runner.query('GRANT SELECT, UPDATE, DELETE ON "list_export" TO hieuhoc_worker');
    await runner.query('GRANT SELECT ON "list_export" TO hieuhoc_auditor');
    await runner.query('GRANT INSERT ON stored_file TO hieuhoc_worker');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
