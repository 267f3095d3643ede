import { type Actor, type FactKey, KernelError } from '@app/kernel';
import { type HeldEntry, type Voucher, VoucherKind, Vouchers } from '@app/ledger';
import { amountOf, Drafts, isOneSided, type VoucherDraft } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { voucherNumber } from './account-book.rules';
import type { PrintedVoucher } from './voucher-sheet.rules';
import { type KeyedLine, type KeyedVoucher, VoucherThings } from './voucher-things';

/** What stands on vouchers, a number of statements that does not depend on how many there are. */
@Injectable()
export class VoucherFacts {
  constructor(
    private readonly vouchers: Vouchers,
    private readonly drafts: Drafts,
    private readonly things: VoucherThings,
  ) {}

  /** In the order of the keys. Throws NOT_FOUND where one is not seen. */
  async posted(actor: Actor, keys: readonly FactKey[]): Promise<PrintedVoucher[]> {
    const found = new Map((await this.vouchers.seen(actor, keys)).map((voucher) => [voucher.key, voucher]));
    const entries = await this.vouchers.entriesOf(actor, keys);
    const files = await this.vouchers.filesOf(actor, keys);
    const keyed = keys.map(({ key }): KeyedVoucher => {
      const voucher = found.get(key);
      if (!voucher) throw KernelError.NOT_FOUND();
      const posted = entries.get(key) ?? [];
      return {
        ...commonOf(voucher),
        amount: voucher.amount,
        number: voucherNumber(voucher),
        placeKey: isOneSided(voucher.kind)
          ? (posted.find(({ placeKey }) => placeKey !== null)?.placeKey ?? null)
          : null,
        lines: asEntered(voucher.kind, posted),
        papers: (files.get(key) ?? []).map(({ fileName }) => fileName),
        order: voucher.signatures.map(({ step }) => step),
      };
    });
    return this.things.named(actor, keyed);
  }

  /** The same of vouchers that wait for signatures. */
  async drafted(actor: Actor, keys: readonly FactKey[]): Promise<PrintedVoucher[]> {
    const found = new Map((await this.drafts.seen(actor, keys)).map((draft) => [draft.key, draft]));
    const drafts = keys.map(({ key }): VoucherDraft => {
      const draft = found.get(key);
      if (!draft) throw KernelError.NOT_FOUND();
      return draft;
    });
    const taken = drafts.flatMap(({ reversesKey, provinceId, scopeId }) =>
      reversesKey === null ? [] : [{ provinceId, scopeId, key: reversesKey }],
    );
    const entries = taken.length === 0 ? new Map<string, HeldEntry[]>() : await this.vouchers.entriesOf(actor, taken);
    const keyed = drafts.map((draft): KeyedVoucher => {
      const back = draft.reversesKey === null ? null : (entries.get(draft.reversesKey) ?? []);
      const lines = back?.map((entry) => lineOf(entry, -1)) ?? draft.lines;
      return {
        ...commonOf(draft),
        number: null,
        placeKey: draft.placeKey,
        lines,
        amount: amountOf({ kind: draft.kind, lines }),
        papers: draft.files.map(({ fileName }) => fileName),
        order: draft.signingOrder,
      };
    });
    return this.things.named(actor, keyed);
  }
}

/** What a posted voucher and one that waits say alike. */
function commonOf(
  voucher: Voucher | VoucherDraft,
): Omit<KeyedVoucher, 'number' | 'amount' | 'placeKey' | 'lines' | 'papers' | 'order'> {
  const { provinceId, scopeId, kind, day, content, organisationKey, counterpartyKey } = voucher;
  const { directiveKey, reversesKey, reason, signatures } = voucher;
  return {
    provinceId,
    scopeId,
    kind,
    day,
    content,
    organisationKey,
    counterpartyKey,
    directiveKey,
    reversesKey,
    reason,
    signatures,
  };
}

function lineOf(entry: HeldEntry, sign: 1 | -1): KeyedLine {
  const { accountKey, fundKey, source, purposeKey, placeKey, note, amount } = entry;
  const { budgetLineKey, openItemKey, activityYear, activityKey, quantities } = entry;
  const why = { budgetLineKey, openItemKey, activityYear, activityKey, quantities };
  const held = { fundKey, source, purposeKey, placeKey };
  return { accountKey, ...held, note, amount: sign * amount, ...why };
}

/** As its maker entered it: of receipts and payments what they were for, above zero; of others all entries. */
function asEntered(kind: VoucherKind, entries: readonly HeldEntry[]): KeyedLine[] {
  if (!isOneSided(kind)) return entries.map((entry) => lineOf(entry, 1));
  const sign = kind === VoucherKind.CashReceipt || kind === VoucherKind.BankReceipt ? -1 : 1;
  return entries.filter(({ placeKey }) => placeKey === null).map((entry) => lineOf(entry, sign));
}
