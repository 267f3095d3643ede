import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing is paid before it was taken back, and no more comes back to a line of a budget than was spent on it. */
export class SteadyItems1795698000000 implements MigrationInterface {
  name = 'SteadyItems1795698000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "budget" ADD "amended_by_key" uuid`);
    await runner.query(`ALTER TABLE "open_item" ADD "steady_from" date`);
    await runner.query('ALTER TABLE "budget_line_balance" DROP CONSTRAINT "ck_budget_line_balance_amount"');
    await runner.query(
      'ALTER TABLE "budget_line_balance" ADD CONSTRAINT "ck_budget_line_balance_amount" CHECK (committed >= 0 AND spent >= 0 AND planned >= committed + spent)',
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
