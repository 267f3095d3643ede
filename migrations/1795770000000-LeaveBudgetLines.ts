import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands again in another year stands without its budget line, also where the worker lets it stand again. */
export class LeaveBudgetLines1795770000000 implements MigrationInterface {
  name = 'LeaveBudgetLines1795770000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT UPDATE ("budget_line_key") ON "open_item" TO hieuhoc_worker');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
