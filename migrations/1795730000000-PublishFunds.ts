import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What is published is never changed: the application only ever adds. */
const FACTS = ['fund_publication', 'fund_publication_act', 'published_giver', 'published_grant'];

/** Years of funds as they were published, what became of them, who gave, what was granted, and where anybody reads it. */
export class PublishFunds1795730000000 implements MigrationInterface {
  name = 'PublishFunds1795730000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "fund_publication" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "books_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "fund_key" uuid NOT NULL, "year" integer NOT NULL, "closed_through" date, "reason" text, "content" jsonb NOT NULL, "maker_key" uuid NOT NULL, "prepared_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "ck_fund_publication_year" CHECK (year BETWEEN 1990 AND 2200), CONSTRAINT "pk_fund_publication" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_fund_publication_path" ON "fund_publication"  ("path") `);
    await runner.query(
      `CREATE INDEX "ix_fund_publication_organisation" ON "fund_publication"  ("organisation_key", "year") `,
    );
    await runner.query(`CREATE INDEX "ix_fund_publication_books" ON "fund_publication"  ("province_id", "books_key") `);
    await runner.query(
      `CREATE INDEX "ix_fund_publication_fund" ON "fund_publication"  ("province_id", "fund_key", "year") `,
    );
    await runner.query(
      `CREATE TABLE "fund_publication_act" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "key" uuid NOT NULL, "publication_key" uuid NOT NULL, "fund_key" uuid NOT NULL, "year" integer NOT NULL, "kind" text NOT NULL, "edition" integer, "reason" text, "by_key" uuid NOT NULL, "done_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "uq_fund_publication_act_end" UNIQUE ("province_id", "publication_key"), CONSTRAINT "ck_fund_publication_act_edition" CHECK ((kind = 'publish') = (edition IS NOT NULL) AND edition > 0), CONSTRAINT "ck_fund_publication_act_reason" CHECK ((kind = 'return') = (reason IS NOT NULL)), CONSTRAINT "ck_fund_publication_act_kind" CHECK (kind IN ('publish', 'return', 'withdraw')), CONSTRAINT "pk_fund_publication_act" PRIMARY KEY ("province_id", "key"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_fund_publication_act_edition" ON "fund_publication_act"  ("province_id", "fund_key", "year", "edition") WHERE edition IS NOT NULL`,
    );
    await runner.query(
      `CREATE TABLE "published_giver" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "publication_key" uuid NOT NULL, "position" integer NOT NULL, "counterparty_key" uuid NOT NULL, "amount" bigint NOT NULL, "goods" jsonb NOT NULL, "donation_keys" uuid array NOT NULL, CONSTRAINT "ck_published_giver_position" CHECK (position > 0 AND amount >= 0), CONSTRAINT "pk_published_giver" PRIMARY KEY ("province_id", "publication_key", "position"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_published_giver_counterparty" ON "published_giver"  ("province_id", "counterparty_key") `,
    );
    await runner.query(
      `CREATE TABLE "published_grant" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "publication_key" uuid NOT NULL, "position" integer NOT NULL, "kind" text NOT NULL, "reference" text NOT NULL, "day" date NOT NULL, "amount" bigint NOT NULL, "party_key" integer, CONSTRAINT "ck_published_grant_kind" CHECK (kind IN ('scholarship', 'reward', 'support')), CONSTRAINT "ck_published_grant_position" CHECK (position > 0 AND amount > 0), CONSTRAINT "pk_published_grant" PRIMARY KEY ("province_id", "publication_key", "position"))`,
    );
    await runner.query(`CREATE INDEX "ix_published_grant_party" ON "published_grant"  ("party_key") `);
    await runner.query(
      `CREATE TABLE "fund_page" ("code" text NOT NULL, "fund_key" uuid NOT NULL, "organisation_key" integer NOT NULL, CONSTRAINT "uq_fund_page_fund" UNIQUE ("fund_key"), CONSTRAINT "ck_fund_page_code" CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'), CONSTRAINT "pk_fund_page" PRIMARY KEY ("code"))`,
    );
    await runner.query(`CREATE INDEX "ix_fund_page_organisation" ON "fund_page"  ("organisation_key") `);
    await runner.query(
      `ALTER TABLE "fund_publication" ADD CONSTRAINT "fk_fund_publication_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "fund_publication" ADD CONSTRAINT "fk_fund_publication_fund" FOREIGN KEY ("province_id", "fund_key") REFERENCES "fund"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "fund_publication" ADD CONSTRAINT "fk_fund_publication_books" FOREIGN KEY ("province_id", "books_key") REFERENCES "account_books"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "fund_publication_act" ADD CONSTRAINT "fk_fund_publication_act_publication" FOREIGN KEY ("province_id", "publication_key") REFERENCES "fund_publication"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "published_giver" ADD CONSTRAINT "fk_published_giver_counterparty" FOREIGN KEY ("province_id", "counterparty_key") REFERENCES "counterparty"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "published_giver" ADD CONSTRAINT "fk_published_giver_publication" FOREIGN KEY ("province_id", "publication_key") REFERENCES "fund_publication"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "published_grant" ADD CONSTRAINT "fk_published_grant_party" FOREIGN KEY ("party_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "published_grant" ADD CONSTRAINT "fk_published_grant_publication" FOREIGN KEY ("province_id", "publication_key") REFERENCES "fund_publication"("province_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "fund_page" ADD CONSTRAINT "fk_fund_page_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    for (const table of FACTS) {
      await runner.query(`GRANT SELECT, INSERT ON "${table}" TO hieuhoc_app`);
      await runner.query(`GRANT SELECT ON "${table}" TO hieuhoc_worker, hieuhoc_auditor`);
      await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY in_reach ON "${table}" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
      );
      await runner.query(`CREATE POLICY whole ON "${table}" TO hieuhoc_worker USING (true) WITH CHECK (true)`);
      await runner.query(`CREATE POLICY whole_reading ON "${table}" FOR SELECT TO hieuhoc_auditor USING (true)`);
    }
    await runner.query('GRANT SELECT, INSERT ON "fund_page" TO hieuhoc_app');
    await runner.query('GRANT SELECT ON "fund_page" TO hieuhoc_worker, hieuhoc_auditor');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
