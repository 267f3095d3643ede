import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everybody who had a hand in an assessment; wrong codes of links, counted for all processes together. */
export class RememberHands1795416000000 implements MigrationInterface {
  name = 'RememberHands1795416000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "subject_assessment" ADD "hands" uuid array NOT NULL DEFAULT '{}'`);
    await runner.query(
      `UPDATE subject_assessment AS a SET hands = ARRAY(
         SELECT DISTINCT h.key FROM unnest(ARRAY[a.entered_by, a.handed_by]) AS h(key) WHERE h.key IS NOT NULL)
       WHERE a.entered_by IS NOT NULL OR a.handed_by IS NOT NULL`,
    );
    // Who had sent it stood there instead of who had typed it; the trail knows both.
    await runner.query(
      `UPDATE subject_assessment AS a SET hands = ARRAY(SELECT DISTINCT h.key FROM unnest(a.hands || told.hands) AS h(key))
       FROM (SELECT e.subject_key, array_agg(DISTINCT e.actor_id) AS hands FROM audit_event AS e
             WHERE e.subject_type = 'SubjectAssessment' AND e.action IN ('subjectAssessment.saved', 'subjectAssessment.submitted') AND e.actor_id IS NOT NULL
             GROUP BY 1) AS told
       WHERE told.subject_key = a.year || '-' || a.set_key || '-' || a.subject_key`,
    );
    await runner.query(
      `CREATE INDEX "ix_subject_assessment_waiting" ON "subject_assessment" ("organisation_key", "state", "year") WHERE state IN ('submitted', 'returned')`,
    );
    await runner.query(
      `CREATE TABLE "link_guess" ("key" character varying(255) NOT NULL, "points" integer NOT NULL DEFAULT '0', "expire" bigint, CONSTRAINT "pk_link_guess" PRIMARY KEY ("key"))`,
    );
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON link_guess TO hieuhoc_app');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
