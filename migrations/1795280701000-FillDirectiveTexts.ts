import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents that were registered before their text could be kept: found by the words they were found by until now. */
export class FillDirectiveTexts1795280701000 implements MigrationInterface {
  name = 'FillDirectiveTexts1795280701000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO directive_text (directive_key, body, head, search)
       SELECT key, '', to_tsvector('simple', search_text), strip(to_tsvector('simple', search_text)) FROM directive ON CONFLICT DO NOTHING`,
    );
    // Folded as `searchName` does it: the letters of a number and symbol are Latin, and Đ.
    await runner.query(
      `UPDATE directive SET code_key = btrim(regexp_replace(translate(lower(code), 'đ', 'd'), '[^a-z0-9]+', ' ', 'g')) WHERE code IS NOT NULL`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
