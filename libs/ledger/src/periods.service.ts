import { stepAct } from '@app/bookkeeping';
import { type Actor, addDays, Clock, type IsoDate, type Query, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { BookChecks, type Days } from './book-checks';
import { type PeriodAct, PeriodActKind, type PeriodProtocol } from './books.entity';
import type { CloseBooksInput, ReopenBooksInput } from './books.inputs';
import { Books } from './books.service';
import { firstOpen, type HeldBooks, lockBooks } from './books-store';
import { LedgerError } from './ledger.errors';
import { BooksClosed, BooksReopened } from './ledger.events';
import { LedgerPermission } from './ledger.permissions';
import { periodActs } from './ledger.sql';

/** Closed periods stay closed, until somebody else opens them again and says why. */
@Injectable()
export class Periods {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly books: Books,
    private readonly checks: BookChecks,
  ) {}

  /**
   * Everything through the last day of a month. Throws NOT_FOUND, BOOKS_MISSING, PERIOD_NOT_MONTH_END, PERIOD_NOT_OVER, PERIOD_CLOSED, PERIOD_HINDERED.
   */
  async close(actor: Actor, { organisationKey, through }: CloseBooksInput): Promise<HeldBooks> {
    await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Keep, organisationKey);
      this.mustBeClosable(books, through);
      const query = tx.query.bind(tx);
      const hindrance = await this.checks.hindrance(query, books, through, tx.actor.language);
      if (hindrance !== null) throw LedgerError.PERIOD_HINDERED({ what: hindrance });
      const protocol = await protocolOf(query, books, { from: firstOpen(books), through });
      await this.act(tx, books, { kind: PeriodActKind.Close, closedThrough: through, reason: null, protocol });
      this.tell(tx, BooksClosed, books, through, null);
    });
    return this.books.of(actor, organisationKey);
  }

  /**
   * From the first day of a month on; by somebody else than whoever closed them. Throws NOT_FOUND, BOOKS_MISSING, PERIOD_NOT_MONTH_END, PERIOD_NOT_CLOSED,
   * PERIOD_SAME_PERSON.
   */
  async reopen(actor: Actor, { organisationKey, from, reason }: ReopenBooksInput): Promise<HeldBooks> {
    await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Approve, organisationKey);
      if (!from.endsWith('-01'))
        throw LedgerError.PERIOD_NOT_MONTH_END({}, [{ path: 'from', code: 'PERIOD_NOT_MONTH_END' }]);
      if (books.closedThrough === null || from > books.closedThrough)
        throw LedgerError.PERIOD_NOT_CLOSED({}, [{ path: 'from', code: 'PERIOD_NOT_CLOSED' }]);
      await this.mustBeSomebodyElse(tx, books, from);
      const before = addDays(from, -1);
      const closedThrough = before < books.opensOn ? null : before;
      const protocol = await protocolOf(tx.query.bind(tx), books, { from, through: books.closedThrough });
      await this.act(tx, books, { kind: PeriodActKind.Reopen, closedThrough, reason: reason.trim(), protocol });
      this.tell(tx, BooksReopened, books, closedThrough, reason.trim());
    });
    return this.books.of(actor, organisationKey);
  }

  private mustBeClosable({ closedThrough, opensOn }: HeldBooks, through: IsoDate): void {
    if (!addDays(through, 1).endsWith('-01') || through < opensOn) throw refused('PERIOD_NOT_MONTH_END');
    if (through >= this.clock.today()) throw refused('PERIOD_NOT_OVER');
    if (closedThrough !== null && through <= closedThrough) throw refused('PERIOD_CLOSED', { closedThrough });
  }

  /** Throws PERIOD_SAME_PERSON. */
  private async mustBeSomebodyElse(tx: Transaction, { provinceId, key }: HeldBooks, from: IsoDate): Promise<void> {
    const own = await tx.query(
      `SELECT FROM period_act AS a WHERE a.province_id = $1 AND a.books_key = $2 AND a.kind = 'close' AND a.closed_through >= $3 AND a.by_key = $4
         AND a.position > coalesce((SELECT max(o.position) FROM period_act AS o
           WHERE o.province_id = $1 AND o.books_key = $2 AND o.kind = 'reopen' AND coalesce(o.closed_through, '-infinity') < $3), 0)`,
      [provinceId, key, from, tx.actor.mustBePerson],
    );
    if (own.length > 0) throw LedgerError.PERIOD_SAME_PERSON();
  }

  private async act(
    tx: Transaction,
    { provinceId, scopeId, key: booksKey }: HeldBooks,
    said: Pick<PeriodAct, 'kind' | 'closedThrough' | 'reason' | 'protocol'>,
  ): Promise<void> {
    const [row] = await tx.query<{ next: number }>(
      'SELECT coalesce(max(a.position), 0) + 1 AS next FROM period_act AS a WHERE a.province_id = $1 AND a.books_key = $2',
      [provinceId, booksKey],
    );
    const by = { byKey: tx.actor.mustBePerson, doneAt: tx.now };
    const position = row!.next;
    await stepAct(tx, { provinceId, scopeId, booksKey }, { position, closedThrough: said.closedThrough });
    await periodActs.insert(tx, { provinceId, scopeId, booksKey, position, ...said, ...by });
  }

  private tell(
    tx: Transaction,
    happened: typeof BooksClosed,
    { key, provinceId, scopeId, path, organisationKey, closedThrough: before }: HeldBooks,
    closedThrough: IsoDate | null,
    reason: string | null,
  ): void {
    const change = { before: { closedThrough: before }, after: { closedThrough } };
    const payload = { organisationKey, closedThrough };
    tx.happened(happened, { subject: key, provinceId, scopeId, path, payload, ...change, reason });
  }
}

const refused = (
  code: 'PERIOD_NOT_MONTH_END' | 'PERIOD_NOT_OVER' | 'PERIOD_CLOSED',
  params: Record<string, string> = {},
) => LedgerError[code](params, [{ path: 'through', code, params }]);

/** What the books hold on the last of some days: money, and vouchers of the years of these days. */
export async function protocolOf(
  query: Query,
  { provinceId, key }: HeldBooks,
  { from, through }: Days,
): Promise<PeriodProtocol> {
  const [books, money] = await Promise.all([
    query<PeriodProtocol['books'][number]>(
      `SELECT v.book, v.year, min(v.number) AS first, max(v.number) AS last, count(*)::int AS count FROM voucher AS v
       WHERE v.province_id = $1 AND v.books_key = $2 AND v.year >= extract(year FROM $4::date) AND v.day <= $3
       GROUP BY v.book, v.year ORDER BY v.year, v.book`,
      [provinceId, key, through, from],
    ),
    query<PeriodProtocol['money'][number]>(
      `SELECT DISTINCT ON (m.place_key, m.holding_key) m.place_key AS "placeKey", m.holding_key AS "holdingKey", m.amount
       FROM account_books AS b JOIN money_place AS p ON p.province_id = b.province_id AND p.organisation_key = b.organisation_key
       JOIN money_balance AS m ON m.province_id = p.province_id AND m.place_key = p.key
       WHERE b.province_id = $1 AND b.key = $2 AND m.day <= $3 ORDER BY m.place_key, m.holding_key, m.day DESC`,
      [provinceId, key, through],
    ),
  ]);
  return { books, money };
}
