import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened to an account is told to its owner; a link says whether somebody has seen it, and the session that it began as well. */
export class TellPeople1795372000000 implements MigrationInterface {
  name = 'TellPeople1795372000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['person_sign_in_link', 'person_session']) {
      await runner.query(`ALTER TABLE "${table}" ADD "handed_over_by" uuid`);
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "fk_${table}_handed_over_by" FOREIGN KEY ("handed_over_by") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      );
    }
    await runner.query(
      `CREATE TABLE "person_notice" ("key" uuid NOT NULL, "person_key" uuid NOT NULL, "kind" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "by_key" uuid, "session_key" uuid, "seen_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "pk_person_notice" PRIMARY KEY ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_person_notice_person" ON "person_notice" ("person_key", "at")');
    for (const column of ['person_key', 'by_key']) {
      const name = column === 'by_key' ? 'by' : 'person';
      await runner.query(
        `ALTER TABLE "person_notice" ADD CONSTRAINT "fk_person_notice_${name}" FOREIGN KEY ("${column}") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      );
    }
    await runner.query(
      `ALTER TABLE "person_notice" ADD CONSTRAINT "ck_person_notice_kind" CHECK (kind IN ('link_issued', 'second_factor_reset', 'sessions_ended', 'session_started'))`,
    );
    await runner.query('REVOKE ALL ON person_notice FROM hieuhoc_app, hieuhoc_worker, hieuhoc_auditor');
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON person_notice TO hieuhoc_app');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
