import { DonationPermission } from '@app/donations';
import { type Actor, inShardsOf, KernelError, Transactions, under } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { StockBookArgs, StockTotalsArgs } from './gift-books.inputs';
import { StockBook, StockBookLine, StockTotal, StockTotals } from './gift-books.views';
import { mustBeRange } from './sponsor-books.service';

/** SQL condition on a fact with the path of its organisation. */
const visibleGifts = (fact: string, actor: Actor, params: unknown[]): string =>
  `(${inShardsOf(actor, fact, params)} AND ${under(`${fact}.path`, actor.roots(DonationPermission.Read), params)})`;

/** SQL over `stock_item AS i`: what there was at the end of the last day that a condition takes, in hundredths. */
const level = (condition: string): string =>
  `coalesce((SELECT b.hundredths FROM stock_balance AS b WHERE b.province_id = i.province_id AND b.item_key = i.key AND ${condition}
     ORDER BY b.day DESC LIMIT 1), 0)::bigint`;

/** SQL over `stock_item AS i`: what moved from `$1` to `$2`, in hundredths. */
const moved = (condition: string): string =>
  `coalesce((SELECT abs(sum(m.hundredths)) FROM stock_move AS m WHERE m.province_id = i.province_id AND m.item_key = i.key
     AND m.day BETWEEN $1 AND $2 AND ${condition}), 0)::bigint`;

/** Over `stock_item AS i` and `campaign AS c`; `$1` first day, `$2` last day. */
const TOTAL = `i.province_id AS "provinceId", i.scope_id AS "scopeId", i.key, i.name, i.unit, c.name AS "campaignName",
  ${level('b.day < $1')} AS opening, ${level('b.day <= $2')} AS closing,
  ${moved('m.hundredths > 0')} AS "cameIn", ${moved('m.hundredths < 0')} AS "wentOut"`;

interface Row {
  provinceId: number;
  scopeId: number;
  key: string;
  name: string;
  unit: string;
  campaignName: string | null;
  opening: number;
  cameIn: number;
  wentOut: number;
  closing: number;
}

const totalOf = ({ provinceId, scopeId, key, opening, cameIn, wentOut, closing, ...named }: Row): StockTotal =>
  Object.assign(new StockTotal(), {
    ...named,
    itemKey: { provinceId, scopeId, key },
    opening: opening / 100,
    cameIn: cameIn / 100,
    wentOut: wentOut / 100,
    closing: closing / 100,
  });

/** What is in the store (sổ kho hiện vật): in, out, and what remains, never below zero. */
@Injectable()
export class StockBooks {
  constructor(private readonly transactions: Transactions) {}

  /** Of one item. Throws NOT_FOUND, ENTRIES_RANGE. */
  async book(actor: Actor, { itemKey, from, to }: StockBookArgs, most: number): Promise<StockBook> {
    mustBeRange({ from, to });
    const query = this.transactions.reading(actor);
    const params: unknown[] = [from, to, itemKey.provinceId, itemKey.key];
    const [row] = await query<Row>(
      `SELECT ${TOTAL} FROM stock_item AS i LEFT JOIN campaign AS c ON c.province_id = i.province_id AND c.key = i.campaign_key
       WHERE i.province_id = $3 AND i.key = $4 AND ${visibleGifts('i', actor, params)}`,
      params,
    );
    if (!row) throw KernelError.NOT_FOUND();
    const lines = await query<
      Pick<StockBookLine, 'day' | 'aim' | 'receiverKey' | 'donationKey'> & { hundredths: number }
    >(
      `SELECT m.day, m.hundredths, m.aim, m.receiver_key AS "receiverKey", m.donation_key AS "donationKey" FROM stock_move AS m
       WHERE m.province_id = $1 AND m.item_key = $2 AND m.day BETWEEN $3 AND $4 ORDER BY m.day, m.key LIMIT $5`,
      [itemKey.provinceId, itemKey.key, from, to, most + 1],
    );
    let remains = row.opening;
    const { provinceId, scopeId } = row;
    return Object.assign(new StockBook(), {
      total: totalOf(row),
      lines: lines.slice(0, most).map(({ hundredths, ...line }) => {
        remains += hundredths;
        const place = { provinceId, scopeId };
        return Object.assign(new StockBookLine(), {
          ...place,
          ...line,
          quantity: hundredths / 100,
          remains: remains / 100,
        });
      }),
      isWhole: lines.length <= most,
    });
  }

  /** Of all items of an organisation. Throws NOT_FOUND, ENTRIES_RANGE. */
  async totals(actor: Actor, { organisationKey, from, to }: StockTotalsArgs, most: number): Promise<StockTotals> {
    mustBeRange({ from, to });
    const query = this.transactions.reading(actor);
    const asked: unknown[] = [organisationKey];
    const books = await query(
      `SELECT 1 FROM account_books AS b WHERE b.organisation_key = $1 AND ${visibleGifts('b', actor, asked)}`,
      asked,
    );
    if (books.length === 0) throw KernelError.NOT_FOUND();
    const params: unknown[] = [from, to, organisationKey];
    const rows = await query<Row>(
      `SELECT ${TOTAL} FROM stock_item AS i LEFT JOIN campaign AS c ON c.province_id = i.province_id AND c.key = i.campaign_key
       WHERE i.organisation_key = $3 AND ${visibleGifts('i', actor, params)} ORDER BY i.name, i.unit, i.key LIMIT $${params.push(most + 1)}`,
      params,
    );
    return Object.assign(new StockTotals(), { items: rows.slice(0, most).map(totalOf), isWhole: rows.length <= most });
  }
}
