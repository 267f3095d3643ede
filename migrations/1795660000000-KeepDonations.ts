import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What the application may do to each: what moved in the store is only ever added to. */
const GRANTS = {
  campaign: 'SELECT, INSERT, UPDATE',
  donation: 'SELECT, INSERT, UPDATE',
  stock_item: 'SELECT, INSERT, UPDATE',
  stock_move: 'SELECT, INSERT',
  stock_balance: 'SELECT, INSERT, UPDATE',
};

/** Campaigns, donations in money, goods and labour, and the store of goods. */
export class KeepDonations1795660000000 implements MigrationInterface {
  name = 'KeepDonations1795660000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "campaign" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "books_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "regime" text NOT NULL, "state" text NOT NULL, "name" text NOT NULL, "content" text NOT NULL, "aim" text NOT NULL, "beneficiaries" text NOT NULL, "activities" text NOT NULL, "estimate" bigint NOT NULL, "uses" text array NOT NULL, "starts_on" date NOT NULL, "ends_on" date, "fund_key" uuid NOT NULL, "purpose_key" uuid, "wait_days" integer, "wait_basis" text, "maker_key" uuid NOT NULL, "submitted_on" date, "due_on" date, "return_reason" text, "approved_on" date, "approver_key" uuid, "directive_key" uuid, "posted_on" date, "posted_at" text, "result_on" date, "result" text, "stop_reason" text, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_campaign_stopped" CHECK ((state = 'stopped') = (stop_reason IS NOT NULL)), CONSTRAINT "ck_campaign_posted" CHECK ((posted_on IS NULL) = (posted_at IS NULL) AND (result_on IS NULL) = (result IS NULL) AND posted_on >= approved_on AND result_on >= posted_on), CONSTRAINT "ck_campaign_approved" CHECK (num_nonnulls(approved_on, approver_key, purpose_key) IN (0, 3) AND approver_key <> maker_key
   AND CASE state WHEN 'approved' THEN approved_on IS NOT NULL WHEN 'posted' THEN posted_on IS NOT NULL WHEN 'finished' THEN result_on IS NOT NULL ELSE true END), CONSTRAINT "ck_campaign_wait" CHECK (wait_days BETWEEN 1 AND 200), CONSTRAINT "ck_campaign_order" CHECK (ends_on IS NULL OR ends_on >= starts_on), CONSTRAINT "ck_campaign_estimate" CHECK (estimate > 0), CONSTRAINT "ck_campaign_state" CHECK (state IN ('planned', 'submitted', 'approved', 'posted', 'finished', 'stopped')), CONSTRAINT "ck_campaign_regime" CHECK (regime IN ('school', 'own')), CONSTRAINT "pk_campaign" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_campaign_directive" ON "campaign"  ("directive_key") `);
    await runner.query(`CREATE INDEX "ix_campaign_path" ON "campaign"  ("path") `);
    await runner.query(`CREATE INDEX "ix_campaign_organisation" ON "campaign"  ("organisation_key", "starts_on") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_campaign_purpose" ON "campaign"  ("province_id", "purpose_key") WHERE purpose_key IS NOT NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_campaign_name" ON "campaign"  ("province_id", "fund_key", "name") WHERE state <> 'stopped'`,
    );
    await runner.query(
      `CREATE TABLE "stock_item" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "name" text NOT NULL, "unit" text NOT NULL, "campaign_key" uuid, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "pk_stock_item" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_stock_item_path" ON "stock_item"  ("path") `);
    await runner.query(`CREATE INDEX "ix_stock_item_campaign" ON "stock_item"  ("province_id", "campaign_key") `);
    await runner.query(`CREATE INDEX "ix_stock_item_organisation" ON "stock_item"  ("organisation_key") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_stock_item_free" ON "stock_item"  ("province_id", "organisation_key", "name", "unit") WHERE campaign_key IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_stock_item_campaign" ON "stock_item"  ("province_id", "organisation_key", "name", "unit", "campaign_key") WHERE campaign_key IS NOT NULL`,
    );
    await runner.query(
      `CREATE TABLE "stock_move" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "item_key" uuid NOT NULL, "day" date NOT NULL, "hundredths" integer NOT NULL, "donation_key" uuid, "receiver_key" uuid, "aim" text, CONSTRAINT "ck_stock_move_aim" CHECK (donation_key IS NOT NULL OR aim IS NOT NULL), CONSTRAINT "ck_stock_move_hundredths" CHECK (hundredths <> 0), CONSTRAINT "pk_stock_move" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_stock_move_receiver" ON "stock_move"  ("province_id", "receiver_key") `);
    await runner.query(`CREATE INDEX "ix_stock_move_donation" ON "stock_move"  ("province_id", "donation_key") `);
    await runner.query(`CREATE INDEX "ix_stock_move_item" ON "stock_move"  ("province_id", "item_key", "day", "key") `);
    await runner.query(
      `CREATE TABLE "stock_balance" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "item_key" uuid NOT NULL, "day" date NOT NULL, "hundredths" bigint NOT NULL, CONSTRAINT "ck_stock_balance_hundredths" CHECK (hundredths >= 0), CONSTRAINT "pk_stock_balance" PRIMARY KEY ("province_id", "item_key", "day"))`,
    );
    await runner.query(
      `CREATE TABLE "donation" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "books_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "campaign_key" uuid, "kind" text NOT NULL, "day" date NOT NULL, "counterparty_key" uuid, "written_as" text, "written_key" uuid, "is_anonymous" boolean NOT NULL, "amount" bigint, "hundredths" integer, "unit" text, "what" text, "item_key" uuid, "note" text, "receipt_key" uuid, "withdrawn_on" date, "withdrawal_reason" text, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_donation_withdrawal" CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL)), CONSTRAINT "ck_donation_written" CHECK (num_nonnulls(written_as, written_key) <= 1), CONSTRAINT "ck_donation_giver" CHECK (counterparty_key IS NOT NULL OR is_anonymous AND num_nonnulls(written_as, written_key) = 0), CONSTRAINT "ck_donation_what" CHECK (amount > 0 AND CASE kind WHEN 'money' THEN amount IS NOT NULL AND num_nonnulls(hundredths, unit, what, item_key) = 0
   ELSE hundredths > 0 AND unit IS NOT NULL AND receipt_key IS NULL AND (kind = 'goods') = (item_key IS NOT NULL) END), CONSTRAINT "ck_donation_kind" CHECK (kind IN ('money', 'goods', 'labour')), CONSTRAINT "pk_donation" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_donation_path" ON "donation"  ("path") `);
    await runner.query(`CREATE INDEX "ix_donation_written" ON "donation"  ("written_key") `);
    await runner.query(`CREATE INDEX "ix_donation_receipt" ON "donation"  ("province_id", "receipt_key") `);
    await runner.query(`CREATE INDEX "ix_donation_counterparty" ON "donation"  ("province_id", "counterparty_key") `);
    await runner.query(`CREATE INDEX "ix_donation_campaign" ON "donation"  ("province_id", "campaign_key") `);
    await runner.query(`CREATE INDEX "ix_donation_organisation" ON "donation"  ("organisation_key", "day") `);
    await runner.query(
      `ALTER TABLE "campaign" ADD CONSTRAINT "fk_campaign_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "campaign" ADD CONSTRAINT "fk_campaign_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "campaign" ADD CONSTRAINT "fk_campaign_purpose" FOREIGN KEY ("province_id", "purpose_key") REFERENCES "fund_purpose"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "campaign" ADD CONSTRAINT "fk_campaign_fund" FOREIGN KEY ("province_id", "fund_key") REFERENCES "fund"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "campaign" ADD CONSTRAINT "fk_campaign_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "stock_item" ADD CONSTRAINT "fk_stock_item_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "stock_item" ADD CONSTRAINT "fk_stock_item_campaign" FOREIGN KEY ("province_id", "campaign_key") REFERENCES "campaign"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "stock_move" ADD CONSTRAINT "fk_stock_move_receiver" FOREIGN KEY ("province_id", "receiver_key") REFERENCES "counterparty"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "stock_move" ADD CONSTRAINT "fk_stock_move_item" FOREIGN KEY ("province_id", "item_key") REFERENCES "stock_item"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "stock_balance" ADD CONSTRAINT "fk_stock_balance_item" FOREIGN KEY ("province_id", "item_key") REFERENCES "stock_item"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "donation" ADD CONSTRAINT "fk_donation_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "donation" ADD CONSTRAINT "fk_donation_written" FOREIGN KEY ("written_key") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "donation" ADD CONSTRAINT "fk_donation_item" FOREIGN KEY ("province_id", "item_key") REFERENCES "stock_item"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "donation" ADD CONSTRAINT "fk_donation_counterparty" FOREIGN KEY ("province_id", "counterparty_key") REFERENCES "counterparty"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "donation" ADD CONSTRAINT "fk_donation_campaign" FOREIGN KEY ("province_id", "campaign_key") REFERENCES "campaign"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "donation" ADD CONSTRAINT "fk_donation_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    for (const [table, grants] of Object.entries(GRANTS)) {
      await runner.query(`GRANT ${grants} ON "${table}" TO hieuhoc_app`);
      await runner.query(`GRANT SELECT ON "${table}" TO hieuhoc_worker, hieuhoc_auditor`);
      await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY in_reach ON "${table}" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
      );
      await runner.query(`CREATE POLICY whole ON "${table}" TO hieuhoc_worker USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY whole_reading ON "${table}" FOR SELECT TO hieuhoc_auditor USING (true)`);
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
