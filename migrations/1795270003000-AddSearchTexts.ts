import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddSearchTexts1795270003000 implements MigrationInterface {
  name = 'AddSearchTexts1795270003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "directive" ADD "search_text" text NOT NULL`);
    await runner.query(`ALTER TABLE "activity" ADD "search_text" text NOT NULL`);
    await runner.query(`CREATE INDEX "ix_activity_week" ON "activity" ("week_key") `);
    await runner.query(`CREATE INDEX "ix_activity_evidence_file" ON "activity_evidence" ("sha256") `);
    await runner.query(`CREATE INDEX "ix_directive_attachment_file" ON "directive_attachment" ("sha256") `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
