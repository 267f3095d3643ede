import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes that stand for one of the telephone, once. */
export class KeepRecoveryCodes1795393000000 implements MigrationInterface {
  name = 'KeepRecoveryCodes1795393000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "person_recovery_code" ("person_key" uuid NOT NULL, "digest" bytea NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE,
         CONSTRAINT "pk_person_recovery_code" PRIMARY KEY ("person_key", "digest"))`,
    );
    await runner.query(
      `ALTER TABLE "person_recovery_code" ADD CONSTRAINT "fk_person_recovery_code_person" FOREIGN KEY ("person_key") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query('REVOKE ALL ON person_recovery_code FROM hieuhoc_app, hieuhoc_worker, hieuhoc_auditor');
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON person_recovery_code TO hieuhoc_app');
    await runner.query('ALTER TABLE "person_notice" DROP CONSTRAINT "ck_person_notice_kind"');
    await runner.query(
      `ALTER TABLE "person_notice" ADD CONSTRAINT "ck_person_notice_kind" CHECK (kind IN ('link_issued', 'second_factor_reset', 'sessions_ended', 'session_started', 'role_delegated', 'delegation_received', 'delegation_ended', 'recovery_codes_renewed', 'recovery_code_used'))`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
