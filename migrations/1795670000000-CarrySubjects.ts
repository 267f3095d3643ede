import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

const ONE = '("province_id", "year", "set_key", "subject_key")';

/** Open assessments of people go over to newer criteria by the worker, and what has no place there is kept beside them. */
export class CarrySubjects1795670000000 implements MigrationInterface {
  name = 'CarrySubjects1795670000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "subject_carry_over" ("round_key" integer NOT NULL, "line" integer NOT NULL, "version_key" integer NOT NULL, "asked_by" uuid,
         "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "finished_at" TIMESTAMP WITH TIME ZONE, "carried" integer NOT NULL DEFAULT '0',
         "with_losses" integer NOT NULL DEFAULT '0', "at_scope" integer, "at_subject" uuid,
         CONSTRAINT "ck_subject_carry_over_carried" CHECK (carried >= 0 AND with_losses BETWEEN 0 AND carried),
         CONSTRAINT "fk_subject_carry_over_round" FOREIGN KEY ("round_key") REFERENCES "assessment_round"("key") ON DELETE NO ACTION ON UPDATE NO ACTION,
         CONSTRAINT "fk_subject_carry_over_version" FOREIGN KEY ("version_key") REFERENCES "criteria_version"("key") ON DELETE NO ACTION ON UPDATE NO ACTION,
         CONSTRAINT "pk_subject_carry_over" PRIMARY KEY ("round_key", "line", "version_key"))`,
    );
    await runner.query(
      'CREATE INDEX "ix_subject_carry_over_open" ON "subject_carry_over" ("asked_at") WHERE finished_at IS NULL',
    );
    await runner.query('GRANT SELECT, INSERT, UPDATE ON "subject_carry_over" TO hieuhoc_app');
    await runner.query('GRANT SELECT, UPDATE ON "subject_carry_over" TO hieuhoc_worker');
    await runner.query('GRANT SELECT ON "subject_carry_over" TO hieuhoc_auditor');
    await runner.query(
      `CREATE TABLE "subject_assessment_loss" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "year" integer NOT NULL, "set_key" integer NOT NULL,
         "subject_key" uuid NOT NULL, "version_key" integer NOT NULL, "answers" jsonb NOT NULL, "losses" jsonb NOT NULL,
         "carried_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "fk_subject_assessment_loss_assessment" FOREIGN KEY ${ONE} REFERENCES "subject_assessment"${ONE} ON DELETE NO ACTION ON UPDATE NO ACTION,
         CONSTRAINT "fk_subject_assessment_loss_version" FOREIGN KEY ("version_key") REFERENCES "criteria_version"("key") ON DELETE NO ACTION ON UPDATE NO ACTION,
         CONSTRAINT "pk_subject_assessment_loss" PRIMARY KEY ("province_id", "year", "set_key", "subject_key", "version_key"))`,
    );
    await runner.query('GRANT SELECT ON "subject_assessment_loss" TO hieuhoc_app, hieuhoc_auditor');
    await runner.query('GRANT SELECT, INSERT ON "subject_assessment_loss" TO hieuhoc_worker');
    await runner.query('ALTER TABLE "subject_assessment_loss" ENABLE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY in_reach ON "subject_assessment_loss" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
    );
    await runner.query(
      'CREATE POLICY whole ON "subject_assessment_loss" TO hieuhoc_worker USING (true) WITH CHECK (true)',
    );
    await runner.query(
      'CREATE POLICY whole_reading ON "subject_assessment_loss" FOR SELECT TO hieuhoc_auditor USING (true)',
    );
    await runner.query(
      'GRANT UPDATE (version_key, answers, returned, answered, asked, version, updated_at) ON "subject_assessment" TO hieuhoc_worker',
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
