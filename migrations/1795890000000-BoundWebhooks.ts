import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The worker moves webhooks along the feed and parks them: where and what is sent is none of its business. */
const WORKER_MOVES = 'place, parked_at, parked_because, version';

/** The worker may write no more of a webhook than it needs; what is due is found by an index. */
export class BoundWebhooks1795890000000 implements MigrationInterface {
  name = 'BoundWebhooks1795890000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE UPDATE ON webhook FROM hieuhoc_worker');
    await runner.query(`GRANT UPDATE (${WORKER_MOVES}) ON webhook TO hieuhoc_worker`);
    await runner.query(
      `CREATE INDEX "ix_webhook_delivery_due" ON "webhook_delivery"  ("webhook_key", "due_at") WHERE state = 'waiting'`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
