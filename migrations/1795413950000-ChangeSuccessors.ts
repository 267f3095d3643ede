import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who goes on with the work of a ceased organisation can be told, and corrected, after it was closed. */
export class ChangeSuccessors1795413950000 implements MigrationInterface {
  name = 'ChangeSuccessors1795413950000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT DELETE ON "organisation_succession" TO hieuhoc_app');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
