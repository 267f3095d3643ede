import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What the application may do to each: what was posted, and how periods were closed, is only ever added to. */
const GRANTS = {
  account_books: 'SELECT, INSERT, UPDATE',
  period_act: 'SELECT, INSERT',
  fund: 'SELECT, INSERT, UPDATE',
  fund_purpose: 'SELECT, INSERT, UPDATE',
  holding: 'SELECT, INSERT',
  money_place: 'SELECT, INSERT, UPDATE',
  voucher: 'SELECT, INSERT',
  ledger_entry: 'SELECT, INSERT',
  voucher_file: 'SELECT, INSERT',
  counterparty: 'SELECT, INSERT, UPDATE',
  voucher_draft: 'SELECT, INSERT, UPDATE, DELETE',
  money_balance: 'SELECT, INSERT, UPDATE',
  holding_balance: 'SELECT, INSERT, UPDATE',
  account_balance: 'SELECT, INSERT, UPDATE',
};

/** Books of organisations: funds, places of money, vouchers that are signed and posted, their entries, and balances by the day. */
export class KeepBooks1795640000000 implements MigrationInterface {
  name = 'KeepBooks1795640000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "ledger_account" ("key" uuid NOT NULL, "code" text NOT NULL, "kind" text NOT NULL, "position" integer NOT NULL, "name_vi" text NOT NULL, "name_en" text NOT NULL, "circular_number" text, "citation" text, "valid_from" date NOT NULL, "valid_to" date, "is_shipped" boolean NOT NULL, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_ledger_account_code" UNIQUE ("code"), CONSTRAINT "ck_ledger_account_order" CHECK (valid_to IS NULL OR valid_to >= valid_from), CONSTRAINT "ck_ledger_account_kind" CHECK (kind IN ('cash', 'bank', 'advance', 'claim', 'payable', 'balance', 'income', 'expenditure', 'transfer')), CONSTRAINT "pk_ledger_account" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE TABLE "account_books" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "opens_on" date NOT NULL, "signing_order" text array NOT NULL, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_account_books_organisation" UNIQUE ("province_id", "organisation_key"), CONSTRAINT "ck_account_books_signing" CHECK (signing_order <@ ARRAY['maker', 'accountant', 'head', 'treasurer'] AND signing_order[1] = 'maker' AND 'head' = ANY(signing_order)), CONSTRAINT "pk_account_books" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_account_books_path" ON "account_books" ("path")`);
    await runner.query(`CREATE INDEX "ix_account_books_organisation" ON "account_books" ("organisation_key")`);
    await runner.query(
      `CREATE TABLE "period_act" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "books_key" uuid NOT NULL, "position" integer NOT NULL, "kind" text NOT NULL, "closed_through" date, "reason" text, "by_key" uuid NOT NULL, "done_at" TIMESTAMP WITH TIME ZONE NOT NULL, "protocol" jsonb NOT NULL, CONSTRAINT "ck_period_act_reason" CHECK ((kind = 'reopen') = (reason IS NOT NULL)), CONSTRAINT "ck_period_act_kind" CHECK (kind IN ('close', 'reopen')), CONSTRAINT "pk_period_act" PRIMARY KEY ("province_id", "books_key", "position"))`,
    );
    await runner.query(
      `CREATE TABLE "counterparty" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "kind" text NOT NULL, "person_key" uuid, "party_key" integer, "name" text, "address" text, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_counterparty_who" CHECK (num_nonnulls(person_key, party_key, name) = 1 AND (kind = 'person') = (person_key IS NOT NULL) AND (kind = 'organisation') = (party_key IS NOT NULL)), CONSTRAINT "ck_counterparty_kind" CHECK (kind IN ('person', 'organisation', 'body')), CONSTRAINT "pk_counterparty" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_counterparty_path" ON "counterparty" ("path")`);
    await runner.query(`CREATE INDEX "ix_counterparty_party" ON "counterparty" ("party_key")`);
    await runner.query(`CREATE INDEX "ix_counterparty_person" ON "counterparty" ("person_key")`);
    await runner.query(`CREATE INDEX "ix_counterparty_organisation" ON "counterparty" ("organisation_key")`);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_counterparty_body" ON "counterparty" ("province_id", "organisation_key", "name") WHERE name IS NOT NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_counterparty_organisation" ON "counterparty" ("province_id", "organisation_key", "party_key") WHERE party_key IS NOT NULL`,
    );
    await runner.query(
      `CREATE TABLE "fund" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "sources" text array NOT NULL, "basis" text, "opened_on" date NOT NULL, "closed_on" date, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_fund_name" UNIQUE ("province_id", "organisation_key", "name"), CONSTRAINT "ck_fund_order" CHECK (closed_on IS NULL OR closed_on >= opened_on), CONSTRAINT "ck_fund_sources" CHECK (cardinality(sources) > 0 AND sources <@ ARRAY['central_budget', 'province_budget', 'commune_budget', 'association', 'contribution']), CONSTRAINT "ck_fund_kind" CHECK (kind IN ('study_promotion', 'talent', 'week', 'movement', 'operating')), CONSTRAINT "pk_fund" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_fund_path" ON "fund" ("path")`);
    await runner.query(`CREATE INDEX "ix_fund_organisation" ON "fund" ("organisation_key")`);
    await runner.query(
      `CREATE TABLE "fund_purpose" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "fund_key" uuid NOT NULL, "name" text NOT NULL, "closed_on" date, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_fund_purpose_name" UNIQUE ("province_id", "fund_key", "name"), CONSTRAINT "pk_fund_purpose" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(
      `CREATE TABLE "holding" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "fund_key" uuid NOT NULL, "source" text NOT NULL, "purpose_key" uuid, CONSTRAINT "ck_holding_purpose" CHECK (purpose_key IS NULL OR source = 'contribution'), CONSTRAINT "pk_holding" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_holding_free" ON "holding" ("province_id", "fund_key", "source") WHERE purpose_key IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_holding_purpose" ON "holding" ("province_id", "fund_key", "source", "purpose_key")`,
    );
    await runner.query(
      `CREATE TABLE "money_place" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "bank" text, "account_number" text, "opened_on" date NOT NULL, "closed_on" date, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_money_place_name" UNIQUE ("province_id", "organisation_key", "name"), CONSTRAINT "ck_money_place_order" CHECK (closed_on IS NULL OR closed_on >= opened_on), CONSTRAINT "ck_money_place_bank" CHECK ((kind = 'bank') = (bank IS NOT NULL) AND (account_number IS NULL OR kind = 'bank')), CONSTRAINT "ck_money_place_kind" CHECK (kind IN ('cash', 'bank')), CONSTRAINT "pk_money_place" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_money_place_path" ON "money_place" ("path")`);
    await runner.query(`CREATE INDEX "ix_money_place_organisation" ON "money_place" ("organisation_key")`);
    await runner.query(
      `CREATE TABLE "voucher" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "books_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "kind" text NOT NULL, "book" text NOT NULL, "year" integer NOT NULL, "number" integer NOT NULL, "day" date NOT NULL, "amount" bigint NOT NULL, "content" text NOT NULL, "counterparty_key" uuid, "directive_key" uuid, "reverses_key" uuid, "reason" text, "signatures" jsonb NOT NULL, "entry_count" integer NOT NULL, "balanced" bigint NOT NULL DEFAULT '0', "posted_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "uq_voucher_entries" UNIQUE ("province_id", "key", "books_key", "day", "entry_count"), CONSTRAINT "uq_voucher_number" UNIQUE ("province_id", "books_key", "book", "year", "number"), CONSTRAINT "ck_voucher_balanced" CHECK (balanced = 0), CONSTRAINT "ck_voucher_reversal" CHECK ((kind = 'reversal') = (reverses_key IS NOT NULL) AND (reverses_key IS NULL) = (reason IS NULL)), CONSTRAINT "ck_voucher_year" CHECK (year = extract(year FROM day)), CONSTRAINT "ck_voucher_amount" CHECK (amount > 0), CONSTRAINT "pk_voucher" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_voucher_directive" ON "voucher" ("directive_key")`);
    await runner.query(`CREATE INDEX "ix_voucher_counterparty" ON "voucher" ("province_id", "counterparty_key")`);
    await runner.query(`CREATE INDEX "ix_voucher_organisation" ON "voucher" ("organisation_key", "day", "key")`);
    await runner.query(`CREATE INDEX "ix_voucher_path" ON "voucher" ("path")`);
    await runner.query(`CREATE INDEX "ix_voucher_day" ON "voucher" ("province_id", "books_key", "day", "key")`);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_voucher_reverses" ON "voucher" ("province_id", "reverses_key") WHERE reverses_key IS NOT NULL`,
    );
    await runner.query(
      `CREATE TABLE "ledger_entry" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "voucher_key" uuid NOT NULL, "position" integer NOT NULL, "previous_position" integer, "entry_count" integer NOT NULL, "books_key" uuid NOT NULL, "account_key" uuid NOT NULL, "holding_key" uuid NOT NULL, "place_key" uuid, "day" date NOT NULL, "amount" bigint NOT NULL, "sum_before" bigint NOT NULL, "sum_after" bigint NOT NULL, "note" text, CONSTRAINT "uq_ledger_entry_sum" UNIQUE ("province_id", "voucher_key", "position", "sum_after"), CONSTRAINT "ck_ledger_entry_chain" CHECK (CASE WHEN position = 1 THEN previous_position IS NULL AND sum_before = 0 ELSE coalesce(previous_position = position - 1, false) END), CONSTRAINT "ck_ledger_entry_sum" CHECK (sum_after = sum_before + amount), CONSTRAINT "ck_ledger_entry_position" CHECK (position BETWEEN 1 AND entry_count), CONSTRAINT "ck_ledger_entry_amount" CHECK (amount <> 0), CONSTRAINT "pk_ledger_entry" PRIMARY KEY ("province_id", "voucher_key", "position"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_ledger_entry_account" ON "ledger_entry" ("province_id", "books_key", "account_key", "day", "voucher_key", "position")`,
    );
    await runner.query(
      `CREATE INDEX "ix_ledger_entry_place" ON "ledger_entry" ("province_id", "place_key", "day", "voucher_key", "position") WHERE place_key IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "ix_ledger_entry_holding" ON "ledger_entry" ("province_id", "holding_key", "day", "voucher_key", "position")`,
    );
    await runner.query(
      `CREATE TABLE "voucher_file" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "voucher_key" uuid NOT NULL, "sha256" text NOT NULL, "file_name" text NOT NULL, CONSTRAINT "pk_voucher_file" PRIMARY KEY ("province_id", "voucher_key", "sha256"))`,
    );
    await runner.query(`CREATE INDEX "ix_voucher_file_file" ON "voucher_file" ("sha256")`);
    await runner.query(
      `CREATE TABLE "money_balance" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "place_key" uuid NOT NULL, "holding_key" uuid NOT NULL, "day" date NOT NULL, "amount" bigint NOT NULL, CONSTRAINT "ck_money_balance_exact" CHECK (amount <= 9007199254740991), CONSTRAINT "ck_money_balance_amount" CHECK (amount >= 0), CONSTRAINT "pk_money_balance" PRIMARY KEY ("province_id", "place_key", "holding_key", "day"))`,
    );
    await runner.query(`CREATE INDEX "ix_money_balance_holding" ON "money_balance" ("province_id", "holding_key")`);
    await runner.query(
      `CREATE TABLE "holding_balance" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "holding_key" uuid NOT NULL, "day" date NOT NULL, "amount" bigint NOT NULL, "pending" bigint NOT NULL, CONSTRAINT "ck_holding_balance_exact" CHECK (amount <= 9007199254740991), CONSTRAINT "ck_holding_balance_amount" CHECK (pending >= 0 AND amount >= pending), CONSTRAINT "pk_holding_balance" PRIMARY KEY ("province_id", "holding_key", "day"))`,
    );
    await runner.query(
      `CREATE TABLE "account_balance" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "books_key" uuid NOT NULL, "account_key" uuid NOT NULL, "holding_key" uuid NOT NULL, "day" date NOT NULL, "amount" bigint NOT NULL, CONSTRAINT "ck_account_balance_exact" CHECK (abs(amount) <= 9007199254740991), CONSTRAINT "pk_account_balance" PRIMARY KEY ("province_id", "books_key", "account_key", "holding_key", "day"))`,
    );
    await runner.query(`CREATE INDEX "ix_account_balance_holding" ON "account_balance" ("province_id", "holding_key")`);
    await runner.query(
      `CREATE TABLE "voucher_draft" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "books_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "kind" text NOT NULL, "day" date NOT NULL, "content" text NOT NULL, "counterparty_key" uuid, "directive_key" uuid, "reverses_key" uuid, "reason" text, "place_key" uuid, "lines" jsonb NOT NULL, "files" jsonb NOT NULL, "signatures" jsonb NOT NULL, "signing_order" text array NOT NULL, "maker_key" uuid NOT NULL, "return_reason" text, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_voucher_draft_signed" CHECK (jsonb_array_length(signatures) < cardinality(signing_order)), CONSTRAINT "ck_voucher_draft_reversal" CHECK ((kind = 'reversal') = (reverses_key IS NOT NULL)), CONSTRAINT "pk_voucher_draft" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_voucher_draft_directive" ON "voucher_draft" ("directive_key")`);
    await runner.query(`CREATE INDEX "ix_voucher_draft_path" ON "voucher_draft" ("path")`);
    await runner.query(`CREATE INDEX "ix_voucher_draft_books" ON "voucher_draft" ("province_id", "books_key", "day")`);
    await runner.query(
      `CREATE INDEX "ix_ledger_entry_money" ON "ledger_entry" ("province_id", "books_key", "day", "voucher_key", "position") WHERE place_key IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX "ix_voucher_draft_organisation" ON "voucher_draft" ("organisation_key", "day")`);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_voucher_draft_reverses" ON "voucher_draft" ("province_id", "reverses_key") WHERE reverses_key IS NOT NULL`,
    );
    await runner.query(
      `ALTER TABLE "account_books" ADD CONSTRAINT "fk_account_books_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key")`,
    );
    await runner.query(
      `ALTER TABLE "period_act" ADD CONSTRAINT "fk_period_act_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "counterparty" ADD CONSTRAINT "fk_counterparty_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key")`,
    );
    await runner.query(
      `ALTER TABLE "counterparty" ADD CONSTRAINT "fk_counterparty_person" FOREIGN KEY ("person_key") REFERENCES "person"("key")`,
    );
    await runner.query(
      `ALTER TABLE "counterparty" ADD CONSTRAINT "fk_counterparty_party" FOREIGN KEY ("party_key") REFERENCES "organisation"("key")`,
    );
    await runner.query(
      `ALTER TABLE "fund" ADD CONSTRAINT "fk_fund_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key")`,
    );
    await runner.query(
      `ALTER TABLE "fund_purpose" ADD CONSTRAINT "fk_fund_purpose_fund" FOREIGN KEY ("province_id", "fund_key") REFERENCES "fund"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "holding" ADD CONSTRAINT "fk_holding_purpose" FOREIGN KEY ("province_id", "purpose_key") REFERENCES "fund_purpose"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "holding" ADD CONSTRAINT "fk_holding_fund" FOREIGN KEY ("province_id", "fund_key") REFERENCES "fund"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "money_place" ADD CONSTRAINT "fk_money_place_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key")`,
    );
    await runner.query(
      `ALTER TABLE "voucher" ADD CONSTRAINT "fk_voucher_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key")`,
    );
    await runner.query(
      `ALTER TABLE "voucher" ADD CONSTRAINT "fk_voucher_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key")`,
    );
    await runner.query(
      `ALTER TABLE "voucher" ADD CONSTRAINT "fk_voucher_balanced" FOREIGN KEY ("province_id", "key", "entry_count", "balanced") REFERENCES "ledger_entry"("province_id","voucher_key","position","sum_after")`,
    );
    await runner.query(
      `ALTER TABLE "voucher" ADD CONSTRAINT "fk_voucher_counterparty" FOREIGN KEY ("province_id", "counterparty_key") REFERENCES "counterparty"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "voucher" ADD CONSTRAINT "fk_voucher_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "ledger_entry" ADD CONSTRAINT "fk_ledger_entry_account" FOREIGN KEY ("account_key") REFERENCES "ledger_account"("key")`,
    );
    await runner.query(
      `ALTER TABLE "ledger_entry" ADD CONSTRAINT "fk_ledger_entry_previous" FOREIGN KEY ("province_id", "voucher_key", "previous_position", "sum_before") REFERENCES "ledger_entry"("province_id","voucher_key","position","sum_after")`,
    );
    await runner.query(
      `ALTER TABLE "ledger_entry" ADD CONSTRAINT "fk_ledger_entry_voucher" FOREIGN KEY ("province_id", "voucher_key", "books_key", "day", "entry_count") REFERENCES "voucher"("province_id","key","books_key","day","entry_count") DEFERRABLE INITIALLY DEFERRED`,
    );
    await runner.query(
      `ALTER TABLE "ledger_entry" ADD CONSTRAINT "fk_ledger_entry_place" FOREIGN KEY ("province_id", "place_key") REFERENCES "money_place"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "ledger_entry" ADD CONSTRAINT "fk_ledger_entry_holding" FOREIGN KEY ("province_id", "holding_key") REFERENCES "holding"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "ledger_entry" ADD CONSTRAINT "fk_ledger_entry_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "voucher_file" ADD CONSTRAINT "fk_voucher_file_file" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256")`,
    );
    await runner.query(
      `ALTER TABLE "voucher_file" ADD CONSTRAINT "fk_voucher_file_voucher" FOREIGN KEY ("province_id", "voucher_key") REFERENCES "voucher"("province_id","key") DEFERRABLE INITIALLY DEFERRED`,
    );
    await runner.query(
      `ALTER TABLE "money_balance" ADD CONSTRAINT "fk_money_balance_holding" FOREIGN KEY ("province_id", "holding_key") REFERENCES "holding"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "money_balance" ADD CONSTRAINT "fk_money_balance_place" FOREIGN KEY ("province_id", "place_key") REFERENCES "money_place"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "holding_balance" ADD CONSTRAINT "fk_holding_balance_holding" FOREIGN KEY ("province_id", "holding_key") REFERENCES "holding"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "account_balance" ADD CONSTRAINT "fk_account_balance_account" FOREIGN KEY ("account_key") REFERENCES "ledger_account"("key")`,
    );
    await runner.query(
      `ALTER TABLE "account_balance" ADD CONSTRAINT "fk_account_balance_holding" FOREIGN KEY ("province_id", "holding_key") REFERENCES "holding"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "account_balance" ADD CONSTRAINT "fk_account_balance_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "voucher_draft" ADD CONSTRAINT "fk_voucher_draft_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key")`,
    );
    await runner.query(
      `ALTER TABLE "voucher_draft" ADD CONSTRAINT "fk_voucher_draft_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key")`,
    );
    await runner.query(
      `ALTER TABLE "voucher_draft" ADD CONSTRAINT "fk_voucher_draft_counterparty" FOREIGN KEY ("province_id", "counterparty_key") REFERENCES "counterparty"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "voucher_draft" ADD CONSTRAINT "fk_voucher_draft_place" FOREIGN KEY ("province_id", "place_key") REFERENCES "money_place"("province_id","key")`,
    );
    await runner.query(
      `ALTER TABLE "voucher_draft" ADD CONSTRAINT "fk_voucher_draft_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key")`,
    );
    await runner.query('GRANT SELECT ON "ledger_account" TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor');
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
