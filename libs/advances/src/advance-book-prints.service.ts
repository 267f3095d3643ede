import { type AccountBookSheet, renderAccountBook } from '@app/documents';
import { type Actor, type FactKey, type IsoDate, Transactions } from '@app/kernel';
import { Books, Vouchers } from '@app/ledger';
import { PartyNames, ROLES } from '@app/ledger-prints';
import { Counterparties } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { type AdvanceBookHead, type AskedAdvanceBook, peopleSheet, personSheet } from './advance-book.rules';
import { AdvanceStatements } from './advance-statements.service';
import { Advances } from './advances.service';
import type { AdvanceMove } from './advances.views';

type One<Asked extends { kind: string }> = Extract<Asked, { kind: 'one' }>;
type All<Asked extends { kind: string }> = Extract<Asked, { kind: 'all' }>;

const NAMELESS = '—';

/** Books of advances as workbooks and on paper. */
@Injectable()
export class AdvanceBookPrints {
  constructor(
    private readonly transactions: Transactions,
    private readonly statements: AdvanceStatements,
    private readonly counterparties: Counterparties,
    private readonly advances: Advances,
    private readonly vouchers: Vouchers,
    private readonly names: PartyNames,
    private readonly books: Books,
  ) {}

  /** For readers of the books. Throws NOT_FOUND, ADVANCE_RANGE, ADVANCE_STATEMENT_LONG, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async print(
    actor: Actor,
    asked: AskedAdvanceBook,
    format: 'pdf' | 'xlsx',
  ): Promise<{ fileName: string; content: Buffer }> {
    const sheet = asked.kind === 'one' ? await this.person(actor, asked) : await this.people(actor, asked);
    const name = `${sheet.title} ${sheet.organisation} ${asked.from} ${asked.to}`.replaceAll('/', '-');
    return { fileName: `${name}.${format}`, content: await renderAccountBook(sheet, format) };
  }

  private async person(actor: Actor, asked: One<AskedAdvanceBook>): Promise<AccountBookSheet> {
    const { counterpartyKey, to } = asked;
    const statement = await this.statements.statement(actor, asked);
    const { organisationKey } = await this.counterparties.one(actor, counterpartyKey);
    const [names, vouchers, contents, head] = await Promise.all([
      this.names.parties(actor, [counterpartyKey], to, false),
      this.vouchers.seen(actor, once(statement.moves.map(({ voucherKey }) => voucherKey))),
      this.contentsOf(actor, statement.moves),
      this.headOf(actor, asked, organisationKey),
    ]);
    const numbers = new Map(vouchers.map(({ key, book, number, year }) => [key, `${book} ${number}/${year}`]));
    const lines = statement.moves.map(({ day, amount, running, voucherKey, advanceKey }) => ({
      day,
      amount,
      running,
      voucher: numbers.get(voucherKey.key) ?? NAMELESS,
      content: contents.get(advanceKey.key) ?? NAMELESS,
    }));
    return personSheet(head, names.get(counterpartyKey.key)?.name ?? NAMELESS, statement, lines);
  }

  private async people(actor: Actor, asked: All<AskedAdvanceBook>): Promise<AccountBookSheet> {
    const totals = await this.statements.totals(actor, asked);
    const keys = totals.map(({ counterpartyKey }) => counterpartyKey);
    const names = await this.names.parties(actor, keys, asked.to, false);
    const people = totals.map(({ counterpartyKey, ...sums }) => ({
      ...sums,
      name: names.get(counterpartyKey.key)?.name ?? NAMELESS,
    }));
    return peopleSheet(await this.headOf(actor, asked, asked.organisationKey), people);
  }

  private async contentsOf(actor: Actor, moves: readonly AdvanceMove[]): Promise<Map<string, string>> {
    const rows = await this.advances.seen(actor, once(moves.map(({ advanceKey }) => advanceKey)));
    return new Map(rows.map(({ key, content }) => [key, content]));
  }

  private async headOf(
    actor: Actor,
    { from, to }: { from: IsoDate; to: IsoDate },
    organisationKey: number,
  ): Promise<AdvanceBookHead> {
    const offices = await this.names.offices(actor, [{ key: organisationKey, day: to }]);
    const { signingOrder } = await this.books.of(actor, organisationKey);
    const signers = signingOrder.map((step) => ROLES[step]);
    return { office: offices.get(`${organisationKey}@${to}`)!, from, to, signers };
  }
}

const once = (keys: readonly FactKey[]): FactKey[] => [...new Map(keys.map((key) => [key.key, key])).values()];
