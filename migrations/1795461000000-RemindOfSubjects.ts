import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'subject_assessment_reminder';

/** Reminders that went out to offices about those whom they keep. */
export class RemindOfSubjects1795461000000 implements MigrationInterface {
  name = 'RemindOfSubjects1795461000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "${TABLE}" ("round_key" integer NOT NULL, "line" integer NOT NULL, "last_day" date NOT NULL, "days_before" integer NOT NULL,
         "organisation_key" integer NOT NULL, "reminded_on" date NOT NULL, "not_begun" integer NOT NULL, "draft" integer NOT NULL, "returned" integer NOT NULL,
         CONSTRAINT "pk_${TABLE}" PRIMARY KEY ("round_key", "line", "last_day", "days_before", "organisation_key"),
         CONSTRAINT "fk_${TABLE}_round" FOREIGN KEY ("round_key") REFERENCES "assessment_round" ("key"),
         CONSTRAINT "fk_${TABLE}_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_${TABLE}_office" ON "${TABLE}" ("organisation_key", "last_day")`);
    await runner.query(`GRANT SELECT, INSERT ON "${TABLE}" TO hieuhoc_worker`);
    await runner.query(`GRANT SELECT ON "${TABLE}" TO hieuhoc_app, hieuhoc_auditor`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
