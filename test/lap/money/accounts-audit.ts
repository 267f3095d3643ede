import type { Edges } from '../ground.ts';
import { BOOK_CALLED, type BooksKept } from './books-kept.ts';
import * as gql from './documents.ts';
import { purseOf, type Standing } from './model.ts';

interface Held {
  amount: number;
  pending: number;
  source: string;
  fund: { name: string };
  purpose: { name: string } | null;
}
interface Statement {
  opening: number;
  debit: number;
  credit: number;
  closing: number;
  lines: { totalCount: number; edges: { node: { day: string; amount: number; running: number } }[] };
}
interface Page extends Edges<{ id: string; book: string; year: number; number: number }> {
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** Keys in order, so that two lists of the same are the same text. */
const text = (of: ReadonlyMap<string, unknown>): string =>
  [...of]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
    .join('; ');

/** All that an auditor reads of one office's books, compared with the model: each day with a movement, each month, the year, each line, number and place. */
class AccountsAudit {
  private readonly books: BooksKept;

  constructor(books: BooksKept) {
    this.books = books;
  }

  async compare(year: number): Promise<void> {
    const { model } = this.books;
    this.mustBe('no day is overdrawn', text(new Map(model.overdrawn().map((day) => [day, 0]))), '');
    for (const day of model.days()) await this.day(day);
    const months = [...new Set(model.days().map((day) => day.slice(0, 7)))].filter((month) =>
      month.startsWith(String(year)),
    );
    for (const month of months) await this.trial(`${month}-01`, lastOf(month));
    await this.trial(`${year}-01-01`, `${year}-12-31`);
    await this.numbers();
    await this.faults();
    for (const name of this.books.places.keys()) await this.statement(name, `${year}-01-01`, `${year}-12-31`);
  }

  /** What the checks of the books themselves find. */
  private async faults(): Promise<void> {
    const { checkBooks } = await this.ask<{ checkBooks: { kind: string; faults: { subject: string }[] }[] }>(
      gql.CHECK,
      {},
    );
    const found = checkBooks.flatMap(({ kind, faults }) => faults.map(({ subject }) => `${kind} ${subject}`));
    this.mustBe(`${checkBooks.length} kinds of faults are looked for`, found.join(), this.books.faults.join());
  }

  private async day(on: string): Promise<void> {
    const { model } = this.books;
    const { moneyStandings } = await this.ask<{ moneyStandings: { amount: number; place: { name: string } }[] }>(
      gql.MONEY,
      { on },
    );
    const places = new Map(moneyStandings.flatMap(({ amount, place }) => (amount === 0 ? [] : [[place.name, amount]])));
    this.mustBe(`places on ${on}`, text(places), text(model.places(on)));
    const { holdingStandings } = await this.ask<{ holdingStandings: Held[] }>(gql.HOLDINGS, { on });
    const purses = new Map(
      holdingStandings.flatMap(({ amount, pending, source, fund, purpose }) =>
        amount === 0 ? [] : [[purseOf({ fund: fund.name, source, purpose: purpose?.name }), { amount, pending }]],
      ),
    );
    this.mustBe(`funds, sources and purposes on ${on}`, text(purses), text(model.purses(on)));
  }

  private async trial(from: string, to: string): Promise<void> {
    const { accountStandings } = await this.ask<{ accountStandings: (Standing & { account: { code: string } })[] }>(
      gql.TRIAL,
      { from, to },
    );
    const said = new Map(
      accountStandings
        .filter(isMoved)
        .map(({ account, opening, debit, credit, closing }) => [account.code, { opening, debit, credit, closing }]),
    );
    const wanted = new Map([...this.books.model.accounts(from, to)].filter(([, standing]) => isMoved(standing)));
    this.mustBe(`accounts from ${from} to ${to}`, text(said), text(wanted));
    const closings = [...said.values()].reduce((sum, { closing }) => sum + closing, 0);
    this.mustBe(`accounts of ${to} come to nothing`, String(closings), '0');
  }

  /** Each book and year from 1 on, without gaps. */
  private async numbers(): Promise<void> {
    const drawn = new Map<string, number[]>();
    for (let after: string | null = null; ;) {
      const { postedVouchers }: { postedVouchers: Page } = await this.ask<{ postedVouchers: Page }>(gql.VOUCHERS, {
        after,
      });
      for (const { node } of postedVouchers.edges) {
        const book = `${BOOK_CALLED[node.book]}/${node.year}`;
        drawn.set(book, [...(drawn.get(book) ?? []), node.number]);
      }
      if (!postedVouchers.pageInfo.hasNextPage) break;
      after = postedVouchers.pageInfo.endCursor;
    }
    const said = new Map(
      [...drawn].map(([book, numbers]) => [book, numbers.toSorted((one, other) => one - other).join()]),
    );
    const wanted = new Map(
      [...this.books.model.counts()].map(([book, count]) => [
        book,
        Array.from({ length: count }, (_, at) => at + 1).join(),
      ]),
    );
    this.mustBe('numbers of vouchers', text(said), text(wanted));
  }

  /** Of a place: what was there before, each line with what there was after it, and what is there in the end. */
  private async statement(place: string, from: string, to: string): Promise<void> {
    const { model, places } = this.books;
    const { ledgerStatement } = await this.ask<{ ledgerStatement: Statement }>(gql.STATEMENT, {
      place: places.get(place),
      from,
      to,
    });
    const { opening, closing, debit, credit, lines } = ledgerStatement;
    const moved = model.movements.flatMap(({ day, sides }) =>
      sides.filter((side) => side.place === place && day >= from && day <= to).map(({ amount }) => amount),
    );
    const wanted = {
      closing: model.places(to).get(place) ?? 0,
      debit: over(moved),
      credit: over(moved.map((amount) => -amount)),
    };
    this.mustBe(`book of ${place}`, JSON.stringify({ closing, debit, credit }), JSON.stringify(wanted));
    let running = opening;
    const isRight = lines.edges.every(({ node }) => (running += node.amount) === node.running);
    this.mustBe(`book of ${place} runs from line to line`, `${isRight} ${running}`, `true ${wanted.closing}`);
  }

  private mustBe(what: string, said: string, wanted: string): void {
    const { at, office } = this.books;
    at.check(`${office.name}: ${what}: ${wanted}, not ${said}`, said === wanted);
  }

  private async ask<Data>(query: string, variables: Record<string, unknown>): Promise<Data> {
    return (await this.books.auditor).ask<Data>(query, { id: this.books.office.id, ...variables });
  }
}

export async function auditAll(all: readonly BooksKept[], year: number): Promise<string> {
  for (const books of all) await new AccountsAudit(books).compare(year);
  const count = (of: (books: BooksKept) => number) => all.reduce((sum, books) => sum + of(books), 0);
  return `${count(({ model }) => model.movements.length)} vouchers of ${all.length} offices on ${count(({ model }) => model.days().length)} days`;
}

const isMoved = ({ opening, debit, credit }: Standing): boolean => opening !== 0 || debit !== 0 || credit !== 0;

const over = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + Math.max(amount, 0), 0);

const lastOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
