import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts keep the word that the schema has for their kind: a dispatch is a sending, a letter is a document. */
export class RenameLetterKinds1795290001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE directive_draft SET kind = 'cover_letter' WHERE kind = 'cover_dispatch'`);
    await runner.query(`UPDATE directive_draft SET kind = 'reminder_letter' WHERE kind = 'reminder_dispatch'`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
