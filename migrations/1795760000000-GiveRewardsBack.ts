import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reward that was taken over by mistake is given back, and may be taken over again: one office at a time has it, by a partial index. */
export class GiveRewardsBack1795760000000 implements MigrationInterface {
  name = 'GiveRewardsBack1795760000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "reward_claim" DROP CONSTRAINT "fk_reward_claim_reward"');
    await runner.query(
      'ALTER TABLE "taken_reward" ADD "key" uuid, ADD "given_back_on" date, ADD "give_back_reason" text',
    );
    // What open items of those that are there follow from is the recognition.
    await runner.query('UPDATE "taken_reward" SET "key" = "recognition_key"');
    await runner.query(
      'ALTER TABLE "taken_reward" ALTER COLUMN "key" SET NOT NULL, DROP CONSTRAINT "pk_taken_reward", ADD CONSTRAINT "pk_taken_reward" PRIMARY KEY ("province_id", "key")',
    );
    await runner.query(
      'ALTER TABLE "taken_reward" ADD CONSTRAINT "ck_taken_reward_given_back" CHECK ((given_back_on IS NULL) = (give_back_reason IS NULL) AND (given_back_on IS NULL OR given_back_on >= taken_on))',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "uq_taken_reward_recognition" ON "taken_reward" ("province_id", "recognition_key") WHERE given_back_on IS NULL',
    );
    await runner.query(
      'ALTER TABLE "reward_claim" ADD CONSTRAINT "fk_reward_claim_recognition" FOREIGN KEY ("province_id", "recognition_key") REFERENCES "recognition"("province_id","key")',
    );
    await runner.query('GRANT UPDATE ("given_back_on", "give_back_reason") ON "taken_reward" TO hieuhoc_app');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
