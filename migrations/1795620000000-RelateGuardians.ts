import type { MigrationInterface, QueryRunner } from 'typeorm';

const RELATIONS = `guardian_relation IN ('father', 'mother', 'grandparent', 'sibling', 'relative', 'appointed')`;

/** What a guardian who agreed is to the minor; nobody says it of those who agreed before. */
export class RelateGuardians1795620000000 implements MigrationInterface {
  name = 'RelateGuardians1795620000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['subject_assessment', 'answer_link']) {
      await runner.query(`ALTER TABLE "${table}" ADD "guardian_relation" text`);
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "ck_${table}_relation" CHECK (guardian_relation IS NULL OR (guardian_key IS NOT NULL AND ${RELATIONS}))`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
