import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What a revocation means for books of an office is written by the worker: it locks the books, opens and ends open items, and frees what was set aside. It posts nothing. */
const FOLLOWING = {
  account_books: 'UPDATE ("version")',
  open_item: 'INSERT, UPDATE ("ended_on", "end_reason", "released", "steady_from", "version")',
  holding_balance: 'INSERT, UPDATE',
  budget_line_balance: 'INSERT, UPDATE',
};

/** Rewards in books: which recognition was taken over by whom, and what is claimed back. Neither is ever changed. */
export class TakeRewards1795700000000 implements MigrationInterface {
  name = 'TakeRewards1795700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "taken_reward" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "recognition_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "books_province_id" integer NOT NULL, "open_item_key" uuid NOT NULL, "directive_key" uuid NOT NULL, "due" bigint, "amount" bigint NOT NULL, "reason" text, "taken_on" date NOT NULL, CONSTRAINT "ck_taken_reward_reason" CHECK (due IS NOT DISTINCT FROM amount OR reason IS NOT NULL), CONSTRAINT "ck_taken_reward_amount" CHECK (amount > 0), CONSTRAINT "pk_taken_reward" PRIMARY KEY ("province_id", "recognition_key"))`,
    );
    await runner.query(`CREATE INDEX "ix_taken_reward_directive" ON "taken_reward" ("directive_key")`);
    await runner.query(`CREATE INDEX "ix_taken_reward_organisation" ON "taken_reward" ("organisation_key")`);
    await runner.query(`CREATE INDEX "ix_taken_reward_item" ON "taken_reward" ("open_item_key")`);
    await runner.query(
      `CREATE TABLE "reward_claim" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "recognition_key" uuid NOT NULL, "open_item_key" uuid NOT NULL, "amount" bigint NOT NULL, "arisen_on" date NOT NULL, CONSTRAINT "ck_reward_claim_amount" CHECK (amount > 0), CONSTRAINT "pk_reward_claim" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_reward_claim_item" ON "reward_claim" ("open_item_key")`);
    await runner.query(`CREATE INDEX "ix_reward_claim_reward" ON "reward_claim" ("province_id", "recognition_key")`);
    await runner.query(
      `ALTER TABLE "taken_reward" ADD CONSTRAINT "fk_taken_reward_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key")`,
    );
    await runner.query(
      `ALTER TABLE "taken_reward" ADD CONSTRAINT "fk_taken_reward_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key")`,
    );
    await runner.query(
      `ALTER TABLE "taken_reward" ADD CONSTRAINT "fk_taken_reward_recognition" FOREIGN KEY ("province_id", "recognition_key") REFERENCES "recognition"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "reward_claim" ADD CONSTRAINT "fk_reward_claim_reward" FOREIGN KEY ("province_id", "recognition_key") REFERENCES "taken_reward"("province_id","recognition_key")`,
    );
    await runner.query('GRANT SELECT, INSERT ON "taken_reward" TO hieuhoc_app');
    await runner.query('GRANT SELECT ON "taken_reward" TO hieuhoc_worker, hieuhoc_auditor');
    await runner.query('GRANT SELECT, INSERT ON "reward_claim" TO hieuhoc_worker');
    await runner.query('GRANT SELECT ON "reward_claim" TO hieuhoc_app, hieuhoc_auditor');
    for (const table of ['taken_reward', 'reward_claim']) {
      await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY in_reach ON "${table}" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
      );
      await runner.query(`CREATE POLICY whole ON "${table}" TO hieuhoc_worker USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY whole_reading ON "${table}" FOR SELECT TO hieuhoc_auditor USING (true)`);
    }
    for (const [table, rights] of Object.entries(FOLLOWING))
      await runner.query(`GRANT ${rights} ON "${table}" TO hieuhoc_worker`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
