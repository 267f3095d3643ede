import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules of provinces by which councils vote; points instead of votes; alternates; who left a council, why, and who has the seat. */
export class RuleCouncils1795560000000 implements MigrationInterface {
  name = 'RuleCouncils1795560000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "council_rule" ("key" uuid NOT NULL, "province_key" integer, "method" text NOT NULL, "most_points" integer, "digits" integer,
         "quorum_part" integer NOT NULL, "quorum_whole" integer NOT NULL, "passing_part" integer NOT NULL, "passing_whole" integer NOT NULL,
         "measured_by" text NOT NULL, "abstention" text NOT NULL, "citation" text NOT NULL, "valid_from" date NOT NULL, "valid_to" date,
         "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_council_rule" PRIMARY KEY ("key"),
         CONSTRAINT "ck_council_rule_method" CHECK (method IN ('votes', 'scores')),
         CONSTRAINT "ck_council_rule_points" CHECK (num_nonnulls(most_points, digits) = CASE WHEN method = 'scores' THEN 2 ELSE 0 END
   AND coalesce(most_points, 1) BETWEEN 1 AND 1000 AND coalesce(digits, 0) BETWEEN 0 AND 2),
         CONSTRAINT "ck_council_rule_measure" CHECK (measured_by IN ('present', 'entitled')),
         CONSTRAINT "ck_council_rule_abstention" CHECK (abstention IN ('against', 'left_out')),
         CONSTRAINT "ck_council_rule_quorum" CHECK (quorum_part BETWEEN 1 AND quorum_whole AND quorum_whole <= 1000),
         CONSTRAINT "ck_council_rule_passing" CHECK (passing_part BETWEEN 1 AND passing_whole AND passing_whole <= 1000),
         CONSTRAINT "ck_council_rule_citation" CHECK (citation ~ '\\S'),
         CONSTRAINT "ck_council_rule_order" CHECK (valid_to IS NULL OR valid_to >= valid_from),
         CONSTRAINT "ex_council_rule_overlap" EXCLUDE USING gist (coalesce(province_key, 0) WITH =, daterange(valid_from, valid_to, '[]') WITH &&),
         CONSTRAINT "fk_council_rule_province" FOREIGN KEY ("province_key") REFERENCES "administrative_unit" ("key"))`,
    );
    await runner.query('GRANT SELECT ON "council_rule" TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor');
    await runner.query('GRANT INSERT, UPDATE ON "council_rule" TO hieuhoc_app');
    await runner.query(
      `ALTER TABLE "council" ADD "method" text NOT NULL DEFAULT 'votes', ADD "most_points" integer, ADD "digits" integer, ADD "rule_key" uuid,
         ADD CONSTRAINT "ck_council_method" CHECK (method IN ('votes', 'scores')),
         ADD CONSTRAINT "ck_council_points" CHECK (num_nonnulls(most_points, digits) = CASE WHEN method = 'scores' THEN 2 ELSE 0 END
   AND coalesce(most_points, 1) BETWEEN 1 AND 1000 AND coalesce(digits, 0) BETWEEN 0 AND 2),
         ADD CONSTRAINT "fk_council_rule" FOREIGN KEY ("rule_key") REFERENCES "council_rule" ("key")`,
    );
    await runner.query('CREATE INDEX "ix_council_rule" ON "council" ("rule_key")');
    await runner.query(
      `ALTER TABLE "council_member" ADD "left_reason" text, ADD "stands_for_key" uuid, ADD "replaces_key" uuid,
         ADD CONSTRAINT "ck_council_member_left" CHECK (left_reason IS NULL OR left_on IS NOT NULL),
         ADD CONSTRAINT "ck_council_member_self" CHECK (stands_for_key <> key AND replaces_key <> key),
         ADD CONSTRAINT "fk_council_member_stands_for" FOREIGN KEY ("stands_for_key") REFERENCES "council_member" ("key"),
         ADD CONSTRAINT "fk_council_member_replaces" FOREIGN KEY ("replaces_key") REFERENCES "council_member" ("key")`,
    );
    await runner.query(
      'CREATE UNIQUE INDEX "uq_council_member_alternate" ON "council_member" ("stands_for_key") WHERE left_on IS NULL',
    );
    await runner.query(
      'CREATE INDEX "ix_council_member_replaces" ON "council_member" ("replaces_key") WHERE replaces_key IS NOT NULL',
    );
    await this.ballots(runner);
  }

  private async ballots(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "ballot_case" ADD "mean" integer, ADD "mean_needed" integer, DROP CONSTRAINT "ck_ballot_case_counts",
         ADD CONSTRAINT "ck_ballot_case_counts" CHECK (num_nonnulls(abstained, measured) IN (0, 2) AND num_nonnulls(in_favour, against, in_favour_needed) IN (0, 3)
   AND num_nonnulls(mean, mean_needed) IN (0, 2) AND num_nonnulls(in_favour, mean, abstained) IN (0, 2)
   AND (abstained IS NOT NULL) = coalesce(standing IN ('passed', 'not_passed'), false))`,
    );
    await runner.query(
      `ALTER TABLE "ballot_conflict" DROP CONSTRAINT "ck_ballot_conflict_ground",
         ADD CONSTRAINT "ck_ballot_conflict_ground" CHECK (ground IN ('own_unit', 'below', 'acts_for', 'oneself', 'family', 'stands_by', 'declared'))`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
