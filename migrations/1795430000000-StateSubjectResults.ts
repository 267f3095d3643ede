import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

const TABLE = 'subject_result_statement';

/** What communes state of a year's results as counts, without a list. */
export class StateSubjectResults1795430000000 implements MigrationInterface {
  name = 'StateSubjectResults1795430000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "${TABLE}" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "organisation_key" integer NOT NULL,
         "path" text COLLATE "C" NOT NULL, "year" integer NOT NULL, "set_key" integer NOT NULL, "kind" text NOT NULL, "registered" integer, "assessed" integer,
         "met" integer, "source" text NOT NULL, "by_key" integer, "by_reason" text, "withdrawn_on" date, "withdrawal_reason" text,
         "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_${TABLE}" PRIMARY KEY ("province_id", "key"),
         CONSTRAINT "ck_${TABLE}_kind" CHECK (kind IN ('community', 'clan', 'family', 'citizen')),
         CONSTRAINT "ck_${TABLE}_year" CHECK (year BETWEEN 2000 AND 2100),
         CONSTRAINT "ck_${TABLE}_counts" CHECK (least(registered, assessed, met) >= 0),
         CONSTRAINT "ck_${TABLE}_some" CHECK (num_nonnulls(registered, assessed) > 0),
         CONSTRAINT "ck_${TABLE}_both" CHECK ((assessed IS NULL) = (met IS NULL)),
         CONSTRAINT "ck_${TABLE}_met" CHECK (met <= assessed),
         CONSTRAINT "ck_${TABLE}_by" CHECK ((by_key IS NULL) = (by_reason IS NULL)),
         CONSTRAINT "ck_${TABLE}_withdrawal" CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL)),
         CONSTRAINT "fk_${TABLE}_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"),
         CONSTRAINT "fk_${TABLE}_by" FOREIGN KEY ("by_key") REFERENCES "organisation" ("key"),
         CONSTRAINT "fk_${TABLE}_set" FOREIGN KEY ("set_key") REFERENCES "criteria_set" ("key"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_${TABLE}_open" ON "${TABLE}" ("province_id", "scope_id", "year", "set_key") WHERE withdrawn_on IS NULL`,
    );
    for (const [name, columns] of [
      ['year', '"year", "set_key", "scope_id"'],
      ['organisation', '"organisation_key"'],
      ['path', '"path"'],
    ])
      await runner.query(`CREATE INDEX "ix_${TABLE}_${name}" ON "${TABLE}" (${columns})`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON "${TABLE}" TO hieuhoc_app`);
    await runner.query(`GRANT SELECT ON "${TABLE}" TO hieuhoc_worker, hieuhoc_auditor`);
    await runner.query(`ALTER TABLE "${TABLE}" ENABLE ROW LEVEL SECURITY`);
    await runner.query(
      `CREATE POLICY in_reach ON "${TABLE}" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
    );
    await runner.query(`CREATE POLICY whole ON "${TABLE}" TO hieuhoc_worker USING (true) WITH CHECK (true)`);
    await runner.query(`CREATE POLICY whole_reading ON "${TABLE}" FOR SELECT TO hieuhoc_auditor USING (true)`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
