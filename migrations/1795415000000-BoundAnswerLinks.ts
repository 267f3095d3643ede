import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A citizen has one live link by line, which bears so many saves; whoever handed it out stands with the answers. */
export class BoundAnswerLinks1795415000000 implements MigrationInterface {
  name = 'BoundAnswerLinks1795415000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "answer_link" ADD "saves" integer NOT NULL DEFAULT 0');
    await runner.query('ALTER TABLE "subject_assessment" ADD "handed_by" uuid');
    await runner.query(
      `UPDATE answer_link AS l SET withdrawn_at = now() WHERE l.used_at IS NULL AND l.withdrawn_at IS NULL AND EXISTS (
         SELECT 1 FROM answer_link AS later WHERE later.subject_key = l.subject_key AND later.round_key = l.round_key AND later.line = l.line
           AND later.used_at IS NULL AND later.withdrawn_at IS NULL AND (later.created_at, later.key) > (l.created_at, l.key))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_answer_link_live" ON "answer_link"  ("subject_key", "round_key", "line") WHERE used_at IS NULL AND withdrawn_at IS NULL`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
