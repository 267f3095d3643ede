import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexActivityCalendar1795270002000 implements MigrationInterface {
  name = 'IndexActivityCalendar1795270002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "ix_activity_starts_on" ON "activity" ("starts_on", "key") `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
