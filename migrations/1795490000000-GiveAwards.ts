import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forms of award, and who is competent for titles and awards, from when to when. */
export class GiveAwards1795490000000 implements MigrationInterface {
  name = 'GiveAwards1795490000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "award" ("key" uuid NOT NULL, "code" text NOT NULL, "tier" text NOT NULL, "subjects" text array NOT NULL, "name_vi" text NOT NULL,
         "name_en" text NOT NULL, "basis" text NOT NULL, "valid_from" date, "valid_to" date, "unverified" jsonb, "is_shipped" boolean NOT NULL DEFAULT true,
         "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_award" PRIMARY KEY ("key"),
         CONSTRAINT "uq_award_code" UNIQUE ("code"),
         CONSTRAINT "ck_award_tier" CHECK (tier IN ('unit', 'commune', 'province', 'ministry', 'government')),
         CONSTRAINT "ck_award_subjects" CHECK (cardinality(subjects) > 0 AND subjects <@ ARRAY['organisation', 'community', 'clan', 'family', 'citizen']),
         CONSTRAINT "ck_award_order" CHECK (valid_to IS NULL OR valid_to >= valid_from))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_award_name" ON "award" (lower("name_vi"), "valid_from") NULLS NOT DISTINCT`,
    );
    await runner.query(
      `CREATE TABLE "authority" ("key" uuid NOT NULL, "code" text NOT NULL, "title_key" uuid, "award_key" uuid, "act" text NOT NULL, "province_key" integer,
         "holder_kind" text NOT NULL, "holder_level" text NOT NULL, "position" text, "valid_from" date NOT NULL, "valid_to" date, "citation" text NOT NULL,
         "unverified" jsonb, "is_shipped" boolean NOT NULL DEFAULT true, "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_authority" PRIMARY KEY ("key"),
         CONSTRAINT "uq_authority_code" UNIQUE ("code"),
         CONSTRAINT "ck_authority_honour" CHECK ((title_key IS NULL) <> (award_key IS NULL)),
         CONSTRAINT "ck_authority_act" CHECK (act IN ('receive', 'appraise', 'decide')),
         CONSTRAINT "ck_authority_level" CHECK (holder_level IN ('country', 'province', 'district', 'commune')),
         CONSTRAINT "ck_authority_citation" CHECK (citation ~ '\\S'),
         CONSTRAINT "ck_authority_order" CHECK (valid_to IS NULL OR valid_to >= valid_from),
         CONSTRAINT "ex_authority_overlap" EXCLUDE USING gist (coalesce(title_key, award_key) WITH =, act WITH =, coalesce(province_key, 0) WITH =, daterange(valid_from, valid_to, '[]') WITH &&),
         CONSTRAINT "fk_authority_title" FOREIGN KEY ("title_key") REFERENCES "title" ("key"),
         CONSTRAINT "fk_authority_award" FOREIGN KEY ("award_key") REFERENCES "award" ("key"),
         CONSTRAINT "fk_authority_province" FOREIGN KEY ("province_key") REFERENCES "administrative_unit" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_authority_title" ON "authority" ("title_key")');
    await runner.query('CREATE INDEX "ix_authority_award" ON "authority" ("award_key")');
    for (const table of ['award', 'authority']) {
      await runner.query(`GRANT SELECT ON "${table}" TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor`);
      await runner.query(`GRANT INSERT, UPDATE ON "${table}" TO hieuhoc_app`);
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
