import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** Open items, advances, promises, goods and campaigns go over with the books: what each goes on as, and what was paid of it before. */
export class CarryOpenThings1795860000000 implements MigrationInterface {
  name = 'CarryOpenThings1795860000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "handed_thing" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "kind" text NOT NULL, "from_key" uuid NOT NULL, "handover_key" uuid NOT NULL, "to_province_id" integer NOT NULL, "to_scope_id" integer NOT NULL, "to_key" uuid NOT NULL, CONSTRAINT "ck_handed_thing_kind" CHECK (kind IN ('fund', 'open_item', 'advance', 'pledge', 'campaign', 'stock_item')), CONSTRAINT "pk_handed_thing" PRIMARY KEY ("province_id", "kind", "from_key"))`,
    );
    await runner.query(`CREATE INDEX "ix_handed_thing_to" ON "handed_thing"  ("to_province_id", "to_key") `);
    await runner.query(`CREATE INDEX "ix_handed_thing_handover" ON "handed_thing"  ("province_id", "handover_key") `);
    await runner.query(`ALTER TABLE "open_item" ADD "brought" bigint NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "stock_move" ADD "handover_key" uuid`);
    await runner.query(`ALTER TABLE "fund_handover" ADD "takes_rest" boolean NOT NULL DEFAULT true`);
    await runner.query(`ALTER TABLE "fund_handover" ADD "stock_counts" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE "fund_handover" ADD "agreed_in_place_of" uuid`);
    await runner.query(`ALTER TABLE "fund_handover" ADD "decided_in_place_of" uuid`);
    await runner.query(
      `ALTER TABLE "handed_thing" ADD CONSTRAINT "fk_handed_thing_handover" FOREIGN KEY ("province_id", "handover_key") REFERENCES "fund_handover"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    // What was prepared before says nothing of these: there were none, or it was refused.
    await runner.query(
      `UPDATE "fund_handover" SET content = '{"stock": [], "pledges": [], "advances": [], "campaigns": [], "lapsing": []}'::jsonb || content`,
    );
    await runner.query('GRANT UPDATE (agreed_in_place_of, decided_in_place_of) ON "fund_handover" TO hieuhoc_app');
    await runner.query(
      'GRANT UPDATE (organisation_key, books_province_id, open_item_key) ON "taken_reward" TO hieuhoc_app',
    );
    await runner.query('GRANT UPDATE (open_item_key) ON "reward_claim" TO hieuhoc_app');
    await runner.query('GRANT SELECT, INSERT ON "handed_thing" TO hieuhoc_app');
    await runner.query('GRANT SELECT ON "handed_thing" TO hieuhoc_worker, hieuhoc_auditor');
    await runner.query('ALTER TABLE "handed_thing" ENABLE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY in_reach ON "handed_thing" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
    );
    await runner.query('CREATE POLICY whole ON "handed_thing" TO hieuhoc_worker USING (true) WITH CHECK (true)');
    await runner.query('CREATE POLICY whole_reading ON "handed_thing" FOR SELECT TO hieuhoc_auditor USING (true)');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
