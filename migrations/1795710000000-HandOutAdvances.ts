import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What the application may do to each: a settlement is only ever added. */
const GRANTS = {
  advance: 'SELECT, INSERT, UPDATE',
  advance_settlement: 'SELECT, INSERT',
  advance_settlement_line: 'SELECT, INSERT',
};

/** Money that is handed to somebody, and the papers by which it is accounted for. */
export class HandOutAdvances1795710000000 implements MigrationInterface {
  name = 'HandOutAdvances1795710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "advance" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "books_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "counterparty_key" uuid NOT NULL, "day" date NOT NULL, "due_on" date NOT NULL, "content" text NOT NULL, "amount" bigint NOT NULL, "asked_by_key" uuid NOT NULL, "item_key" uuid, "another_reason" text, "declined_on" date, "decline_reason" text, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_advance_declined" CHECK ((declined_on IS NULL) = (decline_reason IS NULL) AND (declined_on IS NULL OR item_key IS NULL)), CONSTRAINT "ck_advance_due" CHECK (due_on >= day), CONSTRAINT "ck_advance_amount" CHECK (amount > 0), CONSTRAINT "pk_advance" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_advance_item" ON "advance"  ("province_id", "item_key") WHERE item_key IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX "ix_advance_path" ON "advance"  ("path") `);
    await runner.query(`CREATE INDEX "ix_advance_asker" ON "advance"  ("asked_by_key") `);
    await runner.query(`CREATE INDEX "ix_advance_counterparty" ON "advance"  ("province_id", "counterparty_key") `);
    await runner.query(`CREATE INDEX "ix_advance_books" ON "advance"  ("province_id", "books_key", "day") `);
    await runner.query(`CREATE INDEX "ix_advance_organisation" ON "advance"  ("organisation_key", "day") `);
    await runner.query(
      `CREATE TABLE "advance_settlement" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "advance_key" uuid NOT NULL, "number" integer NOT NULL, "day" date NOT NULL, "outstanding" bigint NOT NULL, "settled" bigint NOT NULL, "returned" bigint NOT NULL, "extra" bigint NOT NULL, "journal_key" uuid, "receipt_key" uuid, "payment_key" uuid, "paper_reason" text, "by_key" uuid NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "ck_advance_settlement_vouchers" CHECK ((settled > 0) = (journal_key IS NOT NULL) AND (returned > 0) = (receipt_key IS NOT NULL) AND (extra > 0) = (payment_key IS NOT NULL)), CONSTRAINT "ck_advance_settlement_one_way" CHECK (returned = 0 OR extra = 0), CONSTRAINT "ck_advance_settlement_amount" CHECK (settled >= 0 AND returned >= 0 AND extra >= 0 AND settled + returned > 0), CONSTRAINT "pk_advance_settlement" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_advance_settlement_payment" ON "advance_settlement"  ("province_id", "payment_key") `,
    );
    await runner.query(
      `CREATE INDEX "ix_advance_settlement_receipt" ON "advance_settlement"  ("province_id", "receipt_key") `,
    );
    await runner.query(
      `CREATE INDEX "ix_advance_settlement_journal" ON "advance_settlement"  ("province_id", "journal_key") `,
    );
    await runner.query(
      `CREATE INDEX "ix_advance_settlement_organisation" ON "advance_settlement"  ("organisation_key") `,
    );
    await runner.query(`CREATE INDEX "ix_advance_settlement_path" ON "advance_settlement"  ("path") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_advance_settlement_number" ON "advance_settlement"  ("province_id", "advance_key", "number") `,
    );
    await runner.query(
      `CREATE TABLE "advance_settlement_line" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "settlement_key" uuid NOT NULL, "position" integer NOT NULL, "account_key" uuid NOT NULL, "budget_line_key" uuid, "content" text NOT NULL, "amount" bigint NOT NULL, "paper_number" text, "paper_day" date, "quantities" jsonb, CONSTRAINT "ck_advance_settlement_line_amount" CHECK (amount > 0), CONSTRAINT "pk_advance_settlement_line" PRIMARY KEY ("province_id", "settlement_key", "position"))`,
    );
    await runner.query(
      `ALTER TABLE "advance" ADD CONSTRAINT "fk_advance_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "advance" ADD CONSTRAINT "fk_advance_item" FOREIGN KEY ("province_id", "item_key") REFERENCES "open_item"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "advance" ADD CONSTRAINT "fk_advance_counterparty" FOREIGN KEY ("province_id", "counterparty_key") REFERENCES "counterparty"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "advance" ADD CONSTRAINT "fk_advance_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "advance_settlement" ADD CONSTRAINT "fk_advance_settlement_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "advance_settlement" ADD CONSTRAINT "fk_advance_settlement_advance" FOREIGN KEY ("province_id", "advance_key") REFERENCES "advance"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "advance_settlement_line" ADD CONSTRAINT "fk_advance_settlement_line_account" FOREIGN KEY ("account_key") REFERENCES "ledger_account"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "advance_settlement_line" ADD CONSTRAINT "fk_advance_settlement_line_budget_line" FOREIGN KEY ("province_id", "budget_line_key") REFERENCES "budget_line"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "advance_settlement_line" ADD CONSTRAINT "fk_advance_settlement_line_settlement" FOREIGN KEY ("province_id", "settlement_key") REFERENCES "advance_settlement"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
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
