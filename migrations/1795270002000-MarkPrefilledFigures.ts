import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MarkPrefilledFigures1795270002000 implements MigrationInterface {
  name = 'MarkPrefilledFigures1795270002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "report_value" ADD "prefilled" boolean NOT NULL DEFAULT false`);
    await runner.query(
      `ALTER TABLE "report_value" ADD CONSTRAINT "ck_report_value_range" CHECK (value BETWEEN 0 AND 1000000000000)`,
    );
    await runner.query(
      `CREATE INDEX "ix_obligation_round_parent" ON "obligation" ("round_key", "parent_path") `,
    );
    // Taking deltas with SELECT … FOR UPDATE SKIP LOCKED asks for the right to update.
    await runner.query('GRANT UPDATE (created_at) ON rollup_delta TO hieuhoc_worker');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
