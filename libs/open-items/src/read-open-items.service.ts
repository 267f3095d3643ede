import { type Actor, type Connection, type FactKey, KernelError, pageOf, tableOf, Transactions } from '@app/kernel';
import { OpenItem, Promised, visibleBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { type OpenItemsArgs, OpenItemSorts, OpenItemState } from './open-items.inputs';

const openItems = tableOf(OpenItem);

/** SQL over `open_item AS o`: how far it is. */
export const STATE = `CASE WHEN o.ended_on IS NOT NULL THEN 'ended' WHEN o.paid = 0 THEN 'open' WHEN o.paid < o.amount THEN 'part_paid' ELSE 'paid' END`;

/** How far an item is. */
export const stateOf = ({ endedOn, paid, amount }: Pick<OpenItem, 'endedOn' | 'paid' | 'amount'>): OpenItemState => {
  if (endedOn !== null) return OpenItemState.Ended;
  if (paid === 0) return OpenItemState.Open;
  return paid < amount ? OpenItemState.PartPaid : OpenItemState.Paid;
};

/** Open items within reach. */
@Injectable()
export class ReadOpenItems {
  constructor(
    private readonly transactions: Transactions,
    private readonly promised: Promised,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<OpenItem> {
    const [found] = await this.promised.openItemsSeen(actor, [key]);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }

  /** The latest first. */
  list(actor: Actor, args: OpenItemsArgs): Promise<Connection<OpenItem>> {
    const params: unknown[] = [];
    const conditions = [visibleBooks('o', actor, params)];
    if (args.organisationKey != null) conditions.push(`o.organisation_key = $${params.push(args.organisationKey)}`);
    if (args.kind != null) conditions.push(`o.kind = $${params.push(args.kind)}`);
    if (args.state != null) conditions.push(`${STATE} = $${params.push(args.state)}`);
    const text = args.text?.trim();
    if (text) conditions.push(`o.content ILIKE $${params.push(`%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`)}`);
    return pageOf<OpenItem>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${openItems.columns('o')} FROM open_item AS o WHERE ${conditions.join(' AND ')}`,
        params,
        sort: OpenItemSorts.columnsOf(args, [
          { expression: 'o.day', descending: true, type: 'date' },
          { expression: 'o.key', descending: true, type: 'uuid' },
        ]),
      },
      args,
      openItems.toRow,
    );
  }
}
