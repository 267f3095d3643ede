import { batch, type RequestContext, Transactions } from '@app/kernel';
import type { OpenItem } from '@app/ledger';
import { ItemPayees, type PaidItem } from '@app/vouchers';
import { Injectable } from '@nestjs/common';

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
}
