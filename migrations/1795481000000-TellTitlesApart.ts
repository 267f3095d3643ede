import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of one kind there is one title of a name from a day on, whatever its code was made of; those that nobody has dated are of one day. */
export class TellTitlesApart1795481000000 implements MigrationInterface {
  name = 'TellTitlesApart1795481000000';

  async up(runner: QueryRunner): Promise<void> {
    // An earlier build took them twice; which of them is meant only people know.
    await runner.query(
      `UPDATE "title" AS t SET name_vi = t.name_vi || ' (' || twin.at || ')' FROM (
         SELECT key, row_number() OVER (PARTITION BY subject, lower(name_vi), valid_from ORDER BY is_shipped DESC, key) AS at FROM "title") AS twin
       WHERE twin.key = t.key AND twin.at > 1`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "uq_title_name" ON "title" ("subject", lower("name_vi"), "valid_from") NULLS NOT DISTINCT`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
