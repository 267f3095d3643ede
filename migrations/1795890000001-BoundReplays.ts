import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A replay is known while it is under way, and so is how long a delivery waits for others than its endpoint. */
export class BoundReplays1795890000001 implements MigrationInterface {
  name = 'BoundReplays1795890000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "webhook" ADD "replayed_to" bigint');
    await runner.query('ALTER TABLE "webhook_delivery" ADD "later_since" TIMESTAMP WITH TIME ZONE');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
