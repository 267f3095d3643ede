import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links with which citizens answer once, without an account. */
export class LinkAnswers1795411002000 implements MigrationInterface {
  name = 'LinkAnswers1795411002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "answer_link" ("key" uuid NOT NULL, "code_digest" text NOT NULL, "province_id" integer NOT NULL, "scope_id" integer NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "round_key" integer NOT NULL, "line" integer NOT NULL, "year" integer NOT NULL, "set_key" integer NOT NULL, "subject_key" uuid NOT NULL, "created_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "ck_answer_link_end" CHECK (num_nonnulls(used_at, withdrawn_at) < 2), CONSTRAINT "ck_answer_link_order" CHECK (expires_at > created_at), CONSTRAINT "pk_answer_link" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_answer_link_subject" ON "answer_link"  ("subject_key", "created_at") `);
    await runner.query(`CREATE UNIQUE INDEX "uq_answer_link_digest" ON "answer_link"  ("code_digest") `);
    for (const [name, column, table] of [
      ['organisation', 'organisation_key', 'organisation'],
      ['round', 'round_key', 'assessment_round'],
      ['set', 'set_key', 'criteria_set'],
    ])
      await runner.query(
        `ALTER TABLE "answer_link" ADD CONSTRAINT "fk_answer_link_${name}" FOREIGN KEY ("${column}") REFERENCES "${table}"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      );
    await runner.query('GRANT SELECT, INSERT, UPDATE ON answer_link TO hieuhoc_app');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
