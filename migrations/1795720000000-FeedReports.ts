import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries name what was done with the money: the cause under which it counts in reports. */
export class FeedReports1795720000000 implements MigrationInterface {
  name = 'FeedReports1795720000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "ledger_entry" ADD "activity_year" integer`);
    await runner.query(`ALTER TABLE "ledger_entry" ADD "activity_key" uuid`);
    await runner.query(
      `CREATE INDEX "ix_ledger_entry_activity" ON "ledger_entry"  ("province_id", "activity_year", "activity_key", "day", "voucher_key", "position") WHERE activity_key IS NOT NULL`,
    );
    await runner.query(
      `ALTER TABLE "ledger_entry" ADD CONSTRAINT "ck_ledger_entry_activity" CHECK ((activity_key IS NULL) = (activity_year IS NULL))`,
    );
    await runner.query(
      `ALTER TABLE "ledger_entry" ADD CONSTRAINT "fk_ledger_entry_activity" FOREIGN KEY ("province_id", "activity_year", "activity_key") REFERENCES "activity"("province_id","year","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
