import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What territories aim at, and what it came to. */
export class SetTargets1795404000000 implements MigrationInterface {
  name = 'SetTargets1795404000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "indicator" ("key" integer NOT NULL, "code" text NOT NULL, "position" integer NOT NULL, "name_vi" text NOT NULL, "name_en" text NOT NULL,
         "numerator_vi" text NOT NULL, "numerator_en" text NOT NULL, "denominator_vi" text, "denominator_en" text, "measure" text NOT NULL,
         "direction" text NOT NULL, "level" text NOT NULL,
         CONSTRAINT "pk_indicator" PRIMARY KEY ("key"),
         CONSTRAINT "uq_indicator_code" UNIQUE ("code"),
         CONSTRAINT "ck_indicator_measure" CHECK (measure IN ('share', 'count')),
         CONSTRAINT "ck_indicator_direction" CHECK (direction IN ('at_least', 'at_most')),
         CONSTRAINT "ck_indicator_level" CHECK (level IN ('province', 'commune')))`,
    );
    await runner.query(
      `CREATE TABLE "area_target" ("key" uuid NOT NULL, "indicator_key" integer NOT NULL, "unit_key" integer NOT NULL, "year" integer NOT NULL, "value" integer,
         "readings" jsonb NOT NULL DEFAULT '[]', "text_code" text NOT NULL, "text_issued_on" date, "article" text, "source" text,
         "organisation_key" integer, "state" text NOT NULL, "valid_from" date NOT NULL, "ended_on" date, "ending_reason" text,
         "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_area_target" PRIMARY KEY ("key"),
         CONSTRAINT "ck_area_target_state" CHECK (state IN ('in_force', 'ended')),
         CONSTRAINT "ck_area_target_value" CHECK (value >= 0),
         CONSTRAINT "ck_area_target_ending" CHECK ((state = 'ended') = (ended_on IS NOT NULL AND ending_reason IS NOT NULL)),
         CONSTRAINT "fk_area_target_indicator" FOREIGN KEY ("indicator_key") REFERENCES "indicator" ("key"),
         CONSTRAINT "fk_area_target_unit" FOREIGN KEY ("unit_key") REFERENCES "administrative_unit" ("key"),
         CONSTRAINT "fk_area_target_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_area_target_in_force" ON "area_target" ("indicator_key", "unit_key", "year") WHERE state = 'in_force'`,
    );
    await runner.query('CREATE INDEX "ix_area_target_unit" ON "area_target" ("unit_key")');
    await runner.query(
      `CREATE TABLE "indicator_result" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "organisation_key" integer NOT NULL,
         "path" text COLLATE "C" NOT NULL, "indicator_key" integer NOT NULL, "year" integer NOT NULL, "numerator" integer NOT NULL, "denominator" integer,
         "source" text NOT NULL, "state" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_indicator_result" PRIMARY KEY ("province_id", "key"),
         CONSTRAINT "uq_indicator_result_unit" UNIQUE ("province_id", "scope_id", "year", "indicator_key"),
         CONSTRAINT "ck_indicator_result_state" CHECK (state IN ('draft', 'confirmed')),
         CONSTRAINT "ck_indicator_result_share" CHECK (numerator >= 0 AND (denominator IS NULL OR (denominator > 0 AND numerator <= denominator))),
         CONSTRAINT "fk_indicator_result_scope" FOREIGN KEY ("scope_id") REFERENCES "administrative_unit" ("key"),
         CONSTRAINT "fk_indicator_result_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"),
         CONSTRAINT "fk_indicator_result_indicator" FOREIGN KEY ("indicator_key") REFERENCES "indicator" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_indicator_result_path" ON "indicator_result" ("path")');
    await runner.query('CREATE INDEX "ix_indicator_result_organisation" ON "indicator_result" ("organisation_key")');
    for (const table of ['indicator', 'area_target', 'indicator_result'])
      await runner.query(`GRANT SELECT ON "${table}" TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor`);
    await runner.query('GRANT INSERT, UPDATE ON "area_target", "indicator_result" TO hieuhoc_app');
    await runner.query('ALTER TABLE "indicator_result" ENABLE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY in_reach ON "indicator_result" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
    );
    await runner.query('CREATE POLICY whole ON "indicator_result" TO hieuhoc_worker USING (true) WITH CHECK (true)');
    await runner.query('CREATE POLICY whole_reading ON "indicator_result" FOR SELECT TO hieuhoc_auditor USING (true)');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
