import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A thing that is taken back takes the evidence with it that rests on it, whoever filed it. */
export class FindEvidenceOfThings1795485000000 implements MigrationInterface {
  name = 'FindEvidenceOfThings1795485000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX "ix_assessment_evidence_thing" ON "assessment_evidence" ("thing_id") WHERE thing_id IS NOT NULL',
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
