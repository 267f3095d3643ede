import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is found by either form; the program knows more, and applies them when an entry is next written. */
const SHORT_FORMS = [
  ['ubnd', 'uy ban nhan dan'],
  ['hdnd', 'hoi dong nhan dan'],
  ['hkh', 'hoi khuyen hoc'],
  ['gddt', 'giao duc va dao tao'],
  ['bgddt', 'bo giao duc va dao tao'],
  ['sgddt', 'so giao duc va dao tao'],
];

const otherForms = SHORT_FORMS.map(
  ([short, long]) =>
    `|| CASE WHEN search_text ~ '\\m${short}\\M' THEN ' ${long}' WHEN search_text LIKE '%${long}%' THEN ' ${short}' ELSE '' END`,
).join(' ');

/** Documents that were registered before their text could be kept: found by the words they were found by until now. */
export class FillDirectiveTexts1795280701000 implements MigrationInterface {
  name = 'FillDirectiveTexts1795280701000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `WITH words AS (SELECT key, to_tsvector('simple', search_text ${otherForms}) AS head FROM directive)
       INSERT INTO directive_text (directive_key, body, head, search) SELECT key, '', head, strip(head) FROM words
       ON CONFLICT DO NOTHING`,
    );
    // Folded as `searchName` does it: no case, no marks, đ as d, whatever is neither letter nor digit as one blank.
    await runner.query(
      String.raw`UPDATE directive SET code_key = btrim(regexp_replace(
         translate(lower(regexp_replace(normalize(code, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd'), '[^a-z0-9]+', ' ', 'g'))
       WHERE code IS NOT NULL`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
