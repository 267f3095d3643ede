import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers that bear no number stand in the register as such, not as drafts. */
export class TakeNumberless1795406300000 implements MigrationInterface {
  name = 'TakeNumberless1795406300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "directive" ADD "has_no_number" boolean NOT NULL DEFAULT false');
    await runner.query('ALTER TABLE "directive" DROP CONSTRAINT "ck_directive_registered"');
    await runner.query(
      `ALTER TABLE "directive" ADD CONSTRAINT "ck_directive_registered"
         CHECK (state <> 'registered' OR ((code IS NOT NULL OR has_no_number) AND issued_on IS NOT NULL))`,
    );
    await runner.query(
      `ALTER TABLE "directive" ADD CONSTRAINT "ck_directive_numberless" CHECK (NOT has_no_number OR code IS NULL)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
