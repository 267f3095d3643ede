import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files to which nothing refers can go, so what refers to one says so by a foreign key. How far digests of people are written is kept. */
export class ForgetFiles1795370000000 implements MigrationInterface {
  name = 'ForgetFiles1795370000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "person_consent" ADD CONSTRAINT "fk_person_consent_file" FOREIGN KEY ("evidence") REFERENCES "stored_file"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query('GRANT SELECT, DELETE ON stored_file, file_upload TO hieuhoc_worker');
    await runner.query(
      `CREATE TABLE "person_lookup" ("name" text NOT NULL, "done_to" uuid, "is_whole" boolean NOT NULL DEFAULT false,
         CONSTRAINT "pk_person_lookup" PRIMARY KEY ("name"))`,
    );
    await runner.query('REVOKE ALL ON person_lookup FROM hieuhoc_app, hieuhoc_worker, hieuhoc_auditor');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON person_lookup TO hieuhoc_app');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
