import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How urgent a document is, and how many pages it has. */
export class StateUrgency1795390000000 implements MigrationInterface {
  name = 'StateUrgency1795390000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE directive ADD COLUMN urgency text, ADD COLUMN pages int,
       ADD CONSTRAINT ck_directive_urgency CHECK (urgency IN ('urgent', 'very_urgent', 'immediate')),
       ADD CONSTRAINT ck_directive_pages CHECK (pages > 0)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
