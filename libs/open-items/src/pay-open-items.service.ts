import { type Actor, type FactKey, KernelError, Transactions } from '@app/kernel';
import { type MoneySource, openOf, type OpenItem, Promised, traitsOf } from '@app/ledger';
import { draftedItems, MakeVouchers, VoucherDoubt, type VoucherDraft } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { OpenItemError } from './open-items.errors';
import type { PayOpenItemsInput } from './open-items.inputs';

interface Money {
  fundKey: FactKey;
  source: MoneySource;
  purposeKey: FactKey | null;
}

/** The longest note of a line. */
const NOTE = 500;

/** Prepares the voucher that pays open items, a line for each; it is signed and posted like any other. */
@Injectable()
export class PayOpenItems {
  constructor(
    private readonly transactions: Transactions,
    private readonly promised: Promised,
    private readonly making: MakeVouchers,
  ) {}

  /** What is open of each and stands in no other voucher. Throws NOT_FOUND, OPEN_ITEMS_…, and what drafting a voucher throws. */
  async draft(actor: Actor, { keys, ...input }: PayOpenItemsInput): Promise<VoucherDraft> {
    const found = new Map((await this.promised.openItemsSeen(actor, keys)).map((item) => [item.key, item]));
    const items = [...new Set(keys.map(({ key }) => key))].map((key) => found.get(key));
    if (!items.every((item) => item !== undefined)) throw KernelError.NOT_FOUND();
    const [first] = items;
    if (items.some(({ booksKey }) => booksKey !== first!.booksKey)) throw OpenItemError.OPEN_ITEMS_ELSEWHERE();
    const elsewhere = items.find(({ kind }) => traitsOf(kind).isPaidWithItsCause);
    if (elsewhere) throw OpenItemError.OPEN_ITEMS_OF_CAUSE({ content: elsewhere.content });
    const { provinceId, organisationKey } = first!;
    const query = this.transactions.reading(actor);
    const [drafted, setAside] = await Promise.all([
      draftedItems(query, { provinceId, keys: items.map(({ key }) => key) }),
      this.setAsideOf(actor, items),
    ]);
    const lines = items.flatMap((item) => {
      const { incoming = 0, outgoing = 0 } = drafted.get(item.key) ?? {};
      const amount = item.endedOn === null ? openOf(item) - (traitsOf(item.kind).isIncoming ? incoming : outgoing) : 0;
      if (amount <= 0) return [];
      const line = { accountKey: input.accountKey, amount, note: item.content.slice(0, NOTE) };
      // Its line of the budget, where it has one, goes with it.
      return [{ ...line, ...moneyOf(item, setAside, input), openItemKey: within(item, item.key) }];
    });
    if (lines.length === 0) throw OpenItemError.OPEN_ITEMS_DONE();
    const { kind, day, placeKey, counterpartyKey, content } = input;
    // Several of one amount are often paid to one person on one day; that nothing is paid twice is seen to by the items.
    const confirmed = [VoucherDoubt.Twin];
    return this.making.draft(actor, {
      organisationKey,
      kind,
      day,
      placeKey,
      counterpartyKey,
      content,
      lines,
      confirmed,
    });
  }

  /** Whose money is set aside, by holding. */
  private async setAsideOf(actor: Actor, items: readonly OpenItem[]): Promise<Map<string, HoldingRow>> {
    const keys = items.flatMap(({ holdingKey }) => holdingKey ?? []);
    if (keys.length === 0) return new Map();
    const rows = await this.transactions.reading(actor)<HoldingRow>(
      `SELECT h.key, h.fund_key AS "fundKey", h.source, h.purpose_key AS "purposeKey" FROM holding AS h
       WHERE h.province_id = $1 AND h.key = ANY($2::uuid[])`,
      [items[0]!.provinceId, keys],
    );
    return new Map(rows.map((row) => [row.key, row]));
  }
}

interface HoldingRow {
  key: string;
  fundKey: string;
  source: MoneySource;
  purposeKey: string | null;
}

const within = ({ provinceId, scopeId }: OpenItem, key: string): FactKey => ({ provinceId, scopeId, key });

/** Throws OPEN_ITEMS_MONEY. */
function moneyOf(
  item: OpenItem,
  setAside: ReadonlyMap<string, HoldingRow>,
  { fundKey, source, purposeKey }: Pick<PayOpenItemsInput, 'fundKey' | 'source' | 'purposeKey'>,
): Money {
  const held = item.holdingKey === null ? undefined : setAside.get(item.holdingKey);
  if (held) {
    const purpose = held.purposeKey === null ? null : within(item, held.purposeKey);
    return { fundKey: within(item, held.fundKey), source: held.source, purposeKey: purpose };
  }
  if (fundKey == null || source == null)
    throw OpenItemError.OPEN_ITEMS_MONEY({}, [
      { path: fundKey == null ? 'fundId' : 'source', code: 'OPEN_ITEMS_MONEY' },
    ]);
  return { fundKey, source, purposeKey: purposeKey ?? null };
}
