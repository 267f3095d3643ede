import { type Actor, Clock, type FactKey, type IsoDate, KernelError, Transactions } from '@app/kernel';
import { visibleDirectives } from '@app/directives';
import {
  Funds,
  type HeldEntry,
  type MoneySource,
  type SigningStep,
  type Voucher,
  VoucherKind,
  Vouchers,
} from '@app/ledger';
import { amountOf, Drafts, isOneSided, type VoucherDraft } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { voucherNumber } from './account-book.rules';
import { type Party, PartyNames } from './party-names';
import type { PrintedLine, PrintedVoucher } from './voucher-sheet.rules';

interface Line {
  accountKey: string | null;
  fundKey: string;
  source: MoneySource;
  purposeKey: string | null;
  placeKey: string | null;
  note: string | null;
  amount: number;
}

/** A voucher by the keys of what it names. */
interface Keyed {
  provinceId: number;
  scopeId: number;
  kind: VoucherKind;
  number: string | null;
  day: IsoDate;
  content: string;
  organisationKey: number;
  counterpartyKey: string | null;
  directiveKey: string | null;
  reversesKey: string | null;
  reason: string | null;
  placeKey: string | null;
  amount: number;
  lines: readonly Line[];
  papers: readonly string[];
  order: readonly SigningStep[];
  signatures: Voucher['signatures'];
}

