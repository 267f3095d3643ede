import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In whose place a version of a report was sent and decided on; of earlier ones as far as the trail tells. */
export class NameDelegatesOfReports1795406100000 implements MigrationInterface {
  name = 'NameDelegatesOfReports1795406100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "report_version" ADD "submitted_for" uuid, ADD "reviewed_for" uuid');
    for (const [column, at, actions] of STAMPS)
      await runner.query(
        `UPDATE report_version AS v SET ${column} = e.on_behalf_of FROM audit_event AS e
         WHERE e.subject_type = 'Report' AND e.subject_key = v.report_key::text AND e.province_id = v.province_id
           AND e.on_behalf_of IS NOT NULL AND e.action = ANY($1::text[]) AND e.occurred_at = v.${at}`,
        [actions],
      );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

/** A stamp and its entry in the trail are of one moment. */
const STAMPS = [
  ['submitted_for', 'submitted_at', ['report.submitted', 'report.supplemented']],
  ['reviewed_for', 'accepted_at', ['report.accepted']],
  ['reviewed_for', 'returned_at', ['report.returned']],
] as const;
