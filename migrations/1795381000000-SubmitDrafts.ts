import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft is submitted for approval: since when it waits, and to whom it comes back. */
export class SubmitDrafts1795381000000 implements MigrationInterface {
  name = 'SubmitDrafts1795381000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "directive_draft" ADD "submitted_by" uuid');
    await runner.query('ALTER TABLE "directive_draft" ADD "submitted_at" TIMESTAMP WITH TIME ZONE');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
