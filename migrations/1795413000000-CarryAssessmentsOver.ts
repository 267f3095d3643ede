import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A line of a round may go over to a newer version of its criteria; nothing else of it ever changes. */
export class CarryAssessmentsOver1795413000000 implements MigrationInterface {
  name = 'CarryAssessmentsOver1795413000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT UPDATE (version_key) ON assessment_round_line TO hieuhoc_app');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
