import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents are looked for by what they were drafted from: the papers of a dossier, the decisions of a round. */
export class FindDraftsOfThings1795501000000 implements MigrationInterface {
  name = 'FindDraftsOfThings1795501000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX "ix_directive_draft_source" ON "directive_draft" ("source_id") WHERE source_id IS NOT NULL',
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
