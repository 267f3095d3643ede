import { type Actor, type Connection, type IsoDate, KernelError, pageOf, type Query, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { AccountBooks } from './books.entity';
import { Books } from './books.service';
import { LedgerError } from './ledger.errors';
import { AccountStanding, HoldingStanding, LedgerLine, MoneyStanding } from './ledger.view';
import type { LedgerStatementArgs } from './statements.inputs';
import type { VoucherBook } from './voucher.entity';

/** A book of some days: what was there before, what came in and went out, what remains. In đồng. */
export interface Statement {
  opening: number;
  debit: number;
  credit: number;
  closing: number;
  lines: Connection<LedgerLine>;
}

/** The same with all of its lines, as it goes on paper. */
export interface WholeStatement extends Omit<Statement, 'lines'> {
  lines: BookLine[];
}

/** An entry with what its voucher says. */
export interface BookLine {
  day: IsoDate;
  /** Debit above zero, credit below. */
  amount: number;
  note: string | null;
  account: string;
  book: VoucherBook;
  number: number;
  year: number;
  content: string;
  counterpartyKey: string | null;
}

/** Which entries `e` a book holds, and of which holdings `h` and balances `b` it is the sum; all in SQL with the same parameters. */
interface Shelf {
  entries: string;
  holdings: string;
  table: 'money_balance' | 'holding_balance' | 'account_balance';
  /** Which balances of a holding. */
  condition: string;
  params: unknown[];
}

/** What books say, from balances that are kept by the day: the cost does not grow with the years before. */
@Injectable()
export class Statements {
  constructor(
    private readonly transactions: Transactions,
    private readonly books: Books,
  ) {}

  /** Throws NOT_FOUND, ENTRIES_RANGE, STATEMENT_OF_TWO. */
  async statement(actor: Actor, args: LedgerStatementArgs): Promise<Statement> {
    const { query, shelf } = await this.shelf(actor, args);
    const standing = await ends(query, shelf, args);
    const lines = await linesOf(query, shelf, args);
    await tellRunning(query, shelf, lines);
    return { ...standing, lines };
  }

  /** Its lines at once; one more than `most` where there are more. Throws as `statement` does. */
  async whole(actor: Actor, args: LedgerStatementArgs, most: number): Promise<WholeStatement> {
    const { query, shelf } = await this.shelf(actor, args);
    const lines = await query<BookLine>(
      `SELECT e.day, e.amount, e.note, a.name_vi AS account, v.book, v.number, v.year, v.content, v.counterparty_key AS "counterpartyKey"
       FROM ledger_entry AS e JOIN voucher AS v ON v.province_id = e.province_id AND v.key = e.voucher_key JOIN ledger_account AS a ON a.key = e.account_key
       WHERE e.province_id = $1 AND ${shelf.entries} AND e.day BETWEEN $${shelf.params.length + 1} AND $${shelf.params.length + 2}
       ORDER BY e.day, e.voucher_key, e.position LIMIT $${shelf.params.length + 3}`,
      [...shelf.params, args.from, args.to, most + 1],
    );
    return { ...(await ends(query, shelf, args)), lines };
  }

  private async shelf(actor: Actor, args: LedgerStatementArgs): Promise<{ query: Query; shelf: Shelf }> {
    if (args.from > args.to) throw LedgerError.ENTRIES_RANGE({}, [{ path: 'from', code: 'ENTRIES_RANGE' }]);
    if (args.placeKey && args.accountKey)
      throw LedgerError.STATEMENT_OF_TWO({}, [{ path: 'accountId', code: 'STATEMENT_OF_TWO' }]);
    const books = await this.books.of(actor, args.organisationKey);
    const query = this.transactions.reading(actor);
    return { query, shelf: await shelfOf(query, books, args) };
  }

  /** Money of each holding at the end of a day; what is nothing is left out. Throws NOT_FOUND. */
  async holdings(actor: Actor, organisationKey: number, on: IsoDate): Promise<HoldingStanding[]> {
    const { provinceId, scopeId } = await this.books.of(actor, organisationKey);
    const rows = await this.transactions.reading(actor)<HoldingRow>(
      `SELECT h.fund_key AS "fundKey", h.source, h.purpose_key AS "purposeKey", l.amount, l.pending
       FROM fund AS f JOIN holding AS h ON h.province_id = f.province_id AND h.fund_key = f.key
       JOIN LATERAL (SELECT b.amount, b.pending FROM holding_balance AS b WHERE b.province_id = $1 AND b.holding_key = h.key AND b.day <= $3
         ORDER BY b.day DESC LIMIT 1) AS l ON true
       WHERE f.province_id = $1 AND f.organisation_key = $2 AND (l.amount <> 0 OR l.pending <> 0)
       ORDER BY f.name COLLATE "vi-x-icu", h.fund_key, h.source, h.purpose_key NULLS FIRST`,
      [provinceId, organisationKey, on],
    );
    const place = { provinceId, scopeId };
    return rows.map(({ fundKey, purposeKey, ...said }) =>
      Object.assign(new HoldingStanding(), said, {
        fundKey: { ...place, key: fundKey },
        purposeKey: purposeKey === null ? null : { ...place, key: purposeKey },
      }),
    );
  }

  /** Money in each place at the end of a day. Throws NOT_FOUND. */
  async money(actor: Actor, organisationKey: number, on: IsoDate): Promise<MoneyStanding[]> {
    const { provinceId, scopeId } = await this.books.of(actor, organisationKey);
    const rows = await this.transactions.reading(actor)<{ key: string; amount: number }>(
      `SELECT p.key, coalesce(sum(l.amount), 0)::bigint AS amount FROM money_place AS p
       LEFT JOIN fund AS f ON f.province_id = p.province_id AND f.organisation_key = p.organisation_key
       LEFT JOIN holding AS h ON h.province_id = f.province_id AND h.fund_key = f.key
       LEFT JOIN ${lastUntil('money_balance', ' AND b.place_key = p.key', '<= $3')} ON true
       WHERE p.province_id = $1 AND p.organisation_key = $2 GROUP BY p.key, p.kind, p.name ORDER BY p.kind DESC, p.name COLLATE "vi-x-icu", p.key`,
      [provinceId, organisationKey, on],
    );
    return rows.map(({ key, amount }) =>
      Object.assign(new MoneyStanding(), { placeKey: { provinceId, scopeId, key }, amount }),
    );
  }

  /** What each account comes to in some days; accounts that were never posted to are left out. Throws NOT_FOUND, ENTRIES_RANGE. */
  async accounts(
    actor: Actor,
    { organisationKey, from, to }: { organisationKey: number; from: IsoDate; to: IsoDate },
  ): Promise<AccountStanding[]> {
    if (from > to) throw LedgerError.ENTRIES_RANGE({}, [{ path: 'from', code: 'ENTRIES_RANGE' }]);
    const { provinceId, key } = await this.books.of(actor, organisationKey);
    const rows = await this.transactions.reading(actor)<AccountRow>(
      `SELECT a.key AS "accountKey", ${accountOn('< $3')} AS opening, ${accountOn('<= $4')} AS closing, m.debit, m.credit
       FROM ledger_account AS a CROSS JOIN LATERAL (
         SELECT coalesce(sum(e.amount) FILTER (WHERE e.amount > 0), 0)::bigint AS debit, coalesce(-sum(e.amount) FILTER (WHERE e.amount < 0), 0)::bigint AS credit
         FROM ledger_entry AS e WHERE e.province_id = $1 AND e.books_key = $2 AND e.account_key = a.key AND e.day BETWEEN $3 AND $4) AS m
       WHERE EXISTS (SELECT 1 FROM account_balance AS b WHERE b.province_id = $1 AND b.books_key = $2 AND b.account_key = a.key)
       ORDER BY a.position, a.code`,
      [provinceId, key, from, to],
    );
    return rows.map((row) => Object.assign(new AccountStanding(), row));
  }
}

type HoldingRow = Pick<HoldingStanding, 'source' | 'amount' | 'pending'> & {
  fundKey: string;
  purposeKey: string | null;
};
type AccountRow = Pick<AccountStanding, 'accountKey' | 'opening' | 'debit' | 'credit' | 'closing'>;

/** SQL: the holdings `h` of the books `$2`. */
const HOLDINGS = `account_books AS w JOIN fund AS f ON f.province_id = w.province_id AND f.organisation_key = w.organisation_key
  JOIN holding AS h ON h.province_id = f.province_id AND h.fund_key = f.key`;
const OF_BOOKS = 'w.province_id = $1 AND w.key = $2';

/** SQL: the last row until some day of each holding `h` of the province `$1`, found by its index however many days came before. */
const lastUntil = (table: Shelf['table'], condition: string, days: string): string =>
  `LATERAL (SELECT b.amount FROM ${table} AS b WHERE b.province_id = $1 AND b.holding_key = h.key${condition} AND b.day ${days}
    ORDER BY b.day DESC LIMIT 1) AS l`;

/** SQL: what account `a` of the books came to before, or at the end of, a day. */
const accountOn = (days: string): string => `(SELECT coalesce(sum(l.amount), 0)::bigint FROM ${HOLDINGS}
  CROSS JOIN ${lastUntil('account_balance', ' AND b.books_key = $2 AND b.account_key = a.key', days)} WHERE ${OF_BOOKS})`;

/** Throws NOT_FOUND where a place or a fund is of other books. */
async function shelfOf(query: Query, books: AccountBooks, args: LedgerStatementArgs): Promise<Shelf> {
  const { placeKey = null, fundKey = null, source = null, purposeKey = null, accountKey = null } = args;
  const params: unknown[] = [books.provinceId, books.key];
  const mine = { organisationKey: books.organisationKey, provinceId: books.provinceId };
  if (placeKey) await mustBeOf(query, 'money_place', placeKey.key, mine);
  if (fundKey) await mustBeOf(query, 'fund', fundKey.key, mine);
  const ofHolding: string[] = [];
  if (fundKey) ofHolding.push(`h.fund_key = $${params.push(fundKey.key)}`);
  if (source) ofHolding.push(`h.source = $${params.push(source)}`);
  if (purposeKey) ofHolding.push(`h.purpose_key = $${params.push(purposeKey.key)}`);
  const holdings = ofHolding.map((one) => ` AND ${one}`).join('');
  const held = holdings && ` AND e.holding_key IN (SELECT h.key FROM holding AS h WHERE h.province_id = $1${holdings})`;
  if (accountKey) {
    const account = `account_key = $${params.push(accountKey)}`;
    const entries = `e.books_key = $2 AND e.${account}${held}`;
    return { entries, holdings, table: 'account_balance', condition: ` AND b.books_key = $2 AND b.${account}`, params };
  }
  const place = placeKey && `place_key = $${params.push(placeKey.key)}`;
  const entries = `e.books_key = $2 AND e.${place ?? 'place_key IS NOT NULL'}${held}`;
  return place
    ? { entries, holdings, table: 'money_balance', condition: ` AND b.${place}`, params }
    : { entries, holdings, table: 'holding_balance', condition: '', params };
}

async function mustBeOf(
  query: Query,
  table: 'money_place' | 'fund',
  key: string,
  { organisationKey, provinceId }: { organisationKey: number; provinceId: number },
): Promise<void> {
  const there = await query(
    `SELECT FROM ${table} AS t WHERE t.province_id = $1 AND t.key = $2 AND t.organisation_key = $3`,
    [provinceId, key, organisationKey],
  );
  if (there.length === 0) throw KernelError.NOT_FOUND();
}

/** Before a day, or at its end: of each holding its last row until then. */
async function balanceOn(
  query: Query,
  { table, holdings, condition, params }: Shelf,
  until: '<' | '<=',
  day: IsoDate,
): Promise<number> {
  const [row] = await query<{ amount: number }>(
    `SELECT coalesce(sum(l.amount), 0)::bigint AS amount FROM ${HOLDINGS} CROSS JOIN ${lastUntil(table, condition, `${until} $${params.length + 1}`)}
     WHERE ${OF_BOOKS}${holdings}`,
    [...params, day],
  );
  return row!.amount;
}

async function ends(query: Query, shelf: Shelf, { from, to }: LedgerStatementArgs): Promise<Omit<Statement, 'lines'>> {
  const [opening, closing, sums] = await Promise.all([
    balanceOn(query, shelf, '<', from),
    balanceOn(query, shelf, '<=', to),
    sumsOf(query, shelf, from, to),
  ]);
  return { opening, closing, ...sums };
}

async function sumsOf(query: Query, { entries, params }: Shelf, from: IsoDate, to: IsoDate) {
  const [row] = await query<{ debit: number; credit: number }>(
    `SELECT coalesce(sum(e.amount) FILTER (WHERE e.amount > 0), 0)::bigint AS debit, coalesce(-sum(e.amount) FILTER (WHERE e.amount < 0), 0)::bigint AS credit
     FROM ledger_entry AS e WHERE e.province_id = $1 AND ${entries} AND e.day BETWEEN $${params.length + 1} AND $${params.length + 2}`,
    [...params, from, to],
  );
  return row!;
}

function linesOf(query: Query, { entries, params }: Shelf, args: LedgerStatementArgs): Promise<Connection<LedgerLine>> {
  const values = [...params];
  const days = `e.day BETWEEN $${values.push(args.from)} AND $${values.push(args.to)}`;
  return pageOf<LedgerLine>(
    query,
    {
      sql: `SELECT e.province_id AS "provinceId", e.scope_id AS "scopeId", e.voucher_key AS "voucherKey", e.position, e.day, e.amount, e.note,
              e.account_key AS "accountKey"
            FROM ledger_entry AS e WHERE e.province_id = $1 AND ${entries} AND ${days}`,
      params: values,
      sort: [
        { expression: 'e.day', type: 'date' },
        { expression: 'e.voucher_key', type: 'uuid' },
        { expression: 'e.position', type: 'int' },
      ],
    },
    args,
    (row) => Object.assign(new LedgerLine(), row),
  );
}

/** What remains after each line: from the balance of the day before the first one, and what of that day comes before it. */
async function tellRunning(query: Query, shelf: Shelf, { edges }: Connection<LedgerLine>): Promise<void> {
  const [first] = edges;
  if (!first) return;
  const { day, voucherKey, position } = first.node;
  const { entries, params } = shelf;
  const at = params.length;
  const [before, [earlier]] = await Promise.all([
    balanceOn(query, shelf, '<', day),
    query<{ amount: number }>(
      `SELECT coalesce(sum(e.amount), 0)::bigint AS amount FROM ledger_entry AS e
       WHERE e.province_id = $1 AND ${entries} AND e.day = $${at + 1} AND (e.voucher_key, e.position) < ($${at + 2}::uuid, $${at + 3}::int)`,
      [...params, day, voucherKey, position],
    ),
  ]);
  let running = before + earlier!.amount;
  for (const { node } of edges) {
    running += node.amount;
    node.running = running;
  }
}
