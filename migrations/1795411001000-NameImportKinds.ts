import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list from a file brings citizens, or something else of them: each kind says what it was asked to do. */
export class NameImportKinds1795411001000 implements MigrationInterface {
  name = 'NameImportKinds1795411001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "citizen_import" ADD "kind" text NOT NULL DEFAULT 'citizens'`);
    await runner.query(`ALTER TABLE "citizen_import" ADD "asked" jsonb NOT NULL DEFAULT '{}'`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
