import { batch, type RequestContext, Transactions } from '@app/kernel';
import type { OpenItem } from '@app/ledger';
import { ItemPayees, type PaidItem } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { SetAsideMoney } from './open-items.views';

/** What hangs on open items, a statement for any number of them. */
@Injectable()
export class OpenItemsLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly payees: ItemPayees,
  ) {}

  /** Of an item that the caller sees. */
  payee(context: RequestContext, { key, kind }: OpenItem): Promise<string | null> {
    return batch<string, string>(context, 'OpenItem.payee', async (asked, actor) => {
      const items = asked.map((text) => JSON.parse(text) as PaidItem);
      const names = await this.payees.of(this.transactions.reading(actor), actor, items);
      return new Map(
        asked.flatMap((text, at) => {
          const name = names.get(items[at]!.key);
          return name === undefined ? [] : [[text, name] as const];
        }),
      );
    }).load(JSON.stringify({ key, kind } satisfies PaidItem));
  }

  /** Which money is set aside for an item that the caller sees; null where none is. */
  setAside(context: RequestContext, { provinceId, holdingKey }: OpenItem): Promise<SetAsideMoney | null> {
    if (holdingKey === null) return Promise.resolve(null);
    return batch<string, SetAsideMoney>(context, 'OpenItem.setAside', async (asked, actor) => {
      const keys = asked.map((text) => JSON.parse(text) as { provinceId: number; holdingKey: string });
      const rows = await this.transactions.reading(actor)<SetAsideMoney & { key: string }>(
        `SELECT h.key, f.name AS fund, h.source, p.name AS purpose FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
         JOIN holding AS h ON h.province_id = k.province_id AND h.key = k.key
         JOIN fund AS f ON f.province_id = h.province_id AND f.key = h.fund_key
         LEFT JOIN fund_purpose AS p ON p.province_id = h.province_id AND p.key = h.purpose_key`,
        [keys.map((one) => one.provinceId), keys.map((one) => one.holdingKey)],
      );
      const found = new Map(rows.map(({ key, ...money }) => [key, Object.assign(new SetAsideMoney(), money)]));
      return new Map(
        asked.flatMap((text, at) => {
          const money = found.get(keys[at]!.holdingKey);
          return money ? [[text, money] as const] : [];
        }),
      );
    }).load(JSON.stringify({ provinceId, holdingKey }));
  }
}
