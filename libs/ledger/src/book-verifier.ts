import { Clock, Jobs, type Query } from '@app/kernel';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BookChecks } from './book-checks';
import { booksColumns, type HeldBooks } from './books-store';
import { accountBooks } from './ledger.sql';

/** Looks through all books at night; alarms, never repairs. */
@Injectable()
export class BookVerifier {
  private readonly logger = new Logger('ledger');

  constructor(
    jobs: Jobs,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly checks: BookChecks,
  ) {
    jobs.register({ name: 'verify-books', when: { dailyAt: '03:40' }, run: () => this.verify() });
  }

  /** Books with something that hinders closing, at most one fault of a kind each. */
  async verify(): Promise<number> {
    const query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
    const rows = await query<HeldBooks>(
      `-- all shards: once a night
       SELECT ${booksColumns} FROM account_books AS b ORDER BY b.province_id, b.key`,
    );
    let wrong = 0;
    for (const row of rows) {
      const books = accountBooks.toRow(row);
      const hindrance = await this.hindranceOf(query, books);
      if (hindrance === null) continue;
      wrong += 1;
      this.logger.error(`books of organisation ${books.organisationKey}: ${hindrance}`);
    }
    return wrong;
  }

  /** Books that cannot be looked through do not keep the night from those that come after them. */
  private async hindranceOf(query: Query, books: HeldBooks): Promise<string | null> {
    try {
      return await this.checks.hindrance(query, books, this.clock.today(), 'en');
    } catch (error) {
      return `not looked through: ${String(error)}`;
    }
  }
}
