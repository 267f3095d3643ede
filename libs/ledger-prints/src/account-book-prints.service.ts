import { type AccountBookSheet, renderAccountBook } from '@app/documents';
import { type Actor, type FactKey, type IsoDate, KernelError, Transactions } from '@app/kernel';
import { Books, Funds, type HeldBooks, LedgerAccount, type LedgerStatementArgs, Statements } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import {
  balanceSheet,
  type BookHead,
  mustFit,
  registerSheet,
  type RegisterLine,
  type StatementHead,
  statementName,
  statementSheet,
} from './account-book.rules';
import type { AskedBook } from './asked-book.rules';
import { PartyNames } from './party-names';

/** Lines of one file: some 700 pages, drawn in seconds. Whoever has more takes them by days. */
const MOST_LINES = 20_000;

export type BookFormat = 'pdf' | 'xlsx';

/** Books of money as workbooks and on paper. */
@Injectable()
export class AccountBookPrints {
  constructor(
    private readonly transactions: Transactions,
    private readonly books: Books,
    private readonly funds: Funds,
    private readonly statements: Statements,
    private readonly names: PartyNames,
  ) {}

  /** Throws NOT_FOUND, INVALID_INPUT, ENTRIES_RANGE, STATEMENT_OF_TWO, ACCOUNT_BOOK_TOO_LONG, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async print(actor: Actor, asked: AskedBook, format: BookFormat): Promise<{ fileName: string; content: Buffer }> {
    const sheet = await this.sheet(actor, asked);
    const name = `${sheet.title} ${sheet.organisation} ${asked.from} ${asked.to}`.replaceAll('/', '-');
    return { fileName: `${name}.${format}`, content: await renderAccountBook(sheet, format) };
  }

  private async sheet(actor: Actor, { kind, ...asked }: AskedBook): Promise<AccountBookSheet> {
    const books = await this.books.of(actor, asked.organisationKey);
    const head = await this.head(actor, books, asked);
    if (kind === 'balance') return this.balance(actor, head, asked);
    if (kind === 'vouchers') return this.register(actor, books, head);
    return this.statement(actor, books, head, asked);
  }

  private async head(actor: Actor, books: HeldBooks, { from, to }: Pick<AskedBook, 'from' | 'to'>): Promise<BookHead> {
    const { organisationKey, signingOrder } = books;
    const offices = await this.names.offices(actor, [{ key: organisationKey, day: to }]);
    return { office: offices.get(`${organisationKey}@${to}`)!, from, to, order: signingOrder };
  }

  private async statement(
    actor: Actor,
    books: HeldBooks,
    head: BookHead,
    asked: LedgerStatementArgs,
  ): Promise<AccountBookSheet> {
    const whole = await this.statements.whole(actor, asked, MOST_LINES);
    mustFit(whole.lines, MOST_LINES, head.from);
    const names = await this.parties(actor, books, whole.lines, head.to);
    return statementSheet(await this.titled(actor, head, asked), whole, (key) => names.get(key));
  }

  private async register(
    actor: Actor,
    { provinceId, key, ...books }: HeldBooks,
    head: BookHead,
  ): Promise<AccountBookSheet> {
    const lines = await this.transactions.reading(actor)<RegisterLine>(
      `SELECT v.day, v.book, v.number, v.year, v.kind, v.content, v.amount, v.counterparty_key AS "counterpartyKey" FROM voucher AS v
       WHERE v.province_id = $1 AND v.books_key = $2 AND v.day BETWEEN $3 AND $4 ORDER BY v.day, v.book, v.number LIMIT $5`,
      [provinceId, key, head.from, head.to, MOST_LINES + 1],
    );
    mustFit(lines, MOST_LINES, head.from);
    const names = await this.parties(actor, { provinceId, scopeId: books.scopeId }, lines, head.to);
    return registerSheet(head, lines, (counterparty) => names.get(counterparty));
  }

  private async balance(actor: Actor, head: BookHead, asked: LedgerStatementArgs): Promise<AccountBookSheet> {
    const standings = await this.statements.accounts(actor, asked);
    const names = await this.accountNames(
      actor,
      standings.map(({ accountKey }) => accountKey),
    );
    return balanceSheet(head, standings, (key) => names.get(key));
  }

  /** What the book is called, and of what it is. Throws NOT_FOUND of what is in no books that the actor sees. */
  private async titled(actor: Actor, head: BookHead, asked: LedgerStatementArgs): Promise<StatementHead> {
    const { placeKey, fundKey, source, purposeKey, accountKey } = asked;
    const place = placeKey ? await this.funds.place(actor, placeKey) : null;
    const fund = fundKey ? await this.funds.one(actor, fundKey) : null;
    const purpose = purposeKey ? await this.funds.purpose(actor, purposeKey) : null;
    const account = accountKey ? (await this.accountNames(actor, [accountKey])).get(accountKey) : null;
    if (account === undefined) throw KernelError.NOT_FOUND();
    return { ...head, ...statementName({ place, fund, source, purpose, account }) };
  }

  private async accountNames(actor: Actor, keys: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.transactions.reading(actor)<Pick<LedgerAccount, 'key' | 'nameVi'>>(
      'SELECT a.key, a.name_vi AS "nameVi" FROM ledger_account AS a WHERE a.key = ANY($1::uuid[])',
      [keys],
    );
    return new Map(rows.map(({ key, nameVi }) => [key, nameVi]));
  }

  /** Names alone: a book asks for no addresses. */
  private async parties(
    actor: Actor,
    { provinceId, scopeId }: Pick<HeldBooks, 'provinceId' | 'scopeId'>,
    lines: readonly { counterpartyKey: string | null }[],
    day: IsoDate,
  ): Promise<Map<string, string>> {
    const keys = [...new Set(lines.flatMap(({ counterpartyKey }) => counterpartyKey ?? []))];
    const asked = keys.map((key): FactKey => ({ provinceId, scopeId, key }));
    const found = await this.names.parties(actor, asked, day, false);
    return new Map([...found].map(([key, { name }]) => [key, name]));
  }
}
