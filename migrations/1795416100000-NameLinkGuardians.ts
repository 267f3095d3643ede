import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who agreed that a minor answers through a link, and when. */
export class NameLinkGuardians1795416100000 implements MigrationInterface {
  name = 'NameLinkGuardians1795416100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "answer_link" ADD "guardian_key" uuid');
    await runner.query('ALTER TABLE "answer_link" ADD "consent_on" date');
    await runner.query(
      'ALTER TABLE "answer_link" ADD CONSTRAINT "ck_answer_link_guardian" CHECK ((guardian_key IS NULL) = (consent_on IS NULL) AND guardian_key <> subject_key)',
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
