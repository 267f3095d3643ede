import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  KernelError,
  newKey,
  type IsoDate,
  pageOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { CampaignDays, CampaignError } from '@app/campaigns';
import { type HeldBooks, lockBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { DonationError } from './donations.errors';
import { StockHandedOut } from './donations.events';
import { type HandOutInput, type StockItemsArgs, StockItemSorts, type StockMovesArgs } from './donations.inputs';
import { DonationPermission } from './donations.permissions';
import { itemColumns, moveColumns, stockBalances, stockItems, stockMoves, visibleGifts } from './donations.sql';
import type { StockItem, StockMove } from './stock.entity';
import { mustHaveIn } from './stock-levels';
import { giverIn, organisationOfGift } from './writing';

/** A line of the stock book: what moved, and what remained after it, in hundredths. */
export type StockLine = StockMove & { after: number };

/** Goods between being given and being handed out. */
@Injectable()
export class Stock {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly campaignDays: CampaignDays,
  ) {}

  /** Throws NOT_FOUND, DONATION_DAY_AHEAD, CAMPAIGN_GOODS_…, STOCK_SHORT, DONATION_GIVER_ELSEWHERE. */
  async handOut(actor: Actor, { itemKey, day, quantity, receiverKey = null, aim }: HandOutInput): Promise<StockItem> {
    await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, DonationPermission.Keep, await organisationOfGift(tx, 'stock_item', itemKey));
      if (day > this.clock.today())
        throw DonationError.DONATION_DAY_AHEAD({}, [{ path: 'day', code: 'DONATION_DAY_AHEAD' }]);
      await this.mustBeUsable(tx, books, itemKey.key, day);
      const receiver = await giverIn(tx, books, receiverKey, 'receiverId');
      const hundredths = Math.round(quantity * 100);
      const { provinceId, scopeId, organisationKey, path } = books;
      await mustHaveIn(tx, books, { itemKey: itemKey.key, day, hundredths }, 'quantity');
      const said = { itemKey: itemKey.key, day, hundredths: -hundredths, aim: aim.trim() };
      await stockMoves.insert(tx, {
        provinceId,
        scopeId,
        key: newKey(),
        ...said,
        donationKey: null,
        receiverKey: receiver,
      });
      await stockBalances.move(tx, books, day, [{ key: { itemKey: itemKey.key }, by: { hundredths: -hundredths } }]);
      tx.happened(StockHandedOut, {
        subject: itemKey.key,
        provinceId,
        scopeId,
        path,
        payload: { organisationKey, day },
        after: { day, quantity, aim: said.aim },
      });
      return true;
    });
    return this.one(actor, itemKey);
  }

  /** Goods of a campaign wait as its money does (TT 16/2018/TT-BGDĐT, Điều 7 khoản 1; Điều 4 khoản 2). Throws CAMPAIGN_GOODS_…. */
  private async mustBeUsable(tx: Transaction, { provinceId }: HeldBooks, itemKey: string, day: IsoDate): Promise<void> {
    const [campaign] = await tx.query<Parameters<CampaignDays['useFaultIn']>[0]>(
      `SELECT c.name, c.posted_on AS "postedOn", c.wait_days AS "waitDays", c.wait_basis AS "waitBasis"
       FROM stock_item AS i JOIN campaign AS c ON c.province_id = i.province_id AND c.key = i.campaign_key
       WHERE i.province_id = $1 AND i.key = $2`,
      [provinceId, itemKey],
    );
    const fault = campaign ? await this.campaignDays.useFaultIn(campaign, day, tx.query.bind(tx)) : null;
    if (!fault) return;
    const code = fault.code === 'CAMPAIGN_NOT_POSTED' ? 'CAMPAIGN_GOODS_NOT_POSTED' : 'CAMPAIGN_GOODS_POSTED_RECENTLY';
    throw CampaignError[code](fault.params, [{ path: 'day', code, params: fault.params }]);
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<StockItem> {
    const [row] = await this.seen(actor, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<StockItem[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleGifts('i', actor, params);
    const rows = await this.transactions.reading(actor)<StockItem>(
      `SELECT ${itemColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN stock_item AS i ON i.province_id = k.province_id AND i.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(stockItems.toRow);
  }

  /** By name. */
  list(actor: Actor, args: StockItemsArgs): Promise<Connection<StockItem>> {
    const params: unknown[] = [];
    const conditions = [visibleGifts('i', actor, params)];
    if (args.organisationKey != null) conditions.push(`i.organisation_key = $${params.push(args.organisationKey)}`);
    if (args.campaignKey != null)
      conditions.push(
        `i.province_id = $${params.push(args.campaignKey.provinceId)} AND i.campaign_key = $${params.push(args.campaignKey.key)}`,
      );
    return pageOf<StockItem>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${itemColumns} FROM stock_item AS i WHERE ${conditions.join(' AND ')}`,
        params,
        sort: StockItemSorts.columnsOf(args, [
          { expression: 'i.name', type: 'text' },
          { expression: 'i.key', type: 'uuid' },
        ]),
      },
      args,
      stockItems.toRow,
    );
  }

  /** The stock book of an item, the latest first, with what remained after each line. Throws NOT_FOUND. */
  async book(actor: Actor, args: StockMovesArgs): Promise<Connection<StockLine>> {
    const { provinceId, key } = await this.one(actor, args.itemKey);
    const before = `(SELECT b.hundredths FROM stock_balance AS b WHERE b.province_id = m.province_id AND b.item_key = m.item_key AND b.day < m.day ORDER BY b.day DESC LIMIT 1)`;
    const ofDay = `(SELECT sum(o.hundredths) FROM stock_move AS o WHERE o.province_id = m.province_id AND o.item_key = m.item_key AND o.day = m.day AND o.key <= m.key)`;
    return pageOf<StockLine>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${moveColumns}, (coalesce(${before}, 0) + ${ofDay})::bigint AS after FROM stock_move AS m
              WHERE m.province_id = $1 AND m.item_key = $2`,
        params: [provinceId, key],
        sort: [
          { expression: 'm.day', type: 'date', descending: true },
          { expression: 'm.key', type: 'uuid', descending: true },
        ],
      },
      args,
      stockMoves.toRow,
    );
  }

  /** By key of the item, what there is today, in hundredths; for items that the actor sees. */
  async levels(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, number>> {
    const rows = await this.transactions.reading(actor)<{ key: string; hundredths: number }>(
      `SELECT i.key, b.hundredths FROM stock_item AS i
       JOIN LATERAL (SELECT b.hundredths FROM stock_balance AS b WHERE b.province_id = i.province_id AND b.item_key = i.key
         ORDER BY b.day DESC LIMIT 1) AS b ON true
       WHERE i.province_id = ANY($1::int[]) AND i.key = ANY($2::uuid[])`,
      [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)],
    );
    return new Map(rows.map(({ key, hundredths }) => [key, hundredths]));
  }
}
