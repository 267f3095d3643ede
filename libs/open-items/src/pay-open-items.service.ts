import { type Actor, DomainError, type FactKey, type FieldError, KernelError, Transactions } from '@app/kernel';
import { type MoneySource, openOf, type OpenItem, Promised, traitsOf, type VoucherKind } from '@app/ledger';
import {
  draftedItems,
  isIncomingKind,
  MakeVouchers,
  VoucherDoubt,
  type VoucherDraft,
  type VoucherLineInput,
} from '@app/vouchers';
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

  /** What is open of each and stands in no other voucher; a fault of a line is told at its item (`ids.3`). Throws NOT_FOUND, OPEN_ITEMS_…, and what drafting a voucher throws. */
  async draft(actor: Actor, { keys, ...input }: PayOpenItemsInput): Promise<VoucherDraft> {
    const asked = [...new Set(keys.map(({ key }) => key))];
    const found = new Map((await this.promised.openItemsSeen(actor, keys)).map((item) => [item.key, item]));
    const items = asked.map((key) => found.get(key));
    if (!items.every((item) => item !== undefined)) throw KernelError.NOT_FOUND();
    mustGoTogether(items, input.kind);
    mustBeCountedOf(asked, input);
    const lines = await this.lines(actor, items, input);
    if (lines.length === 0) throw OpenItemError.OPEN_ITEMS_DONE();
    const { kind, day, placeKey, counterpartyKey, content } = input;
    const { organisationKey } = items[0]!;
    // Several of one amount are often paid to one person on one day; that nothing is paid twice is seen to by the items.
    const confirmed = [VoucherDoubt.Twin];
    const voucher = { organisationKey, kind, day, placeKey, counterpartyKey, content, lines, confirmed };
    try {
      return await this.making.draft(actor, voucher);
    } catch (error) {
      const places = lines.map(({ openItemKey }) => asked.indexOf(openItemKey.key));
      throw error instanceof DomainError ? toldAtItems(error, places) : error;
    }
  }

  /** A line for each of which something is open. */
  private async lines(
    actor: Actor,
    items: readonly OpenItem[],
    input: Omit<PayOpenItemsInput, 'keys'>,
  ): Promise<PayingLine[]> {
    const query = this.transactions.reading(actor);
    const { provinceId } = items[0]!;
    const [drafted, setAside] = await Promise.all([
      draftedItems(query, { provinceId, keys: items.map(({ key }) => key) }),
      this.setAsideOf(actor, items),
    ]);
    const quantities = new Map(input.quantities?.map((one) => [one.key.key, one.quantities]));
    return items.flatMap((item) => {
      const { incoming = 0, outgoing = 0 } = drafted.get(item.key) ?? {};
      const amount = item.endedOn === null ? openOf(item) - (traitsOf(item.kind).isIncoming ? incoming : outgoing) : 0;
      if (amount <= 0) return [];
      const line = { accountKey: input.accountKey, amount, note: item.content.slice(0, NOTE) };
      const counted = quantities.get(item.key) ?? null;
      // Its line of the budget, where it has one, goes with it.
      const { activityKey = null } = input;
      const why = { openItemKey: within(item, item.key), activityKey, quantities: counted };
      return [{ ...line, ...moneyOf(item, setAside, input), ...why }];
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

type PayingLine = VoucherLineInput & { openItemKey: FactKey };

/** Of one office, one way, and paid from here. Throws OPEN_ITEMS_ELSEWHERE, OPEN_ITEMS_OF_CAUSE, OPEN_ITEMS_DIRECTION, at each that is not. */
function mustGoTogether(items: readonly OpenItem[], kind: VoucherKind): void {
  const comesIn = isIncomingKind(kind);
  const { booksKey } = items[0]!;
  mustBeAll(items, OpenItemError.OPEN_ITEMS_ELSEWHERE, (item) => item.booksKey === booksKey);
  mustBeAll(items, OpenItemError.OPEN_ITEMS_OF_CAUSE, (item) => !traitsOf(item.kind).isPaidWithItsCause);
  mustBeAll(items, OpenItemError.OPEN_ITEMS_DIRECTION, (item) => traitsOf(item.kind).isIncoming === comesIn);
}

/** For how many is said of what is paid. Throws NOT_FOUND. */
function mustBeCountedOf(asked: readonly string[], { quantities }: Omit<PayOpenItemsInput, 'keys'>): void {
  const other = quantities?.findIndex(({ key }) => !asked.includes(key.key)) ?? -1;
  if (other >= 0) throw KernelError.NOT_FOUND({}, [{ path: `quantities.${other}.id`, code: 'NOT_FOUND' }]);
}

function mustBeAll(
  items: readonly OpenItem[],
  refuse: (params: { content: string }, fields: FieldError[]) => DomainError,
  fits: (item: OpenItem) => boolean,
): void {
  const others = items.flatMap((item, at) => (fits(item) ? [] : [{ at, content: item.content }]));
  const [first] = others;
  if (!first) return;
  const { code } = refuse(first, []);
  throw refuse(
    { content: first.content },
    others.map(({ at, content }) => ({ path: `ids.${at}`, code, params: { content } })),
  );
}

/** The same fault where whoever pays sees it: `lines.0.source` of the voucher is `ids.2.source` of what was chosen. */
function toldAtItems({ code, text, params, fields }: DomainError, places: readonly number[]): DomainError {
  const moved = fields.map((field) => ({
    ...field,
    path: field.path.replace(/^lines\.(\d+)/, (_, at: string) => `ids.${places[Number(at)]}`),
  }));
  return new DomainError(code, text, params, moved);
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
