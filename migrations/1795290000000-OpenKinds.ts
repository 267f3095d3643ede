import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds of drafts and books are declared by the libraries; the database asks for their form only. */
export class OpenKinds1795290000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "directive_draft" DROP CONSTRAINT "ck_directive_draft_kind"`);
    await runner.query(
      `ALTER TABLE "directive_draft" ADD CONSTRAINT "ck_directive_draft_kind" CHECK (kind ~ '^[a-z]+(_[a-z]+)*$')`,
    );
    await runner.query(`ALTER TABLE "register_entry" DROP CONSTRAINT "ck_register_entry_book"`);
    await runner.query(
      `ALTER TABLE "register_entry" ADD CONSTRAINT "ck_register_entry_book" CHECK (book ~ '^[a-z]+(_[a-z]+)*$')`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
