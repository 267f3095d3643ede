import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What each service may do besides reading. */
interface Rights {
  app?: string;
  worker?: string;
}

const FACTS: Record<string, Rights> = {
  community: { app: 'INSERT, UPDATE' },
  clan: { app: 'INSERT, UPDATE' },
  family: { app: 'INSERT, UPDATE' },
  citizen: { app: 'INSERT, UPDATE' },
  membership: { app: 'INSERT, UPDATE' },
  subject_statement: { app: 'INSERT, UPDATE' },
  subject_delta: { app: 'INSERT', worker: 'DELETE' },
  subject_count: { worker: 'INSERT, UPDATE' },
};

/** Communities, clans, families and citizens, where these live, and how many there are. */
export class CreateSubjects1795401000000 implements MigrationInterface {
  name = 'CreateSubjects1795401000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "community" ("scope_id" integer NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "starts_on" date NOT NULL, "ends_on" date, "end_reason" text, "version" integer NOT NULL DEFAULT '1', "province_id" integer NOT NULL, "key" uuid NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "search_name" text NOT NULL, "difficult_from" date, "difficult_to" date, "difficult_citation" text, CONSTRAINT "ck_community_difficult_citation" CHECK ((difficult_from IS NULL) = (difficult_citation IS NULL)), CONSTRAINT "ck_community_difficult" CHECK (difficult_to >= difficult_from), CONSTRAINT "ck_community_end" CHECK ((ends_on IS NULL) = (end_reason IS NULL)), CONSTRAINT "ck_community_order" CHECK (ends_on >= starts_on), CONSTRAINT "ck_community_kind" CHECK (kind IN ('thon', 'ban', 'ap', 'to_dan_pho', 'khu_pho')), CONSTRAINT "pk_community" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_community_path" ON "community"  ("path") `);
    await runner.query(`CREATE INDEX "ix_community_scope" ON "community"  ("scope_id", "key") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_community_name" ON "community"  ("province_id", "scope_id", "kind", "search_name") WHERE ends_on IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "clan" ("scope_id" integer NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "starts_on" date NOT NULL, "ends_on" date, "end_reason" text, "version" integer NOT NULL DEFAULT '1', "province_id" integer NOT NULL, "key" uuid NOT NULL, "community_key" uuid, "name" text NOT NULL, "search_name" text NOT NULL, CONSTRAINT "ck_clan_end" CHECK ((ends_on IS NULL) = (end_reason IS NULL)), CONSTRAINT "ck_clan_order" CHECK (ends_on >= starts_on), CONSTRAINT "pk_clan" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_clan_community" ON "clan"  ("province_id", "community_key") `);
    await runner.query(`CREATE INDEX "ix_clan_path" ON "clan"  ("path") `);
    await runner.query(`CREATE INDEX "ix_clan_scope" ON "clan"  ("scope_id", "key") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_clan_name" ON "clan"  ("province_id", "scope_id", "search_name") WHERE ends_on IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "family" ("scope_id" integer NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "starts_on" date NOT NULL, "ends_on" date, "end_reason" text, "version" integer NOT NULL DEFAULT '1', "province_id" integer NOT NULL, "key" uuid NOT NULL, "community_key" uuid NOT NULL, "clan_key" uuid, "head_key" uuid, "code" text, "digest" bytea, CONSTRAINT "ck_family_end" CHECK ((ends_on IS NULL) = (end_reason IS NULL)), CONSTRAINT "ck_family_order" CHECK (ends_on >= starts_on), CONSTRAINT "pk_family" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_family_head" ON "family"  ("province_id", "head_key") `);
    await runner.query(`CREATE INDEX "ix_family_clan" ON "family"  ("province_id", "clan_key") `);
    await runner.query(`CREATE INDEX "ix_family_path" ON "family"  ("path") `);
    await runner.query(`CREATE INDEX "ix_family_scope" ON "family"  ("scope_id", "key") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_family_digest" ON "family"  ("province_id", "community_key", "digest") WHERE ends_on IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_family_code" ON "family"  ("province_id", "community_key", "code") WHERE ends_on IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "citizen" ("scope_id" integer NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "starts_on" date NOT NULL, "ends_on" date, "end_reason" text, "version" integer NOT NULL DEFAULT '1', "province_id" integer NOT NULL, "key" uuid NOT NULL, "person_key" uuid NOT NULL, "number_digest" bytea, "twin_digest" bytea, "name_digest" bytea, "import_key" uuid, CONSTRAINT "uq_citizen_person" UNIQUE ("province_id", "person_key"), CONSTRAINT "ck_citizen_end" CHECK ((ends_on IS NULL) = (end_reason IS NULL)), CONSTRAINT "ck_citizen_order" CHECK (ends_on >= starts_on), CONSTRAINT "pk_citizen" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_citizen_import" ON "citizen"  ("province_id", "import_key") WHERE import_key IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX "ix_citizen_name" ON "citizen"  ("province_id", "name_digest") `);
    await runner.query(`CREATE INDEX "ix_citizen_twin" ON "citizen"  ("province_id", "twin_digest") `);
    await runner.query(`CREATE INDEX "ix_citizen_person" ON "citizen"  ("person_key") `);
    await runner.query(`CREATE INDEX "ix_citizen_path" ON "citizen"  ("path") `);
    await runner.query(`CREATE INDEX "ix_citizen_scope" ON "citizen"  ("scope_id", "key") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_citizen_number" ON "citizen"  ("province_id", "number_digest") WHERE ends_on IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "membership" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "citizen_key" uuid NOT NULL, "community_key" uuid NOT NULL, "family_key" uuid, "valid_from" date NOT NULL, "valid_to" date, CONSTRAINT "ck_membership_order" CHECK (valid_to >= valid_from), CONSTRAINT "ex_membership_overlap" EXCLUDE USING gist (province_id WITH =, citizen_key WITH =, daterange(valid_from, valid_to, '[]') WITH &&), CONSTRAINT "pk_membership" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_membership_family" ON "membership"  ("province_id", "family_key", "citizen_key") WHERE valid_to IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "ix_membership_community" ON "membership"  ("province_id", "community_key", "citizen_key") WHERE valid_to IS NULL`,
    );
    await runner.query(`CREATE INDEX "ix_membership_citizen" ON "membership"  ("province_id", "citizen_key") `);
    await runner.query(
      `CREATE TABLE "subject_delta" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "kind" text NOT NULL, "change" integer NOT NULL, CONSTRAINT "pk_subject_delta" PRIMARY KEY ("province_id", "scope_id", "key"))`,
    );
    await runner.query(
      `CREATE TABLE "subject_count" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "kind" text NOT NULL, "count" integer NOT NULL, CONSTRAINT "ck_subject_count_kind" CHECK (kind IN ('community', 'clan', 'family', 'citizen')), CONSTRAINT "pk_subject_count" PRIMARY KEY ("province_id", "scope_id", "kind"))`,
    );
    await runner.query(
      `CREATE TABLE "subject_statement" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "year" integer NOT NULL, "communities" integer, "clans" integer, "families" integer, "citizens" integer, "source" text NOT NULL, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_subject_statement_year" UNIQUE ("province_id", "organisation_key", "year"), CONSTRAINT "ck_subject_statement_some" CHECK (num_nonnulls(communities, clans, families, citizens) > 0), CONSTRAINT "ck_subject_statement_counts" CHECK (least(communities, clans, families, citizens) >= 0), CONSTRAINT "ck_subject_statement_year" CHECK (year BETWEEN 2000 AND 2100), CONSTRAINT "pk_subject_statement" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_subject_statement_scope" ON "subject_statement"  ("scope_id", "year") `);
    await runner.query(
      `ALTER TABLE "community" ADD CONSTRAINT "fk_community_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "clan" ADD CONSTRAINT "fk_clan_community" FOREIGN KEY ("province_id", "community_key") REFERENCES "community"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "clan" ADD CONSTRAINT "fk_clan_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "family" ADD CONSTRAINT "fk_family_clan" FOREIGN KEY ("province_id", "clan_key") REFERENCES "clan"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "family" ADD CONSTRAINT "fk_family_community" FOREIGN KEY ("province_id", "community_key") REFERENCES "community"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "family" ADD CONSTRAINT "fk_family_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "citizen" ADD CONSTRAINT "fk_citizen_person" FOREIGN KEY ("person_key") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "citizen" ADD CONSTRAINT "fk_citizen_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "fk_membership_family" FOREIGN KEY ("province_id", "family_key") REFERENCES "family"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "fk_membership_community" FOREIGN KEY ("province_id", "community_key") REFERENCES "community"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "membership" ADD CONSTRAINT "fk_membership_citizen" FOREIGN KEY ("province_id", "citizen_key") REFERENCES "citizen"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "subject_statement" ADD CONSTRAINT "fk_subject_statement_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE TABLE "citizen_import" ("key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "format" text NOT NULL, "sha256" text, "wrapped_key" bytea, "state" text NOT NULL, "rows" integer NOT NULL DEFAULT '0', "right_rows" integer NOT NULL DEFAULT '0', "wrong_rows" integer NOT NULL DEFAULT '0', "written" integer NOT NULL DEFAULT '0', "done_to" integer NOT NULL DEFAULT '0', "trouble" text, "created_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_citizen_import_format" CHECK (format IN ('csv', 'xlsx')), CONSTRAINT "ck_citizen_import_state" CHECK (state IN ('checking', 'checked', 'writing', 'written', 'cancelled', 'unreadable')), CONSTRAINT "pk_citizen_import" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_citizen_import_running" ON "citizen_import"  ("key") WHERE state IN ('checking', 'writing')`,
    );
    await runner.query(
      `CREATE INDEX "ix_citizen_import_organisation" ON "citizen_import"  ("organisation_key", "key") `,
    );
    await runner.query(
      `CREATE TABLE "citizen_import_row" ("import_key" uuid NOT NULL, "row" integer NOT NULL, "faults" jsonb NOT NULL, "box" bytea NOT NULL, CONSTRAINT "pk_citizen_import_row" PRIMARY KEY ("import_key", "row"))`,
    );
    await runner.query(
      `ALTER TABLE "citizen_import" ADD CONSTRAINT "fk_citizen_import_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "citizen_import_row" ADD CONSTRAINT "fk_citizen_import_row_import" FOREIGN KEY ("import_key") REFERENCES "citizen_import"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    for (const [fact, rights] of Object.entries(FACTS)) await guard(runner, fact, rights);
    for (const table of ['citizen_import', 'citizen_import_row'])
      await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO hieuhoc_app`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

async function guard(runner: QueryRunner, fact: string, { app, worker }: Rights): Promise<void> {
  await runner.query(`GRANT SELECT ON ${fact} TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor`);
  if (app) await runner.query(`GRANT ${app} ON ${fact} TO hieuhoc_app`);
  if (worker) await runner.query(`GRANT ${worker} ON ${fact} TO hieuhoc_worker`);
  await runner.query(`ALTER TABLE ${fact} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY in_reach ON ${fact} TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`);
  await runner.query(`CREATE POLICY whole ON ${fact} TO hieuhoc_worker USING (true) WITH CHECK (true)`);
  await runner.query(`CREATE POLICY whole_reading ON ${fact} FOR SELECT TO hieuhoc_auditor USING (true)`);
}
