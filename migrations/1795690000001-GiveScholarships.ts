import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What the application may do to each: what was granted stays. */
const FACTS = {
  scholarship_application: 'SELECT, INSERT, UPDATE',
  scholarship_score: 'SELECT, INSERT, UPDATE',
  scholarship_grant: 'SELECT, INSERT, UPDATE',
};

/** Rounds of scholarships with their rules, applications, points of members, and what was granted. */
export class GiveScholarships1795690000001 implements MigrationInterface {
  name = 'GiveScholarships1795690000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "scholarship_round" ("key" uuid NOT NULL, "organisation_key" integer NOT NULL, "name" text NOT NULL, "year" integer NOT NULL, "kinds" text array NOT NULL, "conditions" text, "applications_until" date NOT NULL, "criteria" jsonb NOT NULL, "steps" jsonb NOT NULL, "scorers" integer NOT NULL, "least_need" integer NOT NULL, "least_merit" integer NOT NULL, "means" bigint NOT NULL, "person_limit" bigint, "fund_key" uuid, "source" text, "purpose_key" uuid, "state" text NOT NULL, "reason" text, "proposed_by" uuid, "directive_key" uuid, "decided_on" date, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_scholarship_round_name" UNIQUE ("organisation_key", "year", "name"), CONSTRAINT "ck_scholarship_round_decision" CHECK ((state IN ('decided', 'closed')) = (directive_key IS NOT NULL) AND num_nonnulls(directive_key, decided_on) IN (0, 2)), CONSTRAINT "ck_scholarship_round_fund" CHECK (num_nonnulls(fund_key, source) IN (0, 2) AND (purpose_key IS NULL OR fund_key IS NOT NULL)), CONSTRAINT "ck_scholarship_round_source" CHECK (source IN ('central_budget', 'province_budget', 'commune_budget', 'association', 'contribution')), CONSTRAINT "ck_scholarship_round_means" CHECK (means > 0 AND (person_limit IS NULL OR person_limit > 0)), CONSTRAINT "ck_scholarship_round_points" CHECK (scorers BETWEEN 1 AND 9 AND least_need >= 0 AND least_merit >= 0), CONSTRAINT "ck_scholarship_round_year" CHECK (year BETWEEN 2000 AND 2100), CONSTRAINT "ck_scholarship_round_kinds" CHECK (cardinality(kinds) > 0 AND kinds <@ ARRAY['pupil', 'student', 'adult', 'teacher']), CONSTRAINT "ck_scholarship_round_state" CHECK (state IN ('planned', 'open', 'scoring', 'proposed', 'decided', 'closed', 'cancelled')), CONSTRAINT "pk_scholarship_round" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_scholarship_round_directive" ON "scholarship_round" ("directive_key")`);
    await runner.query(`CREATE INDEX "ix_scholarship_round_organisation" ON "scholarship_round" ("organisation_key")`);
    await runner.query(`CREATE TABLE "scholarship_application" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "round_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "person_key" uuid NOT NULL, "kind" text NOT NULL, "number_digest" bytea, "twin_digest" bytea, "is_other" boolean NOT NULL DEFAULT false, "entered_on" date NOT NULL, "state" text NOT NULL, "reason" text, "rank" integer, "amount" bigint, "left_reason" text, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_scholarship_application_left" CHECK ((state = 'not_proposed') = (left_reason IS NOT NULL)
   AND left_reason IN ('need_short', 'merit_short', 'points_short', 'person_limit', 'means_spent', 'tied_at_end')), CONSTRAINT "ck_scholarship_application_amount" CHECK ((state IN ('proposed', 'granted')) = (amount IS NOT NULL) AND amount > 0), CONSTRAINT "ck_scholarship_application_rank" CHECK ((state IN ('proposed', 'not_proposed', 'granted')) = (rank IS NOT NULL)), CONSTRAINT "ck_scholarship_application_reason" CHECK (state NOT IN ('withdrawn', 'excluded') OR reason IS NOT NULL), CONSTRAINT "ck_scholarship_application_state" CHECK (state IN ('entered', 'withdrawn', 'excluded', 'proposed', 'not_proposed', 'granted')), CONSTRAINT "ck_scholarship_application_kind" CHECK (kind IN ('pupil', 'student', 'adult', 'teacher')), CONSTRAINT "pk_scholarship_application" PRIMARY KEY ("province_id", "key"))`);
    await runner.query(`CREATE INDEX "ix_scholarship_application_path" ON "scholarship_application" ("path")`);
    await runner.query(
      `CREATE INDEX "ix_scholarship_application_digest" ON "scholarship_application" ("number_digest")`,
    );
    await runner.query(`CREATE INDEX "ix_scholarship_application_person" ON "scholarship_application" ("person_key")`);
    await runner.query(
      `CREATE INDEX "ix_scholarship_application_organisation" ON "scholarship_application" ("organisation_key")`,
    );
    await runner.query(
      `CREATE INDEX "ix_scholarship_application_round" ON "scholarship_application" ("round_key", "state")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_scholarship_application_number" ON "scholarship_application" ("province_id", "round_key", "number_digest") WHERE state IN ('proposed', 'granted') AND number_digest IS NOT NULL`,
    );
    await runner.query(
      `CREATE TABLE "scholarship_grant" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "round_key" uuid NOT NULL, "application_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "person_key" uuid NOT NULL, "number" integer NOT NULL, "amount" bigint NOT NULL, "directive_key" uuid NOT NULL, "granted_on" date NOT NULL, "revoked_on" date, "revocation_reason" text, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_scholarship_grant_application" UNIQUE ("province_id", "application_key"), CONSTRAINT "uq_scholarship_grant_number" UNIQUE ("province_id", "round_key", "number"), CONSTRAINT "ck_scholarship_grant_revocation" CHECK (num_nonnulls(revoked_on, revocation_reason) IN (0, 2)), CONSTRAINT "ck_scholarship_grant_amount" CHECK (amount > 0), CONSTRAINT "pk_scholarship_grant" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_scholarship_grant_path" ON "scholarship_grant" ("path")`);
    await runner.query(`CREATE INDEX "ix_scholarship_grant_directive" ON "scholarship_grant" ("directive_key")`);
    await runner.query(`CREATE INDEX "ix_scholarship_grant_person" ON "scholarship_grant" ("person_key")`);
    await runner.query(`CREATE INDEX "ix_scholarship_grant_organisation" ON "scholarship_grant" ("organisation_key")`);
    await runner.query(`CREATE INDEX "ix_scholarship_grant_round" ON "scholarship_grant" ("round_key", "number")`);
    await runner.query(
      `CREATE TABLE "scholarship_score" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "application_key" uuid NOT NULL, "member_key" uuid NOT NULL, "points" integer array NOT NULL, "scored_on" date NOT NULL, CONSTRAINT "ck_scholarship_score_points" CHECK (cardinality(points) > 0 AND 0 <= ALL (points)), CONSTRAINT "pk_scholarship_score" PRIMARY KEY ("province_id", "application_key", "member_key"))`,
    );
    await runner.query(`CREATE INDEX "ix_scholarship_score_member" ON "scholarship_score" ("member_key")`);
    await runner.query(
      `ALTER TABLE "scholarship_round" ADD CONSTRAINT "fk_scholarship_round_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key")`,
    );
    await runner.query(
      `ALTER TABLE "scholarship_round" ADD CONSTRAINT "fk_scholarship_round_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key")`,
    );
    await runner.query(
      `ALTER TABLE "scholarship_application" ADD CONSTRAINT "fk_scholarship_application_round" FOREIGN KEY ("round_key") REFERENCES "scholarship_round"("key")`,
    );
    await runner.query(
      `ALTER TABLE "scholarship_application" ADD CONSTRAINT "fk_scholarship_application_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key")`,
    );
    await runner.query(
      `ALTER TABLE "scholarship_application" ADD CONSTRAINT "fk_scholarship_application_person" FOREIGN KEY ("person_key") REFERENCES "person"("key")`,
    );
    await runner.query(
      `ALTER TABLE "scholarship_grant" ADD CONSTRAINT "fk_scholarship_grant_round" FOREIGN KEY ("round_key") REFERENCES "scholarship_round"("key")`,
    );
    await runner.query(
      `ALTER TABLE "scholarship_grant" ADD CONSTRAINT "fk_scholarship_grant_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key")`,
    );
    await runner.query(
      `ALTER TABLE "scholarship_grant" ADD CONSTRAINT "fk_scholarship_grant_person" FOREIGN KEY ("person_key") REFERENCES "person"("key")`,
    );
    await runner.query(
      `ALTER TABLE "scholarship_grant" ADD CONSTRAINT "fk_scholarship_grant_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key")`,
    );
    await runner.query(
      `ALTER TABLE "scholarship_grant" ADD CONSTRAINT "fk_scholarship_grant_application" FOREIGN KEY ("province_id", "application_key") REFERENCES "scholarship_application"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "scholarship_score" ADD CONSTRAINT "fk_scholarship_score_member" FOREIGN KEY ("member_key") REFERENCES "person"("key")`,
    );
    await runner.query(
      `ALTER TABLE "scholarship_score" ADD CONSTRAINT "fk_scholarship_score_application" FOREIGN KEY ("province_id", "application_key") REFERENCES "scholarship_application"("province_id","key")`,
    );
    await runner.query('GRANT SELECT ON "scholarship_round" TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor');
    await runner.query('GRANT INSERT, UPDATE ON "scholarship_round" TO hieuhoc_app');
    for (const [table, rights] of Object.entries(FACTS)) {
      await runner.query(`GRANT ${rights} ON "${table}" TO hieuhoc_app`);
      await runner.query(`GRANT SELECT ON "${table}" TO hieuhoc_worker, hieuhoc_auditor`);
      await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY in_reach ON "${table}" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
      );
      await runner.query(`CREATE POLICY whole ON "${table}" TO hieuhoc_worker USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY whole_reading ON "${table}" FOR SELECT TO hieuhoc_auditor USING (true)`);
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
