import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What each service may do besides reading. */
interface Rights {
  app?: string;
  worker?: string;
}

const FACTS: Record<string, Rights> = {
  subject_assessment: { app: 'INSERT, UPDATE' },
  subject_assessment_remark: { app: 'INSERT' },
  subject_result_delta: { app: 'INSERT', worker: 'DELETE' },
  subject_result_count: { worker: 'INSERT, UPDATE' },
};

const FIGURES = ['draft', 'submitted', 'returned', 'reviewed', 'met', 'not_met', 'unjudgeable']
  .map((name) => `"${name}" integer NOT NULL`)
  .join(', ');

/** Assessments of communities, clans, families and citizens, and how many stand where. */
export class AssessSubjects1795410000000 implements MigrationInterface {
  name = 'AssessSubjects1795410000000';

  async up(runner: QueryRunner): Promise<void> {
    await createAssessments(runner);
    await runner.query(
      `CREATE TABLE "subject_result_delta" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "round_key" integer NOT NULL,
         "line" integer NOT NULL, "community_key" uuid NOT NULL, ${FIGURES},
         CONSTRAINT "pk_subject_result_delta" PRIMARY KEY ("province_id", "scope_id", "key"))`,
    );
    await runner.query(
      `CREATE TABLE "subject_result_count" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "round_key" integer NOT NULL, "line" integer NOT NULL,
         "community_key" uuid NOT NULL, ${FIGURES},
         CONSTRAINT "pk_subject_result_count" PRIMARY KEY ("province_id", "scope_id", "round_key", "line", "community_key"))`,
    );
    for (const [fact, rights] of Object.entries(FACTS)) await guard(runner, fact, rights);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

async function createAssessments(runner: QueryRunner): Promise<void> {
  await runner.query(
    `CREATE TABLE "subject_assessment" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "year" integer NOT NULL, "set_key" integer NOT NULL,
       "subject_key" uuid NOT NULL, "subject_kind" text NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL,
       "community_key" uuid, "round_key" integer NOT NULL, "line" integer NOT NULL, "version_key" integer NOT NULL,
       "traits" text array NOT NULL DEFAULT '{}', "state" text NOT NULL, "answers" jsonb NOT NULL DEFAULT '[]', "returned" jsonb,
       "answered" integer NOT NULL DEFAULT '0', "asked" integer NOT NULL DEFAULT '0', "number" integer NOT NULL DEFAULT '1', "outcome" text,
       "points" real, "band" text, "channel" text NOT NULL, "entered_by" uuid, "reason" text, "consent_on" date, "guardian_key" uuid,
       "submitted_at" TIMESTAMP WITH TIME ZONE, "reviewed_at" TIMESTAMP WITH TIME ZONE, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL,
       "version" integer NOT NULL DEFAULT '1',
       CONSTRAINT "ck_subject_assessment_guardian" CHECK (guardian_key <> subject_key),
       CONSTRAINT "ck_subject_assessment_reason" CHECK (reason IN ('on_paper', 'without_device', 'needs_help', 'minor', 'meeting')),
       CONSTRAINT "ck_subject_assessment_channel" CHECK (channel IN ('on_behalf', 'link', 'file')),
       CONSTRAINT "ck_subject_assessment_progress" CHECK (answered BETWEEN 0 AND asked),
       CONSTRAINT "ck_subject_assessment_result" CHECK ((state = 'reviewed') = (outcome IS NOT NULL)),
       CONSTRAINT "ck_subject_assessment_outcome" CHECK (outcome IN ('met', 'not_met', 'incomplete', 'unjudgeable')),
       CONSTRAINT "ck_subject_assessment_state" CHECK (state IN ('draft', 'submitted', 'returned', 'reviewed')),
       CONSTRAINT "ck_subject_assessment_kind" CHECK (subject_kind IN ('community', 'clan', 'family', 'citizen')),
       CONSTRAINT "pk_subject_assessment" PRIMARY KEY ("province_id", "year", "set_key", "subject_key")) PARTITION BY LIST (year)`,
  );
  await runner.query('CREATE INDEX "ix_subject_assessment_path" ON "subject_assessment" ("path")');
  await runner.query(
    'CREATE INDEX "ix_subject_assessment_subject" ON "subject_assessment" ("province_id", "subject_key")',
  );
  await runner.query(
    'CREATE INDEX "ix_subject_assessment_round" ON "subject_assessment" ("scope_id", "round_key", "line", "subject_key")',
  );
  for (let year = 2018; year <= 2035; year++)
    await runner.query(
      `CREATE TABLE subject_assessment_${year} PARTITION OF subject_assessment FOR VALUES IN (${year})`,
    );
  await runner.query('CREATE TABLE subject_assessment_other PARTITION OF subject_assessment DEFAULT');
  await runner.query(
    `CREATE TABLE "subject_assessment_remark" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "year" integer NOT NULL, "key" uuid NOT NULL,
       "set_key" integer NOT NULL, "subject_key" uuid NOT NULL, "number" integer NOT NULL, "target" text, "message" text NOT NULL,
       "created_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
       CONSTRAINT "pk_subject_assessment_remark" PRIMARY KEY ("province_id", "year", "key"))`,
  );
  await runner.query(
    'CREATE INDEX "ix_subject_assessment_remark_assessment" ON "subject_assessment_remark" ("province_id", "year", "set_key", "subject_key", "number")',
  );
  for (const [from, name, columns, target] of REFERENCES)
    await runner.query(
      `ALTER TABLE "${from}" ADD CONSTRAINT "${name}" FOREIGN KEY ${columns} REFERENCES ${target} ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
}

const ONE = '("province_id", "year", "set_key", "subject_key")';
const REFERENCES: [table: string, name: string, columns: string, target: string][] = [
  ['subject_assessment', 'fk_subject_assessment_set', '("set_key")', '"criteria_set"("key")'],
  ['subject_assessment', 'fk_subject_assessment_version', '("version_key")', '"criteria_version"("key")'],
  ['subject_assessment', 'fk_subject_assessment_round', '("round_key")', '"assessment_round"("key")'],
  ['subject_assessment_remark', 'fk_subject_assessment_remark_assessment', ONE, `"subject_assessment"${ONE}`],
];

async function guard(runner: QueryRunner, fact: string, { app, worker }: Rights): Promise<void> {
  await runner.query(`GRANT SELECT ON ${fact} TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor`);
  if (app) await runner.query(`GRANT ${app} ON ${fact} TO hieuhoc_app`);
  if (worker) await runner.query(`GRANT ${worker} ON ${fact} TO hieuhoc_worker`);
  await runner.query(`ALTER TABLE ${fact} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY in_reach ON ${fact} TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`);
  await runner.query(`CREATE POLICY whole ON ${fact} TO hieuhoc_worker USING (true) WITH CHECK (true)`);
  await runner.query(`CREATE POLICY whole_reading ON ${fact} FOR SELECT TO hieuhoc_auditor USING (true)`);
}
