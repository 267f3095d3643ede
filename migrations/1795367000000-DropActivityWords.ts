import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Behind row-level security nobody but the owner is answered from it: `@@` is not leakproof. */
export class DropActivityWords1795367000000 implements MigrationInterface {
  name = 'DropActivityWords1795367000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_activity_words');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
