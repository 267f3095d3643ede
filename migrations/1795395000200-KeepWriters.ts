import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft knows all who ever wrote in it, of earlier ones as far as the line, the draft and the trail tell; whoever wrote last is one of them. */
export class KeepWriters1795395000200 implements MigrationInterface {
  name = 'KeepWriters1795395000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "directive_draft" ADD "writers" uuid array NOT NULL DEFAULT '{}'`);
    await runner.query(
      `UPDATE directive_draft AS t SET writers = ARRAY(
         SELECT DISTINCT wrote.person FROM (
           SELECT d.created_by AS person FROM directive AS d WHERE d.key = t.directive_key
           UNION ALL SELECT t.changed_by
           UNION ALL SELECT t.submitted_by
           UNION ALL SELECT e.actor_id FROM audit_event AS e
           WHERE e.subject_type = 'Directive' AND e.subject_key = t.directive_key::text
             AND e.action IN ('directive.drafted', 'directive.amended', 'directive.submitted')
         ) AS wrote WHERE wrote.person IS NOT NULL)`,
    );
    await runner.query('ALTER TABLE "directive_draft" DROP COLUMN "changed_by"');
    await runner.query(
      `CREATE INDEX "ix_directive_draft_returned" ON "directive_draft" ("directive_key") WHERE return_reason IS NOT NULL`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
