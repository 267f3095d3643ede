import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Councils of rounds, their members, and secret ballots of which counts alone are kept. */
export class SetUpCouncils1795520000000 implements MigrationInterface {
  name = 'SetUpCouncils1795520000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "recognition_round" ADD "is_by_council" boolean NOT NULL DEFAULT false');
    await this.createCouncils(runner);
    await this.createBallots(runner);
    for (const table of ['council', 'council_member', 'council_recusal', 'ballot', 'ballot_case', 'ballot_voter']) {
      await runner.query(`GRANT SELECT, INSERT, UPDATE ON "${table}" TO hieuhoc_app`);
      await runner.query(`GRANT SELECT ON "${table}" TO hieuhoc_worker, hieuhoc_auditor`);
    }
    await runner.query('GRANT SELECT, INSERT ON "ballot_conflict" TO hieuhoc_app');
    await runner.query('GRANT SELECT ON "ballot_conflict" TO hieuhoc_worker, hieuhoc_auditor');
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON "ballot_urn" TO hieuhoc_app');
  }

  private async createCouncils(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "council" ("key" uuid NOT NULL, "round_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "directive_key" uuid, "mode" text NOT NULL,
         "quorum_part" integer NOT NULL, "quorum_whole" integer NOT NULL, "passing_part" integer NOT NULL, "passing_whole" integer NOT NULL,
         "measured_by" text NOT NULL, "abstention" text NOT NULL, "citation" text NOT NULL, "state" text NOT NULL, "set_up_on" date NOT NULL, "reason" text,
         "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_council" PRIMARY KEY ("key"),
         CONSTRAINT "ck_council_mode" CHECK (mode IN ('meeting', 'written')),
         CONSTRAINT "ck_council_measure" CHECK (measured_by IN ('present', 'entitled')),
         CONSTRAINT "ck_council_abstention" CHECK (abstention IN ('against', 'left_out')),
         CONSTRAINT "ck_council_state" CHECK (state IN ('sitting', 'dissolved')),
         CONSTRAINT "ck_council_quorum" CHECK (quorum_part BETWEEN 1 AND quorum_whole AND quorum_whole <= 1000),
         CONSTRAINT "ck_council_passing" CHECK (passing_part BETWEEN 1 AND passing_whole AND passing_whole <= 1000),
         CONSTRAINT "ck_council_reason" CHECK ((state = 'dissolved') = (reason IS NOT NULL)),
         CONSTRAINT "fk_council_round" FOREIGN KEY ("round_key") REFERENCES "recognition_round" ("key"),
         CONSTRAINT "fk_council_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"),
         CONSTRAINT "fk_council_directive" FOREIGN KEY ("directive_key") REFERENCES "directive" ("key"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "uq_council_round" ON "council" ("round_key") WHERE state = 'sitting'`);
    await runner.query('CREATE INDEX "ix_council_organisation" ON "council" ("organisation_key")');
    await runner.query('CREATE INDEX "ix_council_directive" ON "council" ("directive_key")');
    await runner.query(
      `CREATE TABLE "council_member" ("key" uuid NOT NULL, "council_key" uuid NOT NULL, "person_key" uuid NOT NULL, "organisation_key" integer NOT NULL,
         "seat" text NOT NULL, "joined_on" date NOT NULL, "left_on" date,
         CONSTRAINT "pk_council_member" PRIMARY KEY ("key"),
         CONSTRAINT "ck_council_member_seat" CHECK (seat IN ('chair', 'deputy', 'secretary', 'member')),
         CONSTRAINT "ck_council_member_order" CHECK (left_on IS NULL OR left_on >= joined_on),
         CONSTRAINT "fk_council_member_council" FOREIGN KEY ("council_key") REFERENCES "council" ("key"),
         CONSTRAINT "fk_council_member_person" FOREIGN KEY ("person_key") REFERENCES "person" ("key"),
         CONSTRAINT "fk_council_member_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"))`,
    );
    await runner.query(
      'CREATE UNIQUE INDEX "uq_council_member_person" ON "council_member" ("council_key", "person_key") WHERE left_on IS NULL',
    );
    await runner.query('CREATE INDEX "ix_council_member_person" ON "council_member" ("person_key")');
    await runner.query('CREATE INDEX "ix_council_member_organisation" ON "council_member" ("organisation_key")');
    await runner.query(
      `CREATE TABLE "council_recusal" ("member_key" uuid NOT NULL, "nomination_key" uuid NOT NULL, "council_key" uuid NOT NULL, "reason" text NOT NULL,
         "declared_on" date NOT NULL,
         CONSTRAINT "pk_council_recusal" PRIMARY KEY ("member_key", "nomination_key"),
         CONSTRAINT "fk_council_recusal_member" FOREIGN KEY ("member_key") REFERENCES "council_member" ("key"),
         CONSTRAINT "fk_council_recusal_council" FOREIGN KEY ("council_key") REFERENCES "council" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_council_recusal_council" ON "council_recusal" ("council_key")');
  }

  private async createBallots(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "ballot" ("key" uuid NOT NULL, "council_key" uuid NOT NULL, "number" integer NOT NULL, "state" text NOT NULL, "opened_on" date NOT NULL,
         "due_on" date, "closed_on" date,
         CONSTRAINT "pk_ballot" PRIMARY KEY ("key"),
         CONSTRAINT "uq_ballot_number" UNIQUE ("council_key", "number"),
         CONSTRAINT "ck_ballot_state" CHECK (state IN ('open', 'closed')),
         CONSTRAINT "ck_ballot_closed" CHECK ((state = 'closed') = (closed_on IS NOT NULL)),
         CONSTRAINT "fk_ballot_council" FOREIGN KEY ("council_key") REFERENCES "council" ("key"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "uq_ballot_open" ON "ballot" ("council_key") WHERE state = 'open'`);
    await runner.query(
      `CREATE TABLE "ballot_case" ("key" uuid NOT NULL, "ballot_key" uuid NOT NULL, "position" integer NOT NULL, "nomination_key" uuid NOT NULL,
         "nomination_province" integer NOT NULL, "nomination_scope" integer NOT NULL, "kind" text NOT NULL, "organisation_key" integer, "subject_key" uuid,
         "standing" text, "entitled" integer, "present" integer, "present_needed" integer, "in_favour" integer, "against" integer, "abstained" integer,
         "measured" integer, "in_favour_needed" integer,
         CONSTRAINT "pk_ballot_case" PRIMARY KEY ("key"),
         CONSTRAINT "uq_ballot_case_nomination" UNIQUE ("ballot_key", "nomination_key"),
         CONSTRAINT "uq_ballot_case_position" UNIQUE ("ballot_key", "position"),
         CONSTRAINT "ck_ballot_case_kind" CHECK (kind IN ('organisation', 'community', 'clan', 'family', 'citizen')),
         CONSTRAINT "ck_ballot_case_standing" CHECK (standing IN ('passed', 'not_passed', 'no_quorum', 'too_few')),
         CONSTRAINT "ck_ballot_case_counts" CHECK (num_nonnulls(in_favour, against, abstained, measured, in_favour_needed) IN (0, 5)
   AND (in_favour IS NOT NULL) = coalesce(standing IN ('passed', 'not_passed'), false)),
         CONSTRAINT "ck_ballot_case_present" CHECK (num_nonnulls(standing, entitled, present, present_needed) IN (0, 4)),
         CONSTRAINT "fk_ballot_case_ballot" FOREIGN KEY ("ballot_key") REFERENCES "ballot" ("key"),
         CONSTRAINT "fk_ballot_case_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_ballot_case_nomination" ON "ballot_case" ("nomination_key")');
    await runner.query('CREATE INDEX "ix_ballot_case_organisation" ON "ballot_case" ("organisation_key")');
    await runner.query(
      `CREATE TABLE "ballot_voter" ("ballot_key" uuid NOT NULL, "member_key" uuid NOT NULL, "is_present" boolean NOT NULL, "has_voted" boolean NOT NULL,
         CONSTRAINT "pk_ballot_voter" PRIMARY KEY ("ballot_key", "member_key"),
         CONSTRAINT "ck_ballot_voter_present" CHECK (is_present OR NOT has_voted),
         CONSTRAINT "fk_ballot_voter_ballot" FOREIGN KEY ("ballot_key") REFERENCES "ballot" ("key"),
         CONSTRAINT "fk_ballot_voter_member" FOREIGN KEY ("member_key") REFERENCES "council_member" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_ballot_voter_member" ON "ballot_voter" ("member_key")');
    await runner.query(
      `CREATE TABLE "ballot_conflict" ("case_key" uuid NOT NULL, "member_key" uuid NOT NULL, "ballot_key" uuid NOT NULL, "ground" text NOT NULL,
         CONSTRAINT "pk_ballot_conflict" PRIMARY KEY ("case_key", "member_key"),
         CONSTRAINT "ck_ballot_conflict_ground" CHECK (ground IN ('own_unit', 'below', 'acts_for', 'oneself', 'family', 'declared')),
         CONSTRAINT "fk_ballot_conflict_case" FOREIGN KEY ("case_key") REFERENCES "ballot_case" ("key"),
         CONSTRAINT "fk_ballot_conflict_member" FOREIGN KEY ("member_key") REFERENCES "council_member" ("key"),
         CONSTRAINT "fk_ballot_conflict_ballot" FOREIGN KEY ("ballot_key") REFERENCES "ballot" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_ballot_conflict_member" ON "ballot_conflict" ("member_key")');
    await runner.query('CREATE INDEX "ix_ballot_conflict_ballot" ON "ballot_conflict" ("ballot_key")');
    await runner.query(
      `CREATE TABLE "ballot_urn" ("ballot_key" uuid NOT NULL, "wrapped_key" bytea NOT NULL, "sealed" bytea NOT NULL,
         CONSTRAINT "pk_ballot_urn" PRIMARY KEY ("ballot_key"),
         CONSTRAINT "fk_ballot_urn_ballot" FOREIGN KEY ("ballot_key") REFERENCES "ballot" ("key"))`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
