import { type Actor, Clock, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { BookChecks } from './book-checks';
import { Books } from './books.service';
import { BookCheckView } from './ledger.view';

const MOST = 100;

/** Looks through books whenever somebody asks. */
@Injectable()
export class LookingThrough {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly books: Books,
    private readonly checks: BookChecks,
  ) {}

  /** All that is checked, also what is in order. Throws NOT_FOUND. */
  async of(actor: Actor, organisationKey: number): Promise<BookCheckView[]> {
    const books = await this.books.of(actor, organisationKey);
    return this.transactions.read(actor, async (query) => {
      const found: BookCheckView[] = [];
      for (const check of this.checks.all()) {
        const faults = await check.find(query, books, { from: books.opensOn, through: this.clock.today() }, MOST);
        const { kind, hinders } = check;
        found.push(
          Object.assign(new BookCheckView(), { kind, hinders, faults: faults.map((fault) => ({ kind, ...fault })) }),
        );
      }
      return found;
    });
  }
}
