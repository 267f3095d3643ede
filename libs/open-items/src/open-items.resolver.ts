import { Directive, DirectivesLoader } from '@app/directives';
import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  DongScalar,
  type FactKey,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import {
  BudgetLine,
  Counterparty,
  LedgerLoader,
  LedgerPermission,
  OpenItem,
  OpenItemIds,
  outstandingOf,
  traitsOf,
} from '@app/ledger';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { VoucherDraft, VouchersLoader } from '@app/vouchers';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { KeepOpenItems } from './keep-open-items.service';
import {
  CommitMoneyInput,
  OpenItemsArgs,
  OpenItemState,
  OpenItemStepArgs,
  PayOpenItemsInput,
} from './open-items.inputs';
import { OpenItemsLoader } from './open-items.loader';
import { SetAsideMoney } from './open-items.views';
import { PayOpenItems } from './pay-open-items.service';
import { ReadOpenItems, stateOf } from './read-open-items.service';

const OpenItemConnection = connectionOf(OpenItem);

@Resolver(() => OpenItem)
export class OpenItemsResolver {
  constructor(
    private readonly reading: ReadOpenItems,
    private readonly keeping: KeepOpenItems,
    private readonly paying: PayOpenItems,
    private readonly loader: OpenItemsLoader,
    private readonly ledger: LedgerLoader,
    private readonly vouchers: VouchersLoader,
    private readonly organisations: OrganisationLoader,
    private readonly directives: DirectivesLoader,
  ) {}

  /** Money that is owed, promised or accounted for, within reach; the latest first. */
  @Query(() => OpenItemConnection)
  @Allow(LedgerPermission.Read)
  openItems(@CurrentActor() actor: Actor, @Args() args: OpenItemsArgs): Promise<Connection<OpenItem>> {
    return this.reading.list(actor, args);
  }

  @Query(() => OpenItem, { nullable: true })
  @Allow(LedgerPermission.Read)
  openItem(@CurrentActor() actor: Actor, @ReferenceArg('id', OpenItemIds) key: FactKey): Promise<OpenItem> {
    return this.reading.one(actor, key);
  }

  /** Money is set aside for what was promised; vouchers that name it pay it. */
  @Mutation(() => OpenItem)
  @Allow(LedgerPermission.Keep)
  commitMoney(@CurrentActor() actor: Actor, @Args('input') input: CommitMoneyInput): Promise<OpenItem> {
    return this.keeping.commit(actor, input);
  }

  /** What is still open is given up. */
  @Mutation(() => OpenItem)
  @Allow(LedgerPermission.Keep)
  endOpenItem(@CurrentActor() actor: Actor, @Args() args: OpenItemStepArgs): Promise<OpenItem> {
    return this.keeping.end(actor, args);
  }

  /** What ended by mistake stands again. */
  @Mutation(() => OpenItem)
  @Allow(LedgerPermission.Keep)
  resumeOpenItem(@CurrentActor() actor: Actor, @Args() args: OpenItemStepArgs): Promise<OpenItem> {
    return this.keeping.resume(actor, args);
  }

  /** A voucher that pays what is open, a line for each item; it waits for signatures like any other. */
  @Mutation(() => VoucherDraft)
  @Allow(LedgerPermission.Keep)
  payOpenItems(@CurrentActor() actor: Actor, @Args('input') input: PayOpenItemsInput): Promise<VoucherDraft> {
    return this.paying.draft(actor, input);
  }

  @ResolveField(() => OpenItemState)
  state(@Parent() item: OpenItem): OpenItemState {
    return stateOf(item);
  }

  @ResolveField(() => Boolean, { description: 'It was promised to the office: what comes in pays it.' })
  isIncoming(@Parent() { kind }: OpenItem): boolean {
    return traitsOf(kind).isIncoming;
  }

  @ResolveField(() => Boolean, { description: 'Money is set aside for it.' })
  isSetAside(@Parent() { holdingKey }: OpenItem): boolean {
    return holdingKey !== null;
  }

  @ResolveField(() => SetAsideMoney, { nullable: true, description: 'Null where no money is set aside.' })
  setAside(@Parent() item: OpenItem, @Context() context: RequestContext): Promise<SetAsideMoney | null> {
    return this.loader.setAside(context, item);
  }

  @ResolveField(() => DongScalar, { description: 'What is still to be paid.' })
  open(@Parent() { amount, paid, released }: OpenItem): number {
    return amount - paid - released;
  }

  @ResolveField(() => DongScalar, { description: 'Of it, in vouchers that wait to be posted.' })
  async drafted(@Parent() item: OpenItem, @Context() context: RequestContext): Promise<number> {
    const { incoming, outgoing } = await this.vouchers.draftedOf(context, item);
    return traitsOf(item.kind).isIncoming ? incoming : outgoing;
  }

  @ResolveField(() => DongScalar, {
    nullable: true,
    description: 'Of what was paid, not accounted for yet; null of kinds that nobody accounts for.',
  })
  outstanding(@Parent() item: OpenItem): number | null {
    return traitsOf(item.kind).isAccountedFor ? outstandingOf(item) : null;
  }

  @ResolveField(() => Boolean, { description: 'The caller keeps its books, and nothing has ended it.' })
  canEnd(@Parent() { organisationKey, endedOn, ...item }: OpenItem, @Context() { actor }: RequestContext): boolean {
    const open = item.amount - item.paid - item.released;
    if (traitsOf(item.kind).endsWithItsCause) return false;
    return endedOn === null && open > 0 && actor.workplaces(LedgerPermission.Keep).includes(organisationKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller keeps its books, and it ended by hand.' })
  canResume(@Parent() { organisationKey, kind, released }: OpenItem, @Context() { actor }: RequestContext): boolean {
    if (traitsOf(kind).endsWithItsCause || released === 0) return false;
    return actor.workplaces(LedgerPermission.Keep).includes(organisationKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller keeps its books, and vouchers for it are made from here.' })
  canPay(@Parent() { organisationKey, kind }: OpenItem, @Context() { actor }: RequestContext): boolean {
    return !traitsOf(kind).isPaidWithItsCause && actor.workplaces(LedgerPermission.Keep).includes(organisationKey);
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() { organisationKey }: OpenItem, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Counterparty, { nullable: true })
  counterparty(
    @Parent() { provinceId, scopeId, counterpartyKey }: OpenItem,
    @Context() context: RequestContext,
  ): Promise<Counterparty | null> {
    return counterpartyKey === null
      ? Promise.resolve(null)
      : this.vouchers.counterparty(context, { provinceId, scopeId, key: counterpartyKey });
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Who is paid, as papers of vouchers name them, of kinds that have no counterparty; null of others.',
  })
  payee(@Parent() item: OpenItem, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.payee(context, item);
  }

  @ResolveField(() => Directive, { nullable: true })
  directive(@Parent() { directiveKey }: OpenItem, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }

  @ResolveField(() => BudgetLine, { nullable: true })
  budgetLine(
    @Parent() { provinceId, scopeId, budgetLineKey }: OpenItem,
    @Context() context: RequestContext,
  ): Promise<BudgetLine | null> {
    return budgetLineKey === null
      ? Promise.resolve(null)
      : this.ledger.budgetLine(context, { provinceId, scopeId, key: budgetLineKey });
  }
}
