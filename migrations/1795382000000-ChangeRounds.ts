import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A round is amended, cancelled and opened again with a reason. */
export class ChangeRounds1795382000000 implements MigrationInterface {
  name = 'ChangeRounds1795382000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "round" ADD "cancelled_on" date');
    await runner.query('ALTER TABLE "round" ADD "change_reason" text');
    await runner.query('GRANT UPDATE ON round_tier TO hieuhoc_app');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
