import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a message states of its sender is bounded; longer words of earlier ones are cut, the file of the message is as it came. */
export class BoundStatedSenders1795395000100 implements MigrationInterface {
  name = 'BoundStatedSenders1795395000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE dispatch SET stated_sender = left(stated_sender, 300), stated_sender_code = left(stated_sender_code, 100),
         stated_document_id = left(stated_document_id, 300)
       WHERE length(stated_sender) > 300 OR length(stated_sender_code) > 100 OR length(stated_document_id) > 300`,
    );
    await runner.query(
      `ALTER TABLE dispatch ADD CONSTRAINT ck_dispatch_stated
         CHECK (length(stated_sender) <= 300 AND length(stated_sender_code) <= 100 AND length(stated_document_id) <= 300)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
