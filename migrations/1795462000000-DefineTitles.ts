import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Titles that an administrator defines, beside those that come with the programme. */
export class DefineTitles1795462000000 implements MigrationInterface {
  name = 'DefineTitles1795462000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "title" ADD COLUMN "is_shipped" boolean NOT NULL DEFAULT true, ADD COLUMN "version" integer NOT NULL DEFAULT 1`,
    );
    await runner.query('GRANT INSERT, UPDATE ON "title" TO hieuhoc_app');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
