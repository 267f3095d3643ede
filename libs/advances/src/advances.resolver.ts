import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  type FactKey,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { Counterparty, LedgerLoader, LedgerPermission, OpenItem } from '@app/ledger';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { VoucherDraft, VouchersLoader } from '@app/vouchers';
import { Args, Context, Extensions, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Advance, AdvanceState } from './advance.entity';
import { AdvanceSettlement } from './advance-settlement.entity';
import { AdvanceStatements } from './advance-statements.service';
import { AdvanceIds } from './advances.ids';
import {
  AdvancesArgs,
  AdvanceStandingsArgs,
  AdvanceStatementArgs,
  AskAdvanceInput,
  DeclineAdvanceArgs,
  GrantAdvanceInput,
  PayAdvanceInput,
  SettleAdvanceInput,
} from './advances.inputs';
import { AdvancesLoader } from './advances.loader';
import { AdvancePermission } from './advances.permissions';
import { Advances } from './advances.service';
import { AdvanceStanding, AdvanceStatement } from './advances.views';
import { KeepAdvances, mayDecline } from './keep-advances.service';
import { PayAdvances } from './pay-advances.service';
import { SettleAdvances } from './settle-advances.service';

const AdvanceConnection = connectionOf(Advance);

@Resolver(() => Advance)
export class AdvancesResolver {
  constructor(
    private readonly reading: Advances,
    private readonly keeping: KeepAdvances,
    private readonly paying: PayAdvances,
    private readonly settling: SettleAdvances,
    private readonly statements: AdvanceStatements,
    private readonly loader: AdvancesLoader,
    private readonly ledger: LedgerLoader,
    private readonly vouchers: VouchersLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Advances within reach, and those that the caller asked for; the latest first. */
  @Query(() => AdvanceConnection)
  @Allow(AdvancePermission.Read)
  advances(@CurrentActor() actor: Actor, @Args() args: AdvancesArgs): Promise<Connection<Advance>> {
    return this.reading.list(actor, args);
  }

  @Query(() => Advance, { nullable: true })
  @Allow(AdvancePermission.Read)
  advance(@CurrentActor() actor: Actor, @ReferenceArg('id', AdvanceIds) key: FactKey): Promise<Advance> {
    return this.reading.one(actor, key);
  }

  /** What everybody who ever had an advance of an office has still to account for; whoever has most first, at most 1,000. */
  @Query(() => [AdvanceStanding])
  @Allow(LedgerPermission.Read)
  advanceStandings(@CurrentActor() actor: Actor, @Args() args: AdvanceStandingsArgs): Promise<AdvanceStanding[]> {
    return this.statements.standings(actor, args.organisationKey);
  }

  /** Advances of one person in some days, with what remains after each voucher. */
  @Query(() => AdvanceStatement)
  @Allow(LedgerPermission.Read)
  advanceStatement(@CurrentActor() actor: Actor, @Args() args: AdvanceStatementArgs): Promise<AdvanceStatement> {
    return this.statements.statement(actor, args);
  }

  /** Whoever keeps the books asks for anybody, others for themselves. Another one while one is not settled is asked back. */
  @Mutation(() => Advance)
  @Allow(AdvancePermission.Ask, { peopleAlone: true })
  askAdvance(@CurrentActor() actor: Actor, @Args('input') input: AskAdvanceInput): Promise<Advance> {
    return this.keeping.ask(actor, input);
  }

  /** Its money is set aside. */
  @Mutation(() => Advance)
  @Allow(LedgerPermission.Keep)
  grantAdvance(@CurrentActor() actor: Actor, @Args('input') input: GrantAdvanceInput): Promise<Advance> {
    return this.keeping.grant(actor, input);
  }

  /** By who keeps the books, or taken back by who asked. */
  @Mutation(() => Advance)
  @Allow(AdvancePermission.Ask)
  declineAdvance(@CurrentActor() actor: Actor, @Args() args: DeclineAdvanceArgs): Promise<Advance> {
    return this.keeping.decline(actor, args);
  }

  /** A payment that hands it out; it waits for signatures like any other. */
  @Mutation(() => VoucherDraft)
  @Allow(LedgerPermission.Keep)
  payAdvance(@CurrentActor() actor: Actor, @Args('input') input: PayAdvanceInput): Promise<VoucherDraft> {
    return this.paying.draft(actor, input);
  }

  /** What was spent, with what is returned or paid in addition; its vouchers wait for signatures. */
  @Mutation(() => AdvanceSettlement)
  @Allow(LedgerPermission.Keep)
  settleAdvance(@CurrentActor() actor: Actor, @Args('input') input: SettleAdvanceInput): Promise<AdvanceSettlement> {
    return this.settling.settle(actor, input);
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() { organisationKey }: Advance, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Counterparty, {
    nullable: true,
    description: 'Who receives it; null to who does not read the books.',
  })
  counterparty(
    @Parent() { provinceId, scopeId, counterpartyKey }: Advance,
    @Context() context: RequestContext,
  ): Promise<Counterparty | null> {
    return this.vouchers.counterparty(context, { provinceId, scopeId, key: counterpartyKey });
  }

  @ResolveField(() => String, { nullable: true, description: 'Who asked.' })
  askedBy(@Parent() { askedByKey }: Advance, @Context() context: RequestContext): Promise<string | null> {
    return this.vouchers.personName(context, askedByKey);
  }

  @ResolveField(() => OpenItem, {
    nullable: true,
    description: 'How it stands in the books, once its money is set aside.',
  })
  openItem(
    @Parent() { provinceId, scopeId, itemKey }: Advance,
    @Context() context: RequestContext,
  ): Promise<OpenItem | null> {
    return itemKey === null
      ? Promise.resolve(null)
      : this.ledger.openItem(context, { provinceId, scopeId, key: itemKey });
  }

  @ResolveField(() => [AdvanceSettlement], { description: 'Papers that settle it, the first one first.' })
  @Extensions({ holds: 4 })
  settlements(@Parent() advance: Advance, @Context() context: RequestContext): Promise<AdvanceSettlement[]> {
    return this.loader.settlementsOf(context, advance);
  }

  @ResolveField(() => Boolean, { description: 'The caller keeps the books, and nobody has decided on it.' })
  canGrant(@Parent() { organisationKey, state }: Advance, @Context() { actor }: RequestContext): boolean {
    return state === AdvanceState.Asked && actor.workplaces(LedgerPermission.Keep).includes(organisationKey);
  }

  @ResolveField(() => Boolean, { description: 'The same, or the caller asked for it.' })
  canDecline(@Parent() advance: Advance, @Context() { actor }: RequestContext): boolean {
    return advance.state === AdvanceState.Asked && mayDecline(actor, advance);
  }

  @ResolveField(() => Boolean, { description: 'The caller keeps the books, and its money is set aside.' })
  canPay(@Parent() { organisationKey, state }: Advance, @Context() { actor }: RequestContext): boolean {
    return state === AdvanceState.Granted && actor.workplaces(LedgerPermission.Keep).includes(organisationKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller keeps the books, and something is to be accounted for.' })
  canSettle(@Parent() { organisationKey, state }: Advance, @Context() { actor }: RequestContext): boolean {
    return state === AdvanceState.Paid && actor.workplaces(LedgerPermission.Keep).includes(organisationKey);
  }
}
