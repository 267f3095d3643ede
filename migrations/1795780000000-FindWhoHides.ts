import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever asked not to be named, or was erased, is found without reading whoever gave; what was published tells the money of gifts, and of whom it is named. */
export class FindWhoHides1795780000000 implements MigrationInterface {
  name = 'FindWhoHides1795780000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "ix_person_erased" ON "person"  ("key") WHERE erased_at IS NOT NULL`);
    await runner.query(
      `CREATE INDEX "ix_donation_hidden" ON "donation"  ("province_id", "books_key", "counterparty_key") WHERE is_anonymous`,
    );
    // As their pages told it until now.
    await runner.query(
      `UPDATE fund_publication AS n SET content = n.content || jsonb_build_object(
         'given', (SELECT coalesce(sum((l->>'amount')::bigint), 0) FROM jsonb_array_elements(n.content->'lines') AS l
           WHERE l->>'section' = 'income' AND l->'account'->>'code' = 'income.contribution'),
         'named', (SELECT jsonb_build_object('givers', count(*), 'amount', coalesce(sum(k.amount), 0)) FROM published_giver AS k
           WHERE k.province_id = n.province_id AND k.publication_key = n.key))
       WHERE NOT n.content ? 'given'`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
