import { Activity } from '@app/activities';
import type { FactKey, RequestContext } from '@app/kernel';
import { BudgetLine, Counterparty, LedgerAccount, LedgerLoader, Quantity, quantitiesOf, Voucher } from '@app/ledger';
import { ActivitySpendingLoader } from '@app/spending';
import { VoucherDraft, VouchersLoader } from '@app/vouchers';
import { Context, Extensions, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Advance } from './advance.entity';
import { AdvanceSettlement, AdvanceSettlementLine } from './advance-settlement.entity';
import { AdvancesLoader } from './advances.loader';
import { AdvanceMove, AdvanceStanding } from './advances.views';

@Resolver(() => AdvanceSettlement)
export class AdvanceSettlementsResolver {
  constructor(
    private readonly loader: AdvancesLoader,
    private readonly ledger: LedgerLoader,
    private readonly vouchers: VouchersLoader,
  ) {}

  @ResolveField(() => Advance, { nullable: true })
  advance(
    @Parent() { provinceId, scopeId, advanceKey }: AdvanceSettlement,
    @Context() context: RequestContext,
  ): Promise<Advance | null> {
    return this.loader.advance(context, { provinceId, scopeId, key: advanceKey });
  }

  @ResolveField(() => [AdvanceSettlementLine], { description: 'In their order.' })
  @Extensions({ holds: 12 })
  lines(@Parent() settlement: AdvanceSettlement, @Context() context: RequestContext): Promise<AdvanceSettlementLine[]> {
    return this.loader.linesOf(context, settlement);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who made it.' })
  madeBy(@Parent() { byKey }: AdvanceSettlement, @Context() context: RequestContext): Promise<string | null> {
    return this.vouchers.personName(context, byKey);
  }

  @ResolveField(() => [VoucherDraft], { description: 'Its vouchers that wait to be posted.' })
  @Extensions({ holds: 3 })
  async waiting(@Parent() settlement: AdvanceSettlement, @Context() context: RequestContext): Promise<VoucherDraft[]> {
    const found = await Promise.all(keysOf(settlement).map((key) => this.loader.draft(context, key)));
    return found.filter((draft) => draft !== null);
  }

  @ResolveField(() => [Voucher], { description: 'Its vouchers that were posted.' })
  @Extensions({ holds: 3 })
  async posted(@Parent() settlement: AdvanceSettlement, @Context() context: RequestContext): Promise<Voucher[]> {
    const found = await Promise.all(keysOf(settlement).map((key) => this.ledger.voucher(context, key)));
    return found.filter((voucher) => voucher !== null);
  }
}

const keysOf = ({ provinceId, scopeId, journalKey, receiptKey, paymentKey }: AdvanceSettlement): FactKey[] =>
  [journalKey, receiptKey, paymentKey].flatMap((key) => (key === null ? [] : [{ provinceId, scopeId, key }]));

@Resolver(() => AdvanceSettlementLine)
export class AdvanceSettlementLinesResolver {
  constructor(
    private readonly ledger: LedgerLoader,
    private readonly spending: ActivitySpendingLoader,
  ) {}

  @ResolveField(() => LedgerAccount)
  account(@Parent() { accountKey }: AdvanceSettlementLine, @Context() context: RequestContext): Promise<LedgerAccount> {
    return this.ledger.account(context, accountKey);
  }

  @ResolveField(() => BudgetLine, { nullable: true })
  budgetLine(
    @Parent() { provinceId, scopeId, budgetLineKey }: AdvanceSettlementLine,
    @Context() context: RequestContext,
  ): Promise<BudgetLine | null> {
    return budgetLineKey === null
      ? Promise.resolve(null)
      : this.ledger.budgetLine(context, { provinceId, scopeId, key: budgetLineKey });
  }

  @ResolveField(() => Activity, { nullable: true, description: 'What it paid for.' })
  activity(
    @Parent() { provinceId, activityYear: year, activityKey: key }: AdvanceSettlementLine,
    @Context() context: RequestContext,
  ): Promise<Activity | null> {
    if (year === null || key === null) return Promise.resolve(null);
    return this.spending.activity(context, { provinceId, year, key });
  }

  @ResolveField(() => [Quantity])
  @Extensions({ holds: 2 })
  quantities(@Parent() { quantities }: AdvanceSettlementLine): Quantity[] {
    return quantitiesOf(quantities);
  }
}

@Resolver(() => AdvanceStanding)
export class AdvanceStandingsResolver {
  constructor(private readonly vouchers: VouchersLoader) {}

  @ResolveField(() => Counterparty, { nullable: true })
  counterparty(
    @Parent() { counterpartyKey }: AdvanceStanding,
    @Context() context: RequestContext,
  ): Promise<Counterparty | null> {
    return this.vouchers.counterparty(context, counterpartyKey);
  }
}

@Resolver(() => AdvanceMove)
export class AdvanceMovesResolver {
  constructor(
    private readonly loader: AdvancesLoader,
    private readonly ledger: LedgerLoader,
  ) {}

  @ResolveField(() => Advance, { nullable: true })
  advance(@Parent() { advanceKey }: AdvanceMove, @Context() context: RequestContext): Promise<Advance | null> {
    return this.loader.advance(context, advanceKey);
  }

  @ResolveField(() => Voucher, { nullable: true })
  voucher(@Parent() { voucherKey }: AdvanceMove, @Context() context: RequestContext): Promise<Voucher | null> {
    return this.ledger.voucher(context, voucherKey);
  }
}
