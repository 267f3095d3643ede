import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the unit was last reminded of a report by a level above. */
export class RemindUnits1795394200000 implements MigrationInterface {
  name = 'RemindUnits1795394200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "obligation" ADD "reminded_on" date');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
