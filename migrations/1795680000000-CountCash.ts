import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What the application may do to each: counts are only ever added to, what a bank sent and what was matched may be taken away again. */
const GRANTS = {
  cash_count: 'SELECT, INSERT',
  cash_count_act: 'SELECT, INSERT',
  bank_statement: 'SELECT, INSERT, DELETE',
  bank_line: 'SELECT, INSERT, DELETE',
  bank_match: 'SELECT, INSERT, DELETE',
  bank_match_line: 'SELECT, INSERT, DELETE',
  bank_match_voucher: 'SELECT, INSERT, DELETE',
};

/** Counts of cash boxes with their minutes, statements of banks with their lines, and which of these are which vouchers. */
export class CountCash1795680000000 implements MigrationInterface {
  name = 'CountCash1795680000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "bank_statement" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "books_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "place_key" uuid NOT NULL, "file_name" text NOT NULL, "from_day" date NOT NULL, "through_day" date NOT NULL, "opening" bigint, "closing" bigint, "line_count" integer NOT NULL, "by_key" uuid NOT NULL, "imported_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "ck_bank_statement_days" CHECK (from_day <= through_day), CONSTRAINT "pk_bank_statement" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_bank_statement_path" ON "bank_statement"  ("path") `);
    await runner.query(
      `CREATE INDEX "ix_bank_statement_organisation" ON "bank_statement"  ("organisation_key", "through_day") `,
    );
    await runner.query(
      `CREATE INDEX "ix_bank_statement_place" ON "bank_statement"  ("province_id", "place_key", "from_day") `,
    );
    await runner.query(
      `CREATE TABLE "bank_line" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "statement_key" uuid NOT NULL, "path" text COLLATE "C" NOT NULL, "place_key" uuid NOT NULL, "position" integer NOT NULL, "row" integer NOT NULL, "day" date NOT NULL, "amount" bigint NOT NULL, "balance" bigint, "reference" text, "content" text NOT NULL, "party" text, "fingerprint" text NOT NULL, CONSTRAINT "uq_bank_line_content" UNIQUE ("province_id", "place_key", "fingerprint"), CONSTRAINT "ck_bank_line_amount" CHECK (amount <> 0), CONSTRAINT "pk_bank_line" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_bank_line_path" ON "bank_line"  ("path") `);
    await runner.query(
      `CREATE INDEX "ix_bank_line_place" ON "bank_line"  ("province_id", "place_key", "day", "position") `,
    );
    await runner.query(
      `CREATE INDEX "ix_bank_line_statement" ON "bank_line"  ("province_id", "statement_key", "position") `,
    );
    await runner.query(
      `CREATE TABLE "bank_match" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "place_key" uuid NOT NULL, "amount" bigint NOT NULL, "by_key" uuid NOT NULL, "matched_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_bank_match" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_bank_match_path" ON "bank_match"  ("path") `);
    await runner.query(`CREATE INDEX "ix_bank_match_place" ON "bank_match"  ("province_id", "place_key") `);
    await runner.query(
      `CREATE TABLE "bank_match_line" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "match_key" uuid NOT NULL, "line_key" uuid NOT NULL, CONSTRAINT "uq_bank_match_line" UNIQUE ("province_id", "line_key"), CONSTRAINT "pk_bank_match_line" PRIMARY KEY ("province_id", "match_key", "line_key"))`,
    );
    await runner.query(
      `CREATE TABLE "bank_match_voucher" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "match_key" uuid NOT NULL, "voucher_key" uuid NOT NULL, "place_key" uuid NOT NULL, CONSTRAINT "uq_bank_match_voucher" UNIQUE ("province_id", "place_key", "voucher_key"), CONSTRAINT "pk_bank_match_voucher" PRIMARY KEY ("province_id", "match_key", "voucher_key"))`,
    );
    await runner.query(
      `CREATE TABLE "cash_count" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "books_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "place_key" uuid NOT NULL, "day" date NOT NULL, "counted" bigint NOT NULL, "booked" bigint NOT NULL, "pieces" jsonb NOT NULL, "witness_keys" uuid array NOT NULL, "by_key" uuid NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "ck_cash_count_amount" CHECK (counted >= 0 AND booked >= 0), CONSTRAINT "pk_cash_count" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_cash_count_path" ON "cash_count"  ("path") `);
    await runner.query(`CREATE INDEX "ix_cash_count_books" ON "cash_count"  ("province_id", "books_key", "day") `);
    await runner.query(`CREATE INDEX "ix_cash_count_organisation" ON "cash_count"  ("organisation_key", "day") `);
    await runner.query(`CREATE INDEX "ix_cash_count_place" ON "cash_count"  ("province_id", "place_key", "day") `);
    await runner.query(
      `CREATE TABLE "cash_count_act" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "count_key" uuid NOT NULL, "position" integer NOT NULL, "kind" text NOT NULL, "seat" text, "reason" text, "by_key" uuid NOT NULL, "done_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "ck_cash_count_act_seats" CHECK (seat IN ('treasurer', 'accountant', 'head', 'witness')), CONSTRAINT "ck_cash_count_act_reason" CHECK ((kind = 'sign') = (reason IS NULL)), CONSTRAINT "ck_cash_count_act_seat" CHECK ((kind = 'sign') = (seat IS NOT NULL)), CONSTRAINT "ck_cash_count_act_kind" CHECK (kind IN ('sign', 'explain', 'withdraw')), CONSTRAINT "pk_cash_count_act" PRIMARY KEY ("province_id", "count_key", "position"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_cash_count_act_withdrawn" ON "cash_count_act"  ("province_id", "count_key") WHERE kind = 'withdraw'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_cash_count_act_signer" ON "cash_count_act"  ("province_id", "count_key", "by_key") WHERE kind = 'sign'`,
    );
    await runner.query(
      `ALTER TABLE "bank_statement" ADD CONSTRAINT "fk_bank_statement_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bank_statement" ADD CONSTRAINT "fk_bank_statement_place" FOREIGN KEY ("province_id", "place_key") REFERENCES "money_place"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bank_statement" ADD CONSTRAINT "fk_bank_statement_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bank_line" ADD CONSTRAINT "fk_bank_line_place" FOREIGN KEY ("province_id", "place_key") REFERENCES "money_place"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bank_line" ADD CONSTRAINT "fk_bank_line_statement" FOREIGN KEY ("province_id", "statement_key") REFERENCES "bank_statement"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bank_match" ADD CONSTRAINT "fk_bank_match_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bank_match" ADD CONSTRAINT "fk_bank_match_place" FOREIGN KEY ("province_id", "place_key") REFERENCES "money_place"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bank_match_line" ADD CONSTRAINT "fk_bank_match_line_line" FOREIGN KEY ("province_id", "line_key") REFERENCES "bank_line"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bank_match_line" ADD CONSTRAINT "fk_bank_match_line_match" FOREIGN KEY ("province_id", "match_key") REFERENCES "bank_match"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bank_match_voucher" ADD CONSTRAINT "fk_bank_match_voucher_voucher" FOREIGN KEY ("province_id", "voucher_key") REFERENCES "voucher"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "bank_match_voucher" ADD CONSTRAINT "fk_bank_match_voucher_match" FOREIGN KEY ("province_id", "match_key") REFERENCES "bank_match"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cash_count" ADD CONSTRAINT "fk_cash_count_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cash_count" ADD CONSTRAINT "fk_cash_count_place" FOREIGN KEY ("province_id", "place_key") REFERENCES "money_place"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cash_count" ADD CONSTRAINT "fk_cash_count_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cash_count_act" ADD CONSTRAINT "fk_cash_count_act_count" FOREIGN KEY ("province_id", "count_key") REFERENCES "cash_count"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
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
