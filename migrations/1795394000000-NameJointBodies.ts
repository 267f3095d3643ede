import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All who issued or signed a document together stand with it; those of earlier documents have one each, as before. */
export class NameJointBodies1795394000000 implements MigrationInterface {
  name = 'NameJointBodies1795394000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE directive ADD COLUMN other_issuers text[] NOT NULL DEFAULT '{}',
       ADD COLUMN other_signers jsonb NOT NULL DEFAULT '[]'`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
