import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an office sent that is not in the system arrives under the name that it states. */
export class StateSenders1795391000000 implements MigrationInterface {
  name = 'StateSenders1795391000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE dispatch ALTER COLUMN sender_key DROP NOT NULL,
       ADD COLUMN stated_sender text, ADD COLUMN stated_sender_code text, ADD COLUMN stated_document_id text,
       ADD CONSTRAINT ck_dispatch_sender
         CHECK ((sender_key IS NULL) = (stated_sender IS NOT NULL AND stated_sender_code IS NOT NULL))`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
