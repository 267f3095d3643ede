import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was spent out of an advance names what was done with it, as lines of vouchers do. */
export class SettleForActivities1795820000000 implements MigrationInterface {
  name = 'SettleForActivities1795820000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "advance_settlement_line" ADD "activity_year" integer`);
    await runner.query(`ALTER TABLE "advance_settlement_line" ADD "activity_key" uuid`);
    await runner.query(
      `CREATE INDEX "ix_advance_settlement_line_activity" ON "advance_settlement_line"  ("province_id", "activity_year", "activity_key") WHERE activity_key IS NOT NULL`,
    );
    await runner.query(
      `ALTER TABLE "advance_settlement_line" ADD CONSTRAINT "ck_advance_settlement_line_activity" CHECK ((activity_key IS NULL) = (activity_year IS NULL))`,
    );
    await runner.query(
      `ALTER TABLE "advance_settlement_line" ADD CONSTRAINT "fk_advance_settlement_line_activity" FOREIGN KEY ("province_id", "activity_year", "activity_key") REFERENCES "activity"("province_id","year","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
