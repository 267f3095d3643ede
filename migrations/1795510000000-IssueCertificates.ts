import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers of recognitions under codes that anybody may ask for, the keys that sign them, and files of many. */
export class IssueCertificates1795510000000 implements MigrationInterface {
  name = 'IssueCertificates1795510000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "certificate" ("code" text NOT NULL, "province_id" integer NOT NULL, "recognition_key" uuid NOT NULL, "status_index" SERIAL NOT NULL,
         "issued_on" date NOT NULL, "replaces_code" text, "replaced_on" date, "replacement_reason" text, "published_on" date,
         CONSTRAINT "pk_certificate" PRIMARY KEY ("code"),
         CONSTRAINT "uq_certificate_replaces" UNIQUE ("replaces_code"),
         CONSTRAINT "uq_certificate_status" UNIQUE ("status_index"),
         CONSTRAINT "ck_certificate_code" CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
         CONSTRAINT "ck_certificate_replacement" CHECK ((replaced_on IS NULL) = (replacement_reason IS NULL)),
         CONSTRAINT "fk_certificate_replaces" FOREIGN KEY ("replaces_code") REFERENCES "certificate" ("code"))`,
    );
    await runner.query(
      'CREATE UNIQUE INDEX "uq_certificate_current" ON "certificate" ("province_id", "recognition_key") WHERE replaced_on IS NULL',
    );
    await runner.query('CREATE INDEX "ix_certificate_recognition" ON "certificate" ("province_id", "recognition_key")');
    await runner.query('GRANT SELECT, INSERT ON "certificate" TO hieuhoc_app, hieuhoc_worker');
    await runner.query('GRANT UPDATE (replaced_on, replacement_reason, published_on) ON "certificate" TO hieuhoc_app');
    await runner.query('GRANT USAGE ON SEQUENCE "certificate_status_index_seq" TO hieuhoc_app, hieuhoc_worker');
    await runner.query('GRANT SELECT ON "certificate" TO hieuhoc_auditor');

    await runner.query(
      `CREATE TABLE "certificate_key" ("id" text NOT NULL, "public_key" bytea NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "pk_certificate_key" PRIMARY KEY ("id"),
         CONSTRAINT "ck_certificate_key_length" CHECK (octet_length(public_key) = 32))`,
    );
    await runner.query('GRANT SELECT, INSERT ON "certificate_key" TO hieuhoc_app');
    await runner.query('GRANT SELECT ON "certificate_key" TO hieuhoc_worker, hieuhoc_auditor');

    await runner.query(
      `CREATE TABLE "certificate_batch" ("key" uuid NOT NULL, "owner_key" uuid NOT NULL, "round_key" uuid NOT NULL, "state" text NOT NULL,
         "drawn" integer NOT NULL DEFAULT 0, "total" integer NOT NULL, "language" text NOT NULL, "sha256" text, "size" bigint, "failure" jsonb,
         "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "kept_until" TIMESTAMP WITH TIME ZONE, "taken_at" TIMESTAMP WITH TIME ZONE,
         "ticket_digest" bytea, "attempts" integer NOT NULL DEFAULT 0,
         CONSTRAINT "pk_certificate_batch" PRIMARY KEY ("key"),
         CONSTRAINT "ck_certificate_batch_state" CHECK (state IN ('waiting', 'running', 'ready', 'failed')),
         CONSTRAINT "ck_certificate_batch_ready" CHECK ((state = 'ready') = (sha256 IS NOT NULL)),
         CONSTRAINT "ck_certificate_batch_failed" CHECK ((state = 'failed') = (failure IS NOT NULL)),
         CONSTRAINT "fk_certificate_batch_owner" FOREIGN KEY ("owner_key") REFERENCES "person" ("key"),
         CONSTRAINT "fk_certificate_batch_round" FOREIGN KEY ("round_key") REFERENCES "recognition_round" ("key"),
         CONSTRAINT "fk_certificate_batch_file" FOREIGN KEY ("sha256") REFERENCES "stored_file" ("sha256"))`,
    );
    await runner.query('CREATE INDEX "ix_certificate_batch_owner" ON "certificate_batch" ("owner_key")');
    await runner.query('CREATE INDEX "ix_certificate_batch_round" ON "certificate_batch" ("round_key")');
    await runner.query(
      `CREATE INDEX "ix_certificate_batch_under_way" ON "certificate_batch" ("asked_at") WHERE state IN ('waiting', 'running')`,
    );
    await runner.query(
      'CREATE INDEX "ix_certificate_batch_file" ON "certificate_batch" ("sha256") WHERE sha256 IS NOT NULL',
    );
    await runner.query('GRANT SELECT, INSERT, DELETE ON "certificate_batch" TO hieuhoc_app');
    await runner.query('GRANT SELECT, UPDATE, DELETE ON "certificate_batch" TO hieuhoc_worker');
    await runner.query('GRANT SELECT ON "certificate_batch" TO hieuhoc_auditor');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
