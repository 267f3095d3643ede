import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That two applications are of two people is said by the unit among its own, and by the office of the round across units. */
export class JudgeDoubles1795690000002 implements MigrationInterface {
  name = 'JudgeDoubles1795690000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "scholarship_application" ADD "is_judged_other" boolean NOT NULL DEFAULT false`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
