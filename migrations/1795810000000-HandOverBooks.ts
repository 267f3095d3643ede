import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What of a protocol is written after it was prepared. */
const DECIDED =
  'state, to_province_id, to_scope_id, to_books_key, agreed_by_key, agreed_at, decided_by_key, decided_at, decision_reason, closing_voucher_key, opening_voucher_key, version';

/** Books of an office that ended go over to whoever goes on with its work, by a protocol, and are closed for good. */

export class HandOverBooks1795810000000 implements MigrationInterface {
  name = 'HandOverBooks1795810000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "fund_handover" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "books_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "to_organisation_key" integer NOT NULL, "to_path" text COLLATE "C" NOT NULL, "to_province_id" integer, "to_scope_id" integer, "to_books_key" uuid, "day" date NOT NULL, "state" text NOT NULL, "fund_keys" uuid array, "counts" jsonb NOT NULL, "content" jsonb NOT NULL, "reason" text, "maker_key" uuid NOT NULL, "prepared_at" TIMESTAMP WITH TIME ZONE NOT NULL, "agreed_by_key" uuid, "agreed_at" TIMESTAMP WITH TIME ZONE, "decided_by_key" uuid, "decided_at" TIMESTAMP WITH TIME ZONE, "decision_reason" text, "closing_voucher_key" uuid, "opening_voucher_key" uuid, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_fund_handover_vouchers" CHECK ((closing_voucher_key IS NULL) = (opening_voucher_key IS NULL) AND (closing_voucher_key IS NULL OR state = 'confirmed')), CONSTRAINT "ck_fund_handover_received" CHECK ((state = 'confirmed') = (to_books_key IS NOT NULL) AND (to_books_key IS NULL) = (to_province_id IS NULL)), CONSTRAINT "ck_fund_handover_reason" CHECK ((state IN ('returned', 'withdrawn')) = (decision_reason IS NOT NULL)), CONSTRAINT "ck_fund_handover_approver" CHECK (state <> 'confirmed' OR decided_by_key <> maker_key), CONSTRAINT "ck_fund_handover_decided" CHECK ((state IN ('prepared', 'agreed')) = (decided_by_key IS NULL) AND (decided_by_key IS NULL) = (decided_at IS NULL)), CONSTRAINT "ck_fund_handover_agreed" CHECK ((agreed_by_key IS NULL) = (agreed_at IS NULL) AND (state <> 'agreed' OR agreed_by_key IS NOT NULL)), CONSTRAINT "ck_fund_handover_state" CHECK (state IN ('prepared', 'agreed', 'confirmed', 'returned', 'withdrawn')), CONSTRAINT "pk_fund_handover" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_fund_handover_path" ON "fund_handover"  ("path") `);
    await runner.query(`CREATE INDEX "ix_fund_handover_to_path" ON "fund_handover"  ("to_path") `);
    await runner.query(`CREATE INDEX "ix_fund_handover_opening" ON "fund_handover"  ("opening_voucher_key") `);
    await runner.query(`CREATE INDEX "ix_fund_handover_closing" ON "fund_handover"  ("closing_voucher_key") `);
    await runner.query(
      `CREATE INDEX "ix_fund_handover_to_books" ON "fund_handover"  ("to_province_id", "to_books_key") `,
    );
    await runner.query(`CREATE INDEX "ix_fund_handover_to" ON "fund_handover"  ("to_organisation_key", "day") `);
    await runner.query(`CREATE INDEX "ix_fund_handover_organisation" ON "fund_handover"  ("organisation_key", "day") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_fund_handover_waiting" ON "fund_handover"  ("province_id", "books_key") WHERE state IN ('prepared', 'agreed')`,
    );
    await runner.query(
      `ALTER TABLE "ledger_step" ADD CONSTRAINT "ck_ledger_step_ended" CHECK (closed_before < 'infinity')`,
    );
    await runner.query(
      `ALTER TABLE "fund_handover" ADD CONSTRAINT "fk_fund_handover_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "fund_handover" ADD CONSTRAINT "fk_fund_handover_to_organisation" FOREIGN KEY ("to_organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "fund_handover" ADD CONSTRAINT "fk_fund_handover_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query('GRANT SELECT, INSERT ON "fund_handover" TO hieuhoc_app');
    await runner.query(`GRANT UPDATE (${DECIDED}) ON "fund_handover" TO hieuhoc_app`);
    await runner.query('GRANT SELECT ON "fund_handover" TO hieuhoc_worker, hieuhoc_auditor');
    await runner.query('ALTER TABLE "fund_handover" ENABLE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY in_reach ON "fund_handover" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
    );
    await runner.query('CREATE POLICY whole ON "fund_handover" TO hieuhoc_worker USING (true) WITH CHECK (true)');
    await runner.query('CREATE POLICY whole_reading ON "fund_handover" FOR SELECT TO hieuhoc_auditor USING (true)');
    await runner.query('ALTER TABLE "ledger_account" DROP CONSTRAINT "ck_ledger_account_kind"');
    await runner.query(
      `ALTER TABLE "ledger_account" ADD CONSTRAINT "ck_ledger_account_kind" CHECK (kind IN ('cash', 'bank', 'advance', 'claim', 'payable', 'balance', 'income', 'expenditure', 'transfer', 'handover'))`,
    );
    await runner.query('ALTER TABLE "period_act" DROP CONSTRAINT "ck_period_act_kind"');
    await runner.query(
      `ALTER TABLE "period_act" ADD CONSTRAINT "ck_period_act_kind" CHECK (kind IN ('close', 'reopen', 'hand_over'))`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
