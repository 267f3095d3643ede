import { type AccountBookSheet, renderAccountBook } from '@app/documents';
import { type Actor, type FactKey, type IsoDate, Transactions } from '@app/kernel';
import { Books } from '@app/ledger';
import { PartyNames, ROLES } from '@app/ledger-prints';
import { Injectable } from '@nestjs/common';
import type { AskedSponsorBook, AskedStockBook } from './asked-gift-book.rules';
import type { StockBookLine } from './gift-books.views';
import { GiftPaperError } from './gift-papers.errors';
import { type GiftBookHead, NAMELESS, sponsorSheet, sponsorsSheet, stockSheet, stocksSheet } from './gift-sheets.rules';
import { SponsorBooks } from './sponsor-books.service';
import { StockBooks } from './stock-books.service';

/** Lines of one file: drawn in seconds. */
const MOST_LINES = 20_000;

export type BookFormat = 'pdf' | 'xlsx';

interface Printed {
  fileName: string;
  content: Buffer;
}

type One<Asked extends { kind: string }> = Extract<Asked, { kind: 'one' }>;
type All<Asked extends { kind: string }> = Extract<Asked, { kind: 'all' }>;

/** Books of what was given as workbooks and on paper.  */
@Injectable()
export class GiftBookPrints {
  constructor(
    private readonly transactions: Transactions,
    private readonly sponsorBooks: SponsorBooks,
    private readonly stockBooks: StockBooks,
    private readonly names: PartyNames,
    private readonly books: Books,
  ) {}

  /** For readers of the books. Throws NOT_FOUND, ENTRIES_RANGE, GIFT_BOOK_TOO_LONG, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async sponsors(actor: Actor, asked: AskedSponsorBook, format: BookFormat): Promise<Printed> {
    const sheet = asked.kind === 'one' ? await this.sponsor(actor, asked) : await this.allSponsors(actor, asked);
    return drawn(sheet, asked, format);
  }

  /** Throws as `sponsors`. */
  async stock(actor: Actor, asked: AskedStockBook, format: BookFormat): Promise<Printed> {
    const sheet = asked.kind === 'one' ? await this.item(actor, asked) : await this.allItems(actor, asked);
    return drawn(sheet, asked, format);
  }

  private async sponsor(actor: Actor, asked: One<AskedSponsorBook>): Promise<AccountBookSheet> {
    const book = await this.sponsorBooks.book(actor, asked, MOST_LINES);
    mustBeWhole(book);
    const { giverKey } = asked;
    const organisationKey = await this.organisationOf(actor, 'counterparty', giverKey);
    const names = await this.names.parties(actor, [giverKey], asked.to, false);
    const sheet = sponsorSheet(
      await this.headOf(actor, asked, organisationKey),
      names.get(giverKey.key)?.name ?? NAMELESS,
      book,
    );
    return { ...sheet, signers: await this.signersOf(actor, organisationKey) };
  }

  private async allSponsors(actor: Actor, asked: All<AskedSponsorBook>): Promise<AccountBookSheet> {
    const totals = await this.sponsorBooks.totals(actor, asked, MOST_LINES);
    mustBeWhole(totals);
    const head = await this.headOf(actor, asked, asked.organisationKey);
    const keys = totals.sponsors.flatMap(({ giverKey, provinceId, scopeId }): FactKey[] =>
      giverKey === null ? [] : [{ provinceId, scopeId, key: giverKey }],
    );
    const names = await this.names.parties(actor, keys, asked.to, false);
    const sheet = sponsorsSheet(head, totals, ({ giverKey }) => names.get(giverKey ?? '')?.name ?? NAMELESS);
    return { ...sheet, signers: await this.signersOf(actor, asked.organisationKey) };
  }

  private async item(actor: Actor, asked: One<AskedStockBook>): Promise<AccountBookSheet> {
    const book = await this.stockBooks.book(actor, asked, MOST_LINES);
    mustBeWhole(book);
    const head = await this.headOf(actor, asked, await this.organisationOf(actor, 'stock_item', asked.itemKey));
    const receivers = book.lines.flatMap(({ receiverKey, provinceId, scopeId }): FactKey[] =>
      receiverKey === null ? [] : [{ provinceId, scopeId, key: receiverKey }],
    );
    // Of readers of the books alone: others learn what moved, not for whom.
    const names = await this.names.parties(actor, receivers, asked.to, false);
    return stockSheet(head, book, (line) => saidOf(line, names.get(line.receiverKey ?? '')?.name));
  }

  private async allItems(actor: Actor, asked: All<AskedStockBook>): Promise<AccountBookSheet> {
    const totals = await this.stockBooks.totals(actor, asked, MOST_LINES);
    mustBeWhole(totals);
    return stocksSheet(await this.headOf(actor, asked, asked.organisationKey), totals);
  }

  /** Of a thing that the actor was shown. */
  private async organisationOf(
    actor: Actor,
    table: 'counterparty' | 'stock_item',
    { provinceId, key }: FactKey,
  ): Promise<number> {
    const [row] = await this.transactions.reading(actor)<{ organisationKey: number }>(
      `SELECT t.organisation_key AS "organisationKey" FROM ${table} AS t WHERE t.province_id = $1 AND t.key = $2`,
      [provinceId, key],
    );
    return row!.organisationKey;
  }

  private async headOf(
    actor: Actor,
    { from, to }: { from: IsoDate; to: IsoDate },
    organisationKey: number,
  ): Promise<GiftBookHead> {
    const offices = await this.names.offices(actor, [{ key: organisationKey, day: to }]);
    return { office: offices.get(`${organisationKey}@${to}`)!, from, to };
  }

  /** Whoever signs the books signs those of sponsors, too. */
  private async signersOf(actor: Actor, organisationKey: number): Promise<string[]> {
    const { signingOrder } = await this.books.of(actor, organisationKey);
    return signingOrder.map((step) => ROLES[step]);
  }
}

async function drawn(
  sheet: AccountBookSheet,
  { from, to }: { from: IsoDate; to: IsoDate },
  format: BookFormat,
): Promise<Printed> {
  const name = `${sheet.title} ${sheet.organisation} ${from} ${to}`.replaceAll('/', '-');
  return { fileName: `${name}.${format}`, content: await renderAccountBook(sheet, format) };
}

/** Throws GIFT_BOOK_TOO_LONG. */
function mustBeWhole({ isWhole }: { isWhole: boolean }): void {
  if (!isWhole) throw GiftPaperError.GIFT_BOOK_TOO_LONG({ most: MOST_LINES });
}

const saidOf = ({ quantity, aim, donationKey }: StockBookLine, receiver: string | undefined): string => {
  if (donationKey !== null) return quantity > 0 ? 'Nhận tài trợ' : 'Rút khoản ghi nhầm';
  return [receiver, aim].filter(Boolean).join(' · ');
};
