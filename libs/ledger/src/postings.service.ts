import { chained, stepVoucher } from '@app/bookkeeping';
import { Clock, type IsoDate, KernelError, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { HeldBooks } from './books-store';
import { LedgerError } from './ledger.errors';
import { VoucherPosted } from './ledger.events';
import { entries, voucherFiles, vouchers } from './ledger.sql';
import { move, mustHold } from './posting-moves';
import { freedHoldings, movePromises, mustBePlanned, promisesOf } from './posting-promises';
import type { Posting } from './posting';
import { mustReturnLater } from './posting-returns';
import { PostingRules } from './posting-rules';
import { heldSidesOf, type PostingLine, type Side, sidesOf } from './posting-sides';
import { mustBeDay } from './posting-day';
import { VoucherKind } from './voucher.entity';
import { bookOf } from './voucher.rules';

/** It follows from a protocol alone. */
export const isOfHandover = (kind: VoucherKind): boolean =>
  kind === VoucherKind.HandOver || kind === VoucherKind.TakeOver;

/** A voucher with its entries, which has no number yet. */
export interface EnteredVoucher {
  posting: Posting;
  entryCount: number;
}

/** Writes vouchers into the books. Whoever calls holds the lock of the books (`lockBooks`) and has asked for its own rights. */
@Injectable()
export class Postings {
  constructor(
    private readonly clock: Clock,
    private readonly rules: PostingRules,
  ) {}

  /** Everything that `post` refuses but what depends on balances: for a voucher that is being made. Nothing is written. */
  async mustBeSound(tx: Transaction, books: HeldBooks, posting: Omit<Posting, 'signatures'>): Promise<void> {
    mustBeDay(books, posting.day, this.clock.today());
    await mustFollow(tx, books, posting);
    const sides = await sidesOf(tx, books, posting);
    await mustBegin(tx, books, posting, sides);
    await this.rules.mustAllow(tx, books, posting, sides);
    promisesOf(sides, posting.reversesKey !== null);
    await mustReturnLater(tx, books, posting.day, sides);
  }

  /**
   * Draws the number, so nothing else is written afterwards. Throws VOUCHER_DAY_…, FUND_…, MONEY_PLACE_…, LEDGER_ACCOUNT_…, VOUCHER_UNBALANCED, HOLDINGS_MIXED,
   * TRANSFER_CHANGES_PURPOSE, MONEY_SHORT, HOLDING_COMMITTED, OPEN_ITEM_…, BUDGET_LINE_…, VOUCHER_REVERSED, VOUCHER_REVERSAL_EARLY, and what rules refuse.
   */
  async post(tx: Transaction, books: HeldBooks, posting: Posting): Promise<{ number: number }> {
    return number(tx, books, await this.enter(tx, books, posting));
  }

  /** The same for a voucher that is not alone: its entries. `number` ends it, once those of all were entered. Throws as `post`. */
  async enter(tx: Transaction, books: HeldBooks, posting: Posting): Promise<EnteredVoucher> {
    mustBeDay(books, posting.day, this.clock.today());
    await mustFollow(tx, books, posting);
    const sides = await heldSidesOf(tx, books, posting);
    await mustBegin(tx, books, posting, sides);
    await this.rules.mustAllow(tx, books, posting, sides);
    await this.rules.mustAllowPosted(tx, books, posting);
    const place = { provinceId: books.provinceId, scopeId: books.scopeId };
    const promises = promisesOf(sides, posting.reversesKey !== null);
    await mustReturnLater(tx, books, posting.day, sides);
    const freed = freedHoldings(promises);
    await mustHold(tx, place, posting.day, sides, freed);
    await mustBePlanned(tx, books, posting.day, sides, promises);
    await move(tx, books, posting.day, sides, freed);
    await movePromises(tx, books, posting.day, promises);
    const { files } = posting;
    const chain = chained(sides);
    await entries.insertAll(
      tx,
      chain.map(
        ({
          accountKey,
          placeKey,
          amount,
          note,
          budgetLine,
          openItem,
          activityYear,
          activityKey,
          quantities,
          holding,
          position,
          previousPosition,
          entryCount,
          sumBefore,
          sumAfter,
        }) => {
          const where = { position, previousPosition, entryCount, sumBefore, sumAfter };
          const what = { accountKey, holdingKey: holding, placeKey, amount, note, day: posting.day };
          const why = { budgetLineKey: budgetLine?.key ?? null, openItemKey: openItem?.key ?? null, quantities };
          const cause = { activityYear, activityKey };
          return { ...place, voucherKey: posting.key, booksKey: books.key, ...where, ...what, ...why, ...cause };
        },
      ),
    );
    await voucherFiles.insertAll(
      tx,
      files.map(({ sha256, fileName }) => ({ ...place, voucherKey: posting.key, sha256, fileName })),
    );
    await stepVoucher(tx, { ...place, booksKey: books.key }, posting);
    return { posting, entryCount: chain.length };
  }

  /** What takes a voucher back, side by side. Throws VOUCHER_IS_REVERSAL, VOUCHER_OF_HANDOVER, NOT_FOUND. */
  async reversing(
    tx: Transaction,
    provinceId: number,
    voucherKey: string,
  ): Promise<{ amount: number; lines: PostingLine[] }> {
    const rows = await tx.query<PostingLine & { kind: VoucherKind; total: number }>(
      `SELECT e.account_key AS "accountKey", h.fund_key AS "fundKey", h.source, h.purpose_key AS "purposeKey", e.place_key AS "placeKey",
         -e.amount AS amount, e.note, e.budget_line_key AS "budgetLineKey", e.open_item_key AS "openItemKey",
         e.activity_year AS "activityYear", e.activity_key AS "activityKey", e.quantities, v.kind, v.amount AS total, NULL AS origin
       FROM voucher AS v JOIN ledger_entry AS e ON e.province_id = v.province_id AND e.voucher_key = v.key
       JOIN holding AS h ON h.province_id = e.province_id AND h.key = e.holding_key
       WHERE v.province_id = $1 AND v.key = $2 ORDER BY e.position`,
      [provinceId, voucherKey],
    );
    if (rows.length === 0) throw KernelError.NOT_FOUND();
    if (rows[0]!.kind === VoucherKind.Reversal) throw LedgerError.VOUCHER_IS_REVERSAL();
    if (isOfHandover(rows[0]!.kind)) throw LedgerError.VOUCHER_OF_HANDOVER();
    return { amount: rows[0]!.total, lines: rows };
  }
}

/** Draws the number, so nothing that does not need it is written afterwards. */
export async function number(
  tx: Transaction,
  books: HeldBooks,
  { posting, entryCount }: EnteredVoucher,
): Promise<{ number: number }> {
  const { lines: _, files, signatures, ...said } = posting;
  const place = { provinceId: books.provinceId, scopeId: books.scopeId };
  const { kind, day } = posting;
  const book = bookOf(kind);
  const year = Number(day.slice(0, 4));
  const drawn = await tx.drawNumber(`voucher/${books.organisationKey}/${book}/${year}`);
  const { organisationKey, path } = books;
  const { amount } = posting;
  await vouchers.insert(tx, {
    ...place,
    ...said,
    booksKey: books.key,
    organisationKey,
    path,
    book,
    year,
    number: drawn,
    amount,
    signatures,
    entryCount: entryCount,
    balanced: 0,
    postedAt: tx.now,
  });
  const payload = { organisationKey, kind, book, year, number: drawn, day, amount, reversesKey: posting.reversesKey };
  const after = { ...payload, content: posting.content, files: files.map(({ sha256 }) => sha256) };
  tx.happened(VoucherPosted, { subject: posting.key, ...place, path, payload, after, reason: posting.reason });
  return { number: drawn };
}

/** On the first day of the books, and once for each place and fund: what was wrong is reversed. Throws OPENING_DAY, OPENING_THERE. */
async function mustBegin(
  tx: Transaction,
  { opensOn, provinceId, key }: HeldBooks,
  { kind, day }: Pick<Posting, 'kind' | 'day'>,
  sides: readonly Side[],
): Promise<void> {
  if (kind !== VoucherKind.Opening) return;
  if (day !== opensOn)
    throw LedgerError.OPENING_DAY({ opensOn }, [{ path: 'day', code: 'OPENING_DAY', params: { opensOn } }]);
  const money = sides.filter(({ place }) => place !== null);
  const [there] = await tx.query<{ name: string }>(
    `SELECT p.name FROM voucher AS v JOIN ledger_entry AS e ON e.province_id = v.province_id AND e.voucher_key = v.key
     JOIN holding AS h ON h.province_id = e.province_id AND h.key = e.holding_key
     JOIN unnest($3::uuid[], $4::uuid[], $5::text[], $6::uuid[]) AS m(place_key, fund_key, source, purpose_key)
       ON m.place_key = e.place_key AND m.fund_key = h.fund_key AND m.source = h.source AND m.purpose_key IS NOT DISTINCT FROM h.purpose_key
     JOIN money_place AS p ON p.province_id = e.province_id AND p.key = e.place_key
     WHERE v.province_id = $1 AND v.books_key = $2 AND v.kind = 'opening' AND v.day = $7
       AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key) LIMIT 1`,
    [
      provinceId,
      key,
      money.map(({ placeKey }) => placeKey),
      money.map(({ fundKey }) => fundKey),
      money.map(({ source }) => source),
      money.map(({ purposeKey }) => purposeKey),
      opensOn,
    ],
  );
  const params = { place: there?.name ?? '' };
  if (there) throw LedgerError.OPENING_THERE(params, [{ path: 'lines', code: 'OPENING_THERE', params }]);
}

/** Money that is taken back before it went would have been there twice meanwhile. Throws VOUCHER_REVERSAL_EARLY. */
async function mustFollow(
  tx: Transaction,
  { provinceId }: HeldBooks,
  { reversesKey, day }: Pick<Posting, 'reversesKey' | 'day'>,
): Promise<void> {
  if (reversesKey === null) return;
  const [taken] = await tx.query<{ day: IsoDate }>(
    'SELECT v.day FROM voucher AS v WHERE v.province_id = $1 AND v.key = $2',
    [provinceId, reversesKey],
  );
  if (!taken || day >= taken.day) return;
  const params = { day: taken.day };
  throw LedgerError.VOUCHER_REVERSAL_EARLY(params, [{ path: 'day', code: 'VOUCHER_REVERSAL_EARLY', params }]);
}
