import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An activity says when what it counts for was changed last: a report that was sent before counts it otherwise. */
export class DateRecounts1795380000000 implements MigrationInterface {
  name = 'DateRecounts1795380000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "activity" ADD "recounted_at" TIMESTAMP WITH TIME ZONE');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