/** What stands on vouchers, a number of statements that does not depend on how many there are. */
@Injectable()
export class VoucherFacts {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly vouchers: Vouchers,
    private readonly drafts: Drafts,
    private readonly funds: Funds,
    private readonly names: PartyNames,
  ) {}

  /** In the order of the keys. Throws NOT_FOUND where one is not seen. */
  async posted(actor: Actor, keys: readonly FactKey[]): Promise<PrintedVoucher[]> {
    const found = new Map((await this.vouchers.seen(actor, keys)).map((voucher) => [voucher.key, voucher]));
    const entries = await this.vouchers.entriesOf(actor, keys);
    const files = await this.vouchers.filesOf(actor, keys);
    const keyed = keys.map(({ key }): Keyed => {
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
    return this.named(actor, keyed);
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
    const keyed = drafts.map((draft): Keyed => {
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
    return this.named(actor, keyed);
  }

  private async named(actor: Actor, vouchers: readonly Keyed[]): Promise<PrintedVoucher[]> {
    const lines = vouchers.flatMap(({ provinceId, scopeId, lines: own, placeKey }) => [
      ...own.map((line) => ({ ...line, provinceId, scopeId })),
      ...(placeKey === null
        ? []
        : [{ provinceId, scopeId, placeKey, fundKey: null, purposeKey: null, accountKey: null }]),
    ]);
    const [funds, purposes, places, accounts, offices, parties, people, documents, reversed] = await Promise.all([
      this.funds.seen(
        actor,
        keysOf(lines, ({ fundKey }) => fundKey),
      ),
      this.funds.purposesSeen(
        actor,
        keysOf(lines, ({ purposeKey }) => purposeKey),
      ),
      this.funds.placesSeen(
        actor,
        keysOf(lines, ({ placeKey }) => placeKey),
      ),
      this.accounts(
        actor,
        keysOf(lines, ({ accountKey }) => accountKey),
      ),
      this.names.offices(
        actor,
        vouchers.map(({ organisationKey: key, day }) => ({ key, day })),
      ),
      this.parties(actor, vouchers),
      this.names.people(vouchers.flatMap(({ signatures }) => signatures.map(({ personKey }) => personKey))),
      this.documents(
        actor,
        vouchers.flatMap(({ directiveKey }) => directiveKey ?? []),
      ),
      this.vouchers.seen(
        actor,
        keysOf(vouchers, ({ reversesKey }) => reversesKey),
      ),
    ]);
    const nameOf = new Map([...funds, ...purposes, ...places].map(({ key, name }) => [key, name]));
    const numberOf = new Map(reversed.map((voucher) => [voucher.key, voucherNumber(voucher)]));
    const namedLine = ({ accountKey, fundKey, purposeKey, placeKey, ...line }: Line): PrintedLine => {
      const place = placeKey === null ? null : (nameOf.get(placeKey) ?? null);
      return {
        ...line,
        account: accountKey === null ? (place ?? '') : (accounts.get(accountKey) ?? ''),
        fund: nameOf.get(fundKey) ?? '',
        purpose: purposeKey === null ? null : (nameOf.get(purposeKey) ?? null),
        place: accountKey === null ? null : place,
      };
    };
    return vouchers.map((voucher) => {
      const { organisationKey, day, counterpartyKey, directiveKey, reversesKey, placeKey, signatures } = voucher;
      return {
        ...voucher,
        office: offices.get(`${organisationKey}@${day}`)!,
        counterparty: counterpartyKey === null ? null : (parties.get(counterpartyKey) ?? null),
        document: directiveKey === null ? null : (documents.get(directiveKey) ?? null),
        place: placeKey === null ? null : (nameOf.get(placeKey) ?? null),
        reverses: reversesKey === null ? null : (numberOf.get(reversesKey) ?? null),
        lines: voucher.lines.map(namedLine),
        signatures: signatures.map(({ step, personKey, at }) => ({ step, at, name: people.get(personKey) ?? '—' })),
      };
    });
  }

  private async parties(actor: Actor, vouchers: readonly Keyed[]): Promise<Map<string, Party>> {
    const keys = keysOf(vouchers, ({ counterpartyKey }) => counterpartyKey);
    return this.names.parties(actor, keys, this.clock.today(), true);
  }

  private async accounts(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, string>> {
    const rows = await this.transactions.reading(actor)<{ key: string; name: string }>(
      'SELECT a.key, a.name_vi AS name FROM ledger_account AS a WHERE a.key = ANY($1::uuid[])',
      [keys.map(({ key }) => key)],
    );
    return new Map(rows.map(({ key, name }) => [key, name]));
  }

  /** Documents that the actor sees, as they are cited. */
  private async documents(actor: Actor, keys: readonly string[]): Promise<Map<string, string>> {
    if (keys.length === 0) return new Map();
    const params: unknown[] = [keys];
    const visible = visibleDirectives(actor, this.clock.today(), params);
    const rows = await this.transactions.reading(actor)<{ key: string; code: string | null; subject: string }>(
      `SELECT d.key, d.code, d.subject FROM directive AS d WHERE d.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return new Map(rows.map(({ key, code, subject }) => [key, code ?? subject]));
  }
}

/** What a posted voucher and one that waits say alike. */
function commonOf(
  voucher: Voucher | VoucherDraft,
): Omit<Keyed, 'number' | 'amount' | 'placeKey' | 'lines' | 'papers' | 'order'> {
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

function lineOf({ accountKey, fundKey, source, purposeKey, placeKey, note, amount }: HeldEntry, sign: 1 | -1): Line {
  return { accountKey, fundKey, source, purposeKey, placeKey, note, amount: sign * amount };
}

/** Each once. */
function keysOf<Row extends { provinceId: number; scopeId: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): FactKey[] {
  const found = new Map<string, FactKey>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) found.set(key, { provinceId: row.provinceId, scopeId: row.scopeId, key });
  }
  return [...found.values()];
}

/** As its maker entered it: of receipts and payments what they were for, above zero; of others all entries. */
function asEntered(kind: VoucherKind, entries: readonly HeldEntry[]): Line[] {
  if (!isOneSided(kind)) return entries.map((entry) => lineOf(entry, 1));
  const sign = kind === VoucherKind.CashReceipt || kind === VoucherKind.BankReceipt ? -1 : 1;
  return entries.filter(({ placeKey }) => placeKey === null).map((entry) => lineOf(entry, sign));
}
