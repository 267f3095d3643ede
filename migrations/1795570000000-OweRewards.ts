import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What is to be paid with each recognition, as it was computed for the day of the decision. */
export class OweRewards1795570000000 implements MigrationInterface {
  name = 'OweRewards1795570000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "reward_due" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "recognition_key" uuid NOT NULL,
         "organisation_key" integer, "subject_key" uuid, "granted_on" date NOT NULL, "is_emulation_title" boolean NOT NULL, "factor" integer NOT NULL,
         "is_household" boolean NOT NULL, "household_order" text, "base" bigint NOT NULL, "unrounded" bigint NOT NULL, "amount" bigint NOT NULL,
         "factor_citation" text NOT NULL, "base_citation" text NOT NULL, "rounding_citation" text NOT NULL, "unverified" jsonb, "instead_key" uuid,
         CONSTRAINT "pk_reward_due" PRIMARY KEY ("province_id", "recognition_key"),
         CONSTRAINT "ck_reward_due_amount" CHECK (factor > 0 AND base > 0 AND unrounded > 0 AND amount >= unrounded),
         CONSTRAINT "ck_reward_due_subject" CHECK (num_nonnulls(organisation_key, subject_key) = 1),
         CONSTRAINT "ck_reward_due_household" CHECK (is_household = (household_order IS NOT NULL)),
         CONSTRAINT "ck_reward_due_order" CHECK (household_order IN ('multiply_then_round', 'round_then_multiply')),
         CONSTRAINT "fk_reward_due_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_reward_due_instead" ON "reward_due" ("province_id", "instead_key")');
    await runner.query('CREATE INDEX "ix_reward_due_organisation" ON "reward_due" ("organisation_key")');
    await runner.query('CREATE INDEX "ix_reward_due_subject" ON "reward_due" ("province_id", "subject_key")');
    // What was computed stays: which of several is paid is the one thing that a later decision of the day may change.
    await runner.query('GRANT SELECT, INSERT, UPDATE ("instead_key") ON "reward_due" TO hieuhoc_app');
    await runner.query('GRANT SELECT ON "reward_due" TO hieuhoc_worker, hieuhoc_auditor');
    await runner.query('ALTER TABLE "reward_due" ENABLE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY in_reach ON "reward_due" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
    );
    await runner.query('CREATE POLICY whole ON "reward_due" TO hieuhoc_worker USING (true) WITH CHECK (true)');
    await runner.query('CREATE POLICY whole_reading ON "reward_due" FOR SELECT TO hieuhoc_auditor USING (true)');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
