import { activityTitles } from '@app/activities';
import { visibleDirectives } from '@app/directives';
import { type Actor, Clock, type FactKey, type IsoDate, Transactions } from '@app/kernel';
import {
  Funds,
  type MoneySource,
  type OpenItem,
  Promised,
  type Quantities,
  type SigningStep,
  type Voucher,
  type VoucherKind,
  Vouchers,
} from '@app/ledger';
import { ItemPayees } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { voucherNumber } from './account-book.rules';
import { type Party, PartyNames } from './party-names';
import type { PrintedLine, PrintedVoucher } from './voucher-sheet.rules';

export interface KeyedLine {
  accountKey: string | null;
  fundKey: string;
  source: MoneySource;
  purposeKey: string | null;
  placeKey: string | null;
  note: string | null;
  amount: number;
  budgetLineKey?: string | null;
  openItemKey?: string | null;
  activityYear?: number | null;
  activityKey?: string | null;
  quantities?: Quantities | null;
}

/** A voucher by the keys of what it names. */
export interface KeyedVoucher {
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
  lines: readonly KeyedLine[];
  papers: readonly string[];
  order: readonly SigningStep[];
  signatures: Voucher['signatures'];
}

/** By their keys: names of funds, purposes, places, accounts, lines of budgets, documents, activities; numbers of vouchers. */
interface Things {
  names: ReadonlyMap<string, string>;
  payees: ReadonlyMap<string, string>;
  parties: ReadonlyMap<string, Party>;
  offices: ReadonlyMap<string, Party>;
  people: ReadonlyMap<string, string>;
}

