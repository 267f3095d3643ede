import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In the letters of `wordsIn`, or the index is not used. */
const wordsIn = (text: string): string =>
  `to_tsvector('simple', regexp_replace(translate(lower(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f]', '', 'g')), 'đĐ', 'dd'), '[^a-z0-9]+', ' ', 'g'))`;

/** Tasks, activities, weeks and movements are found by their words. */
export class IndexWords1795355000000 implements MigrationInterface {
  name = 'IndexWords1795355000000';

  async up(runner: QueryRunner): Promise<void> {
    // The search text of an activity is written in such letters already.
    await runner.query(`CREATE INDEX ix_activity_words ON activity USING gin (to_tsvector('simple', search_text))`);
    await runner.query(`CREATE INDEX ix_assignment_words ON assignment USING gin (${wordsIn('text')})`);
    await runner.query(`CREATE INDEX ix_week_words ON week USING gin (${wordsIn('own_theme')})`);
    await runner.query(`CREATE INDEX ix_movement_words ON movement USING gin (${wordsIn('name')})`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
