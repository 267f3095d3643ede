import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

const KINDS = `('organisation', 'community', 'clan', 'family', 'citizen')`;
const NAMES_ONE = `(kind = 'organisation') = (organisation_key IS NOT NULL) AND (organisation_key IS NULL) = (subject_key IS NOT NULL)`;

/** Rounds in which titles and awards are given, who is put forward, and who was recognised. */
export class Recognise1795500000000 implements MigrationInterface {
  name = 'Recognise1795500000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createRounds(runner);
    await this.createNominations(runner);
    await this.createRecognitions(runner);
    await runner.query('GRANT SELECT ON "recognition_round" TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor');
    await runner.query('GRANT INSERT, UPDATE ON "recognition_round" TO hieuhoc_app');
    for (const table of ['nomination', 'recognition']) {
      await runner.query(`GRANT SELECT, INSERT, UPDATE ON "${table}" TO hieuhoc_app`);
      await runner.query(`GRANT SELECT ON "${table}" TO hieuhoc_worker, hieuhoc_auditor`);
      await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY in_reach ON "${table}" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
      );
      await runner.query(`CREATE POLICY whole ON "${table}" TO hieuhoc_worker USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY whole_reading ON "${table}" FOR SELECT TO hieuhoc_auditor USING (true)`);
    }
  }

  private async createRounds(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "recognition_round" ("key" uuid NOT NULL, "organisation_key" integer NOT NULL, "title_key" uuid, "award_key" uuid, "award_kind" text, "theme" text,
         "subject" text NOT NULL, "year" integer NOT NULL, "nominations_until" date NOT NULL, "decide_by" date, "state" text NOT NULL, "opened_on" date NOT NULL,
         "reason" text, "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_recognition_round" PRIMARY KEY ("key"),
         CONSTRAINT "ck_recognition_round_honour" CHECK (num_nonnulls(title_key, award_key) = 1),
         CONSTRAINT "ck_recognition_round_subject" CHECK (subject IN ${KINDS}),
         CONSTRAINT "ck_recognition_round_state" CHECK (state IN ('open', 'closed', 'decided', 'cancelled')),
         CONSTRAINT "ck_recognition_round_year" CHECK (year BETWEEN 2000 AND 2100),
         CONSTRAINT "ck_recognition_round_kind" CHECK ((award_key IS NULL) = (award_kind IS NULL)),
         CONSTRAINT "ck_recognition_round_order" CHECK (decide_by >= nominations_until),
         CONSTRAINT "fk_recognition_round_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"),
         CONSTRAINT "fk_recognition_round_title" FOREIGN KEY ("title_key") REFERENCES "title" ("key"),
         CONSTRAINT "fk_recognition_round_award" FOREIGN KEY ("award_key") REFERENCES "award" ("key"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_recognition_round_title" ON "recognition_round" ("organisation_key", "year", "title_key")
       WHERE title_key IS NOT NULL AND state <> 'cancelled'`,
    );
    await runner.query('CREATE INDEX "ix_recognition_round_title" ON "recognition_round" ("title_key")');
    await runner.query('CREATE INDEX "ix_recognition_round_award" ON "recognition_round" ("award_key")');
  }

  private async createNominations(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "nomination" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "round_key" uuid NOT NULL, "kind" text NOT NULL,
         "organisation_key" integer, "subject_key" uuid, "path" text COLLATE "C" NOT NULL, "by_key" integer, "nominated_on" date NOT NULL, "achievement" text,
         "state" text NOT NULL, "reason" text, "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_nomination" PRIMARY KEY ("province_id", "key"),
         CONSTRAINT "ck_nomination_kind" CHECK (kind IN ${KINDS}),
         CONSTRAINT "ck_nomination_subject" CHECK (${NAMES_ONE}),
         CONSTRAINT "ck_nomination_state" CHECK (state IN ('proposed', 'withdrawn', 'recommended', 'not_recommended', 'granted')),
         CONSTRAINT "ck_nomination_reason" CHECK (state NOT IN ('withdrawn', 'not_recommended') OR reason IS NOT NULL),
         CONSTRAINT "fk_nomination_round" FOREIGN KEY ("round_key") REFERENCES "recognition_round" ("key"),
         CONSTRAINT "fk_nomination_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"),
         CONSTRAINT "fk_nomination_by" FOREIGN KEY ("by_key") REFERENCES "organisation" ("key"))`,
    );
    for (const who of ['organisation', 'subject'])
      await runner.query(
        `CREATE UNIQUE INDEX "uq_nomination_${who}" ON "nomination" ("province_id", "round_key", "${who}_key")
         WHERE state <> 'withdrawn' AND ${who}_key IS NOT NULL`,
      );
    for (const [name, columns] of [
      ['round', '"round_key", "state"'],
      ['organisation', '"organisation_key"'],
      ['subject', '"province_id", "subject_key"'],
      ['path', '"path"'],
    ])
      await runner.query(`CREATE INDEX "ix_nomination_${name}" ON "nomination" (${columns})`);
  }

  private async createRecognitions(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "recognition" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "title_key" uuid, "award_key" uuid,
         "year" integer NOT NULL, "achievement" text NOT NULL, "kind" text NOT NULL, "organisation_key" integer, "subject_key" uuid, "path" text COLLATE "C" NOT NULL,
         "round_key" uuid NOT NULL, "nomination_key" uuid NOT NULL, "granted_by_key" integer NOT NULL, "directive_key" uuid NOT NULL, "granted_on" date NOT NULL,
         "book_year" integer NOT NULL, "number" integer NOT NULL, "validity" text NOT NULL, "valid_until" date, "revoked_on" date, "revocation_ground" text,
         "revocation_reason" text, "revocation_key" uuid, "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_recognition" PRIMARY KEY ("province_id", "key"),
         CONSTRAINT "uq_recognition_number" UNIQUE ("province_id", "granted_by_key", "book_year", "number"),
         CONSTRAINT "ck_recognition_honour" CHECK (num_nonnulls(title_key, award_key) = 1),
         CONSTRAINT "ck_recognition_kind" CHECK (kind IN ${KINDS}),
         CONSTRAINT "ck_recognition_subject" CHECK (${NAMES_ONE}),
         CONSTRAINT "ck_recognition_year" CHECK (year BETWEEN 2000 AND 2100),
         CONSTRAINT "ck_recognition_validity" CHECK (validity IN ('until', 'unlimited', 'unverified')),
         CONSTRAINT "ck_recognition_until" CHECK ((validity = 'until') = (valid_until IS NOT NULL)),
         CONSTRAINT "ck_recognition_ground" CHECK (revocation_ground IN ('false_declaration', 'false_papers', 'unlawful_appraisal', 'later_finding')),
         CONSTRAINT "ck_recognition_revocation" CHECK (num_nonnulls(revoked_on, revocation_ground, revocation_reason) IN (0, 3)),
         CONSTRAINT "fk_recognition_title" FOREIGN KEY ("title_key") REFERENCES "title" ("key"),
         CONSTRAINT "fk_recognition_award" FOREIGN KEY ("award_key") REFERENCES "award" ("key"),
         CONSTRAINT "fk_recognition_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"),
         CONSTRAINT "fk_recognition_round" FOREIGN KEY ("round_key") REFERENCES "recognition_round" ("key"),
         CONSTRAINT "fk_recognition_granted_by" FOREIGN KEY ("granted_by_key") REFERENCES "organisation" ("key"),
         CONSTRAINT "fk_recognition_directive" FOREIGN KEY ("directive_key") REFERENCES "directive" ("key"),
         CONSTRAINT "fk_recognition_revocation" FOREIGN KEY ("revocation_key") REFERENCES "directive" ("key"))`,
    );
    for (const who of ['organisation', 'subject'])
      await runner.query(
        `CREATE UNIQUE INDEX "uq_recognition_${who}" ON "recognition" ("province_id", "${who}_key", "year", "achievement")
         WHERE revoked_on IS NULL AND ${who}_key IS NOT NULL`,
      );
    for (const [name, columns] of [
      ['organisation', '"organisation_key"'],
      ['subject', '"province_id", "subject_key"'],
      ['round', '"round_key"'],
      ['directive', '"directive_key"'],
      ['path', '"path"'],
      ['granted', '"granted_by_key", "book_year", "number"'],
      ['title', '"title_key", "year"'],
      ['award', '"award_key", "year"'],
      ['revocation', '"revocation_key"'],
    ])
      await runner.query(`CREATE INDEX "ix_recognition_${name}" ON "recognition" (${columns})`);
    await runner.query(
      'CREATE INDEX "ix_recognition_until" ON "recognition" ("valid_until") WHERE revoked_on IS NULL AND valid_until IS NOT NULL',
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
