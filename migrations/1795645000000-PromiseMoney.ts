import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What the application may do to each: how budgets were approved is only ever added to. */
const GRANTS = {
  budget: 'SELECT, INSERT, UPDATE',
  budget_line: 'SELECT, INSERT, UPDATE, DELETE',
  budget_line_balance: 'SELECT, INSERT, UPDATE',
  budget_act: 'SELECT, INSERT',
  open_item: 'SELECT, INSERT, UPDATE',
};

export class PromiseMoney1795645000000 implements MigrationInterface {
  name = 'PromiseMoney1795645000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "spending_cap" ("key" uuid NOT NULL, "name" text NOT NULL, "amount" bigint NOT NULL, "per" text array NOT NULL, "citation" text NOT NULL, "territory_key" integer, "valid_from" date, "valid_to" date, "is_confirmed" boolean NOT NULL, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_spending_cap_confirmed" CHECK (NOT is_confirmed OR valid_from IS NOT NULL), CONSTRAINT "ck_spending_cap_order" CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from), CONSTRAINT "ck_spending_cap_units" CHECK (per <@ ARRAY['person', 'class', 'day', 'event', 'time']), CONSTRAINT "ck_spending_cap_amount" CHECK (amount > 0), CONSTRAINT "pk_spending_cap" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_spending_cap_territory" ON "spending_cap"  ("territory_key") `);
    await runner.query(
      `CREATE TABLE "budget" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "books_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "year" integer NOT NULL, "submitted_by_key" uuid, "submitted_at" TIMESTAMP WITH TIME ZONE, "remark" text, "approvals" integer NOT NULL DEFAULT '0', "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_budget_year" UNIQUE ("province_id", "books_key", "year"), CONSTRAINT "ck_budget_year" CHECK (year BETWEEN 2000 AND 2100), CONSTRAINT "ck_budget_submitted" CHECK ((submitted_by_key IS NULL) = (submitted_at IS NULL)), CONSTRAINT "pk_budget" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_budget_path" ON "budget"  ("year", "path") `);
    await runner.query(`CREATE INDEX "ix_budget_organisation" ON "budget"  ("organisation_key", "year") `);
    await runner.query(
      `CREATE TABLE "budget_line" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "budget_key" uuid NOT NULL, "position" integer NOT NULL, "parent_key" uuid, "name" text NOT NULL, "source" text, "fund_key" uuid, "account_key" uuid, "cap_key" uuid, "asked" bigint NOT NULL, "planned" bigint NOT NULL, CONSTRAINT "uq_budget_line_position" UNIQUE ("province_id", "budget_key", "position"), CONSTRAINT "ck_budget_line_amount" CHECK (asked >= 0 AND planned >= 0), CONSTRAINT "pk_budget_line" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_budget_line_cap" ON "budget_line"  ("cap_key") `);
    await runner.query(`CREATE INDEX "ix_budget_line_account" ON "budget_line"  ("account_key") `);
    await runner.query(`CREATE INDEX "ix_budget_line_fund" ON "budget_line"  ("province_id", "fund_key") `);
    await runner.query(`CREATE INDEX "ix_budget_line_parent" ON "budget_line"  ("province_id", "parent_key") `);
    await runner.query(
      `CREATE TABLE "budget_line_balance" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "budget_line_key" uuid NOT NULL, "day" date NOT NULL, "planned" bigint NOT NULL, "committed" bigint NOT NULL, "spent" bigint NOT NULL, CONSTRAINT "ck_budget_line_balance_amount" CHECK (committed >= 0 AND planned >= committed + spent), CONSTRAINT "pk_budget_line_balance" PRIMARY KEY ("province_id", "budget_line_key", "day"))`,
    );
    await runner.query(
      `CREATE TABLE "budget_act" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "budget_key" uuid NOT NULL, "position" integer NOT NULL, "day" date NOT NULL, "directive_key" uuid, "remark" text, "by_key" uuid NOT NULL, "done_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changes" jsonb NOT NULL, CONSTRAINT "pk_budget_act" PRIMARY KEY ("province_id", "budget_key", "position"))`,
    );
    await runner.query(`CREATE INDEX "ix_budget_act_directive" ON "budget_act"  ("directive_key") `);
    await runner.query(
      `CREATE TABLE "open_item" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "books_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "kind" text NOT NULL, "cause_key" uuid, "day" date NOT NULL, "due_on" date, "content" text NOT NULL, "counterparty_key" uuid, "directive_key" uuid, "amount" bigint NOT NULL, "paid" bigint NOT NULL, "returned" bigint NOT NULL, "released" bigint NOT NULL, "holding_key" uuid, "budget_line_key" uuid, "ended_on" date, "end_reason" text, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_open_item_due" CHECK (due_on IS NULL OR due_on >= day), CONSTRAINT "ck_open_item_ended" CHECK ((ended_on IS NULL) = (end_reason IS NULL) AND CASE WHEN ended_on IS NULL THEN released = 0 ELSE ended_on >= day AND paid + released = amount END), CONSTRAINT "ck_open_item_amount" CHECK (amount > 0), CONSTRAINT "ck_open_item_returned" CHECK (returned >= 0 AND returned <= paid), CONSTRAINT "ck_open_item_paid" CHECK (paid >= 0 AND released >= 0 AND paid + released <= amount), CONSTRAINT "pk_open_item" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_open_item_budget_line" ON "open_item"  ("province_id", "budget_line_key") `);
    await runner.query(`CREATE INDEX "ix_open_item_holding" ON "open_item"  ("province_id", "holding_key") `);
    await runner.query(`CREATE INDEX "ix_open_item_directive" ON "open_item"  ("directive_key") `);
    await runner.query(`CREATE INDEX "ix_open_item_counterparty" ON "open_item"  ("province_id", "counterparty_key") `);
    await runner.query(`CREATE INDEX "ix_open_item_path" ON "open_item"  ("path") `);
    await runner.query(`CREATE INDEX "ix_open_item_organisation" ON "open_item"  ("organisation_key", "day", "key") `);
    await runner.query(`CREATE INDEX "ix_open_item_books" ON "open_item"  ("province_id", "books_key", "day", "key") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_open_item_cause" ON "open_item"  ("province_id", "kind", "cause_key") WHERE cause_key IS NOT NULL`,
    );
    await runner.query(`ALTER TABLE "ledger_entry" ADD "budget_line_key" uuid`);
    await runner.query(`ALTER TABLE "ledger_entry" ADD "open_item_key" uuid`);
    await runner.query(`ALTER TABLE "ledger_entry" ADD "quantities" jsonb`);
    await runner.query(
      `CREATE INDEX "ix_ledger_entry_open_item" ON "ledger_entry"  ("province_id", "open_item_key", "day", "voucher_key", "position") WHERE open_item_key IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "ix_ledger_entry_budget_line" ON "ledger_entry"  ("province_id", "budget_line_key", "day", "voucher_key", "position") WHERE budget_line_key IS NOT NULL`,
    );
    await runner.query(
      `ALTER TABLE "spending_cap" ADD CONSTRAINT "fk_spending_cap_territory" FOREIGN KEY ("territory_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget" ADD CONSTRAINT "fk_budget_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget" ADD CONSTRAINT "fk_budget_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_line" ADD CONSTRAINT "fk_budget_line_account" FOREIGN KEY ("account_key") REFERENCES "ledger_account"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_line" ADD CONSTRAINT "fk_budget_line_cap" FOREIGN KEY ("cap_key") REFERENCES "spending_cap"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_line" ADD CONSTRAINT "fk_budget_line_fund" FOREIGN KEY ("province_id", "fund_key") REFERENCES "fund"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_line" ADD CONSTRAINT "fk_budget_line_parent" FOREIGN KEY ("province_id", "parent_key") REFERENCES "budget_line"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_line" ADD CONSTRAINT "fk_budget_line_budget" FOREIGN KEY ("province_id", "budget_key") REFERENCES "budget"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_line_balance" ADD CONSTRAINT "fk_budget_line_balance_line" FOREIGN KEY ("province_id", "budget_line_key") REFERENCES "budget_line"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_act" ADD CONSTRAINT "fk_budget_act_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "budget_act" ADD CONSTRAINT "fk_budget_act_budget" FOREIGN KEY ("province_id", "budget_key") REFERENCES "budget"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "open_item" ADD CONSTRAINT "fk_open_item_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "open_item" ADD CONSTRAINT "fk_open_item_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "open_item" ADD CONSTRAINT "fk_open_item_budget_line" FOREIGN KEY ("province_id", "budget_line_key") REFERENCES "budget_line"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "open_item" ADD CONSTRAINT "fk_open_item_holding" FOREIGN KEY ("province_id", "holding_key") REFERENCES "holding"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "open_item" ADD CONSTRAINT "fk_open_item_counterparty" FOREIGN KEY ("province_id", "counterparty_key") REFERENCES "counterparty"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "open_item" ADD CONSTRAINT "fk_open_item_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "ledger_entry" ADD CONSTRAINT "fk_ledger_entry_open_item" FOREIGN KEY ("province_id", "open_item_key") REFERENCES "open_item"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "ledger_entry" ADD CONSTRAINT "fk_ledger_entry_budget_line" FOREIGN KEY ("province_id", "budget_line_key") REFERENCES "budget_line"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query('GRANT SELECT ON "spending_cap" TO hieuhoc_worker, hieuhoc_auditor');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON "spending_cap" TO hieuhoc_app');
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
