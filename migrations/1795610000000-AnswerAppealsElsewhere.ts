import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who lodged an appeal, and who answers it. Those that stand are answered by the office of their round, as they were; for its own an alternate is named. */
export class AnswerAppealsElsewhere1795610000000 implements MigrationInterface {
  name = 'AnswerAppealsElsewhere1795610000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "appeal" ADD "lodged_by_key" uuid, ADD "lodged_at_key" integer, ADD "answerer_key" integer, ADD "answerer_reason" text,
         ADD CONSTRAINT "fk_appeal_lodged_at" FOREIGN KEY ("lodged_at_key") REFERENCES "organisation" ("key"),
         ADD CONSTRAINT "fk_appeal_answerer" FOREIGN KEY ("answerer_key") REFERENCES "organisation" ("key")`,
    );
    await runner.query(
      `UPDATE "appeal" AS p SET answerer_key = d.organisation_key FROM recognition_round AS d
       WHERE d.key = p.round_key AND (p.state <> 'open' OR p.by_key <> d.organisation_key)`,
    );
    await runner.query(`CREATE INDEX "ix_appeal_answerer" ON "appeal" ("answerer_key") WHERE state = 'open'`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
