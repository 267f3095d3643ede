import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders of assessments that went out. */
export class RemindOfAssessments1795412100000 implements MigrationInterface {
  name = 'RemindOfAssessments1795412100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "assessment_reminder" ("assessment_key" uuid NOT NULL, "last_day" date NOT NULL, "days_before" integer NOT NULL, "reminded_on" date NOT NULL,
         CONSTRAINT "pk_assessment_reminder" PRIMARY KEY ("assessment_key", "last_day", "days_before"))`,
    );
    await runner.query('GRANT SELECT, INSERT ON "assessment_reminder" TO hieuhoc_worker');
    await runner.query('GRANT SELECT ON "assessment_reminder" TO hieuhoc_auditor');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