/** What is named on vouchers, a number of statements that does not depend on how many there are. */
@Injectable()
export class VoucherThings {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly vouchers: Vouchers,
    private readonly funds: Funds,
    private readonly promised: Promised,
    private readonly parties: PartyNames,
    private readonly itemPayees: ItemPayees,
  ) {}

  async named(actor: Actor, vouchers: readonly KeyedVoucher[]): Promise<PrintedVoucher[]> {
    const things = await this.of(actor, vouchers);
    return vouchers.map((voucher) => namedVoucher(voucher, things));
  }

  private async of(actor: Actor, vouchers: readonly KeyedVoucher[]): Promise<Things> {
    const lines = vouchers.flatMap(({ provinceId, scopeId, lines: own }) =>
      own.map((line) => ({ ...line, provinceId, scopeId })),
    );
    const items = await this.promised.openItemsSeen(
      actor,
      keysOf(lines, ({ openItemKey }) => openItemKey),
    );
    const [names, parties, offices, people, known] = await Promise.all([
      this.names(actor, vouchers, lines),
      this.parties.parties(actor, counterpartiesOf(vouchers, items), this.clock.today(), true),
      this.parties.offices(
        actor,
        vouchers.map(({ organisationKey: key, day }) => ({ key, day })),
      ),
      this.parties.people(vouchers.flatMap(({ signatures }) => signatures.map(({ personKey }) => personKey))),
      this.itemPayees.of(this.transactions.reading(actor), actor, items),
    ]);
    return { names, parties, offices, people, payees: new Map([...known, ...payeesOf(items, parties)]) };
  }

  private async names(
    actor: Actor,
    vouchers: readonly KeyedVoucher[],
    lines: readonly (KeyedLine & Pick<FactKey, 'provinceId' | 'scopeId'>)[],
  ): Promise<Map<string, string>> {
    const places = [...keysOf(lines, ({ placeKey }) => placeKey), ...keysOf(vouchers, ({ placeKey }) => placeKey)];
    const [found, accounts, documents, activities, reversed] = await Promise.all([
      Promise.all([
        this.funds.seen(
          actor,
          keysOf(lines, ({ fundKey }) => fundKey),
        ),
        this.funds.purposesSeen(
          actor,
          keysOf(lines, ({ purposeKey }) => purposeKey),
        ),
        this.funds.placesSeen(actor, places),
        this.promised.budgetLinesSeen(
          actor,
          keysOf(lines, ({ budgetLineKey }) => budgetLineKey),
        ),
      ]),
      this.accounts(actor, lines),
      this.documents(actor, vouchers),
      activityTitles(this.transactions.reading(actor), actor, lines),
      this.vouchers.seen(
        actor,
        keysOf(vouchers, ({ reversesKey }) => reversesKey),
      ),
    ]);
    return new Map([
      ...found.flat().map(({ key, name }): [string, string] => [key, name]),
      ...accounts,
      ...documents,
      ...activities,
      ...reversed.map((voucher): [string, string] => [voucher.key, voucherNumber(voucher)]),
    ]);
  }

  private async accounts(actor: Actor, lines: readonly KeyedLine[]): Promise<[string, string][]> {
    const keys = [...new Set(lines.flatMap(({ accountKey }) => accountKey ?? []))];
    const rows = await this.transactions.reading(actor)<{ key: string; name: string }>(
      'SELECT a.key, a.name_vi AS name FROM ledger_account AS a WHERE a.key = ANY($1::uuid[])',
      [keys],
    );
    return rows.map(({ key, name }) => [key, name]);
  }

  /** Documents that the actor sees, as they are cited. */
  private async documents(actor: Actor, vouchers: readonly KeyedVoucher[]): Promise<[string, string][]> {
    const keys = vouchers.flatMap(({ directiveKey }) => directiveKey ?? []);
    if (keys.length === 0) return [];
    const params: unknown[] = [keys];
    const visible = visibleDirectives(actor, this.clock.today(), params);
    const rows = await this.transactions.reading(actor)<{ key: string; code: string | null; subject: string }>(
      `SELECT d.key, d.code, d.subject FROM directive AS d WHERE d.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return rows.map(({ key, code, subject }) => [key, code ?? subject]);
  }
}

const counterpartiesOf = (vouchers: readonly KeyedVoucher[], items: readonly OpenItem[]): FactKey[] => [
  ...new Map(
    [
      ...keysOf(vouchers, ({ counterpartyKey }) => counterpartyKey),
      ...keysOf(items, ({ counterpartyKey }) => counterpartyKey),
    ].map((key) => [key.key, key]),
  ).values(),
];

/** Who is paid by an open item, by its key. */
const payeesOf = (items: readonly OpenItem[], parties: ReadonlyMap<string, Party>): Map<string, string> =>
  new Map(
    items.flatMap(({ key, counterpartyKey }) => {
      const party = counterpartyKey === null ? undefined : parties.get(counterpartyKey);
      return party ? [[key, party.name] as const] : [];
    }),
  );

function namedVoucher(voucher: KeyedVoucher, things: Things): PrintedVoucher {
  const { organisationKey, day, counterpartyKey, directiveKey, reversesKey, placeKey, lines, signatures } = voucher;
  const { names, offices, parties, people } = things;
  return {
    ...voucher,
    office: offices.get(`${organisationKey}@${day}`)!,
    counterparty: (counterpartyKey !== null && parties.get(counterpartyKey)) || null,
    document: nameIn(names, directiveKey),
    place: nameIn(names, placeKey),
    reverses: nameIn(names, reversesKey),
    lines: lines.map((line) => namedLine(line, things)),
    signatures: signatures.map(({ step, personKey, at }) => ({ step, at, name: people.get(personKey) ?? '—' })),
  };
}

function namedLine(line: KeyedLine, { names, payees }: Things): PrintedLine {
  const { accountKey, fundKey, source, purposeKey, placeKey, budgetLineKey, openItemKey, activityKey } = line;
  const place = nameIn(names, placeKey);
  return {
    account: nameIn(names, accountKey) ?? place ?? '',
    fund: nameIn(names, fundKey) ?? '',
    source,
    purpose: nameIn(names, purposeKey),
    budgetLine: nameIn(names, budgetLineKey),
    activity: nameIn(names, activityKey),
    payee: nameIn(payees, openItemKey),
    quantities: line.quantities ?? null,
    place: accountKey === null ? null : place,
    note: line.note,
    amount: line.amount,
  };
}

const nameIn = (names: ReadonlyMap<string, string>, key: string | null | undefined): string | null =>
  (key && names.get(key)) || null;

/** Each once. */
function keysOf<Row extends { provinceId: number; scopeId: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null | undefined,
): FactKey[] {
  const found = new Map<string, FactKey>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key) found.set(key, { provinceId: row.provinceId, scopeId: row.scopeId, key });
  }
  return [...found.values()];
}
