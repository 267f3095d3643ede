import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What was promised, and the donations that keep it. */
export class KeepPledges1795750000000 implements MigrationInterface {
  name = 'KeepPledges1795750000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "pledge" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "books_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "campaign_key" uuid, "kind" text NOT NULL, "day" date NOT NULL, "due_on" date NOT NULL, "counterparty_key" uuid NOT NULL, "is_anonymous" boolean NOT NULL, "amount" bigint, "hundredths" integer, "unit" text, "what" text, "given" bigint NOT NULL, "open_item_key" uuid, "note" text, "given_up_on" date, "give_up_reason" text, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_pledge_given_up" CHECK ((given_up_on IS NULL) = (give_up_reason IS NULL) AND given_up_on >= day), CONSTRAINT "ck_pledge_due" CHECK (due_on >= day), CONSTRAINT "ck_pledge_given" CHECK (given >= 0 AND given <= coalesce(hundredths, amount)), CONSTRAINT "ck_pledge_what" CHECK (amount > 0 AND CASE kind WHEN 'money' THEN amount IS NOT NULL AND open_item_key IS NOT NULL AND num_nonnulls(hundredths, unit, what) = 0
   ELSE hundredths > 0 AND unit IS NOT NULL AND open_item_key IS NULL END), CONSTRAINT "ck_pledge_kind" CHECK (kind IN ('money', 'goods', 'labour')), CONSTRAINT "pk_pledge" PRIMARY KEY ("province_id", "key"))`);
    await runner.query(`CREATE INDEX "ix_pledge_path" ON "pledge"  ("path") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_pledge_open_item" ON "pledge"  ("province_id", "open_item_key") WHERE open_item_key IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX "ix_pledge_counterparty" ON "pledge"  ("province_id", "counterparty_key") `);
    await runner.query(`CREATE INDEX "ix_pledge_campaign" ON "pledge"  ("province_id", "campaign_key") `);
    await runner.query(`CREATE INDEX "ix_pledge_organisation" ON "pledge"  ("organisation_key", "due_on", "key") `);
    await runner.query(`ALTER TABLE "donation" ADD "pledge_key" uuid`);
    await runner.query(`CREATE INDEX "ix_donation_pledge" ON "donation"  ("province_id", "pledge_key") `);
    await runner.query(
      `ALTER TABLE "donation" ADD CONSTRAINT "fk_donation_pledge" FOREIGN KEY ("province_id", "pledge_key") REFERENCES "pledge"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "pledge" ADD CONSTRAINT "fk_pledge_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "pledge" ADD CONSTRAINT "fk_pledge_open_item" FOREIGN KEY ("province_id", "open_item_key") REFERENCES "open_item"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "pledge" ADD CONSTRAINT "fk_pledge_counterparty" FOREIGN KEY ("province_id", "counterparty_key") REFERENCES "counterparty"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "pledge" ADD CONSTRAINT "fk_pledge_campaign" FOREIGN KEY ("province_id", "campaign_key") REFERENCES "campaign"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "pledge" ADD CONSTRAINT "fk_pledge_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query('GRANT SELECT, INSERT, UPDATE ON "pledge" TO hieuhoc_app');
    await runner.query('GRANT SELECT ON "pledge" TO hieuhoc_worker, hieuhoc_auditor');
    await runner.query('ALTER TABLE "pledge" ENABLE ROW LEVEL SECURITY');
    await runner.query(`CREATE POLICY in_reach ON "pledge" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`);
    await runner.query('CREATE POLICY whole ON "pledge" TO hieuhoc_worker USING (true) WITH CHECK (true)');
    await runner.query('CREATE POLICY whole_reading ON "pledge" FOR SELECT TO hieuhoc_auditor USING (true)');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
