import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What went over stays over: it does not stand again in the books that handed it over, and money comes into its fund no more. A store may go over in parts. */
export class HandOverOnce1795895000000 implements MigrationInterface {
  name = 'HandOverOnce1795895000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['open_item', 'pledge']) {
      await runner.query(`ALTER TABLE "${table}" ADD "handed_over" boolean NOT NULL DEFAULT false`);
      await runner.query(
        `UPDATE "${table}" AS o SET handed_over = true FROM handed_thing AS t WHERE t.province_id = o.province_id AND t.kind = '${table}' AND t.from_key = o.key`,
      );
    }
    // What stood again in the meantime is counted in both books, and nobody but an office knows which is right.
    await runner.query(`UPDATE "pledge" SET handed_over = false WHERE given_up_on IS NULL`);
    await runner.query(
      `ALTER TABLE "pledge" ADD CONSTRAINT "ck_pledge_handed_over" CHECK (NOT handed_over OR given_up_on IS NOT NULL)`,
    );
    await runner.query(
      `UPDATE "fund" AS f SET closed_on = h.day FROM handed_thing AS t JOIN fund_handover AS h ON h.province_id = t.province_id AND h.key = t.handover_key
       WHERE t.province_id = f.province_id AND t.kind = 'fund' AND t.from_key = f.key AND f.closed_on IS NULL AND f.opened_on <= h.day`,
    );
    await runner.query('ALTER TABLE "handed_thing" DROP CONSTRAINT "pk_handed_thing"');
    await runner.query(
      'ALTER TABLE "handed_thing" ADD CONSTRAINT "pk_handed_thing" PRIMARY KEY ("province_id", "kind", "from_key", "handover_key")',
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_handed_thing_once" ON "handed_thing"  ("province_id", "kind", "from_key") WHERE kind NOT IN ('fund', 'stock_item')`,
    );
    await runner.query('ALTER FUNCTION units_within(int[], date) PARALLEL SAFE');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
