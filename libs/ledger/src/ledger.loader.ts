import { type Actor, batch, type FactKey, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LedgerAccount } from './account.entity';
import type { PeriodAct } from './books.entity';
import { Books } from './books.service';
import type { HeldBooks } from './books-store';
import type { BudgetLine } from './budget.entity';
import type { Fund, FundPurpose, MoneyPlace } from './fund.entity';
import { Funds } from './funds.service';
import { accounts } from './ledger.sql';
import type { OpenItem } from './open-item.entity';
import { Promised } from './promised.service';
import type { Voucher, VoucherFile } from './voucher.entity';
import { type HeldEntry, Vouchers } from './vouchers.service';

/** What hangs on books, a statement for any number of them; what belongs to others is seen as its own operations show it. */
@Injectable()
export class LedgerLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly books: Books,
    private readonly funds: Funds,
    private readonly vouchers: Vouchers,
    private readonly promised: Promised,
  ) {}

  async account(context: RequestContext, key: string): Promise<LedgerAccount> {
    const found = await batch(context, 'Ledger.account', async (keys: string[]) => {
      const rows = await this.dataSource.query<LedgerAccount[]>(
        `SELECT ${accounts.columns('a')} FROM ledger_account AS a WHERE a.key = ANY($1::uuid[])`,
        [keys],
      );
      return new Map(rows.map((row) => [row.key, accounts.toRow(row)]));
    }).load(key);
    return found!;
  }

  fund(context: RequestContext, key: FactKey): Promise<Fund | null> {
    return this.seen(context, 'Ledger.fund', key, (actor, keys) => this.funds.seen(actor, keys));
  }

  purpose(context: RequestContext, key: FactKey): Promise<FundPurpose | null> {
    return this.seen(context, 'Ledger.purpose', key, (actor, keys) => this.funds.purposesSeen(actor, keys));
  }

  place(context: RequestContext, key: FactKey): Promise<MoneyPlace | null> {
    return this.seen(context, 'Ledger.place', key, (actor, keys) => this.funds.placesSeen(actor, keys));
  }

  voucher(context: RequestContext, key: FactKey): Promise<Voucher | null> {
    return this.seen(context, 'Ledger.voucher', key, (actor, keys) => this.vouchers.seen(actor, keys));
  }

  openItem(context: RequestContext, key: FactKey): Promise<OpenItem | null> {
    return this.seen(context, 'Ledger.openItem', key, (actor, keys) => this.promised.openItemsSeen(actor, keys));
  }

  budgetLine(context: RequestContext, key: FactKey): Promise<BudgetLine | null> {
    return this.seen(context, 'Ledger.budgetLine', key, (actor, keys) => this.promised.budgetLinesSeen(actor, keys));
  }

  booksByKey(context: RequestContext, key: FactKey): Promise<HeldBooks | null> {
    return this.seen(context, 'Ledger.books', key, (actor, keys) => this.books.seen(actor, keys));
  }

  async periodActsOf(context: RequestContext, books: HeldBooks): Promise<PeriodAct[]> {
    return (
      (await this.listed(context, 'Ledger.periodActsOf', books, (actor, keys) => this.books.actsOf(actor, keys))) ?? []
    );
  }

  async purposesOf(context: RequestContext, fund: Fund): Promise<FundPurpose[]> {
    return (
      (await this.listed(context, 'Ledger.purposesOf', fund, (actor, keys) => this.funds.purposesOf(actor, keys))) ?? []
    );
  }

  async entriesOf(context: RequestContext, voucher: Voucher): Promise<HeldEntry[]> {
    return (
      (await this.listed(context, 'Ledger.entriesOf', voucher, (actor, keys) =>
        this.vouchers.entriesOf(actor, keys),
      )) ?? []
    );
  }

  async filesOf(context: RequestContext, voucher: Voucher): Promise<VoucherFile[]> {
    return (
      (await this.listed(context, 'Ledger.filesOf', voucher, (actor, keys) => this.vouchers.filesOf(actor, keys))) ?? []
    );
  }

  reversalOf(context: RequestContext, voucher: Voucher): Promise<Voucher | null> {
    return this.listed(context, 'Ledger.reversalOf', voucher, (actor, keys) => this.vouchers.reversalsOf(actor, keys));
  }

  private seen<Row extends FactKey>(
    context: RequestContext,
    name: string,
    key: FactKey,
    load: (actor: Actor, keys: FactKey[]) => Promise<Row[]>,
  ): Promise<Row | null> {
    return this.listed(context, name, key, async (actor, keys) => {
      const rows = await load(actor, keys);
      return new Map(rows.map((row) => [row.key, row]));
    });
  }

  /** `load` answers by the bare keys, which are unique. */
  private listed<Found>(
    context: RequestContext,
    name: string,
    { provinceId, scopeId, key }: FactKey,
    load: (actor: Actor, keys: FactKey[]) => Promise<Map<string, Found>>,
  ): Promise<Found | null> {
    return batch(context, name, async (texts: string[]) => {
      const found = await load(context.actor, texts.map(read));
      return new Map(
        texts.flatMap((text) => {
          const one = found.get(read(text).key);
          return one === undefined ? [] : [[text, one] as const];
        }),
      );
    }).load(`${provinceId}/${scopeId}/${key}`);
  }
}

function read(text: string): FactKey {
  const [provinceId, scopeId, key] = text.split('/') as [string, string, string];
  return { provinceId: Number(provinceId), scopeId: Number(scopeId), key };
}
