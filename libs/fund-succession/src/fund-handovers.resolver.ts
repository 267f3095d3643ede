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
import { LedgerLoader, Voucher } from '@app/ledger';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ConfirmHandovers } from './confirm-handovers.service';
import { FundHandover, HandoverState } from './fund-handover.entity';
import { FundHandoverIds } from './fund-succession.ids';
import {
  FundHandoverArgs,
  FundHandoverPreviewArgs,
  FundHandoversArgs,
  PrepareFundHandoverInput,
  SayOfFundHandoverArgs,
} from './fund-succession.inputs';
import { HandoverPermission } from './fund-succession.permissions';
import { contentView } from './handover-content.view';
import { HandoverContentView, HandoverPreview, WaitingBooks } from './handover.view';
import { FundHandoversLoader } from './fund-handovers.loader';
import { Handovers } from './handovers.service';
import { KeepHandovers } from './keep-handovers.service';

const FundHandoverConnection = connectionOf(FundHandover);

const isWaiting = (state: HandoverState): boolean => state === HandoverState.Prepared || state === HandoverState.Agreed;

@Resolver(() => FundHandover)
export class FundHandoversResolver {
  constructor(
    private readonly handovers: Handovers,
    private readonly keeping: KeepHandovers,
    private readonly confirming: ConfirmHandovers,
    private readonly loader: FundHandoversLoader,
    private readonly ledger: LedgerLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Protocols within reach, of either side; the latest first. */
  @Query(() => FundHandoverConnection)
  @Allow(HandoverPermission.Read)
  fundHandovers(@CurrentActor() actor: Actor, @Args() args: FundHandoversArgs): Promise<Connection<FundHandover>> {
    return this.handovers.list(actor, args);
  }

  @Query(() => FundHandover, { nullable: true })
  @Allow(HandoverPermission.Read)
  fundHandover(@CurrentActor() actor: Actor, @ReferenceArg('id', FundHandoverIds) key: FactKey): Promise<FundHandover> {
    return this.handovers.one(actor, key);
  }

  /** Books of offices that ended, which wait to be taken over at the caller's offices. */
  @Query(() => [WaitingBooks])
  @Allow(HandoverPermission.Read)
  booksToTakeOver(@CurrentActor() actor: Actor): Promise<WaitingBooks[]> {
    return this.handovers.waiting(actor);
  }

  /** What a handover would be on a day, computed from the books. */
  @Query(() => HandoverPreview)
  @Allow(HandoverPermission.Read)
  fundHandoverPreview(@CurrentActor() actor: Actor, @Args() args: FundHandoverPreviewArgs): Promise<HandoverPreview> {
    return this.keeping.preview(actor, args);
  }

  /** A protocol, by whoever keeps the books of either side. */
  @Mutation(() => FundHandover)
  @Allow(HandoverPermission.Prepare)
  prepareFundHandover(
    @CurrentActor() actor: Actor,
    @Args('input') input: PrepareFundHandoverInput,
  ): Promise<FundHandover> {
    return this.keeping.prepare(actor, input);
  }

  /** By the head of the handing office. */
  @Mutation(() => FundHandover)
  @Allow(HandoverPermission.Confirm)
  agreeToFundHandover(@CurrentActor() actor: Actor, @Args() { key }: FundHandoverArgs): Promise<FundHandover> {
    return this.keeping.agree(actor, key);
  }

  /** By the head of the receiving office: posted in both books, and the old ones are closed for good. */
  @Mutation(() => FundHandover)
  @Allow(HandoverPermission.Confirm)
  confirmFundHandover(@CurrentActor() actor: Actor, @Args() { key }: FundHandoverArgs): Promise<FundHandover> {
    return this.confirming.confirm(actor, key);
  }

  /** To whoever prepared it, with a reason; another one is prepared. */
  @Mutation(() => FundHandover)
  @Allow(HandoverPermission.Confirm)
  returnFundHandover(
    @CurrentActor() actor: Actor,
    @Args() { key, reason }: SayOfFundHandoverArgs,
  ): Promise<FundHandover> {
    return this.keeping.returnIt(actor, key, reason);
  }

  @Mutation(() => FundHandover)
  @Allow(HandoverPermission.Prepare)
  withdrawFundHandover(
    @CurrentActor() actor: Actor,
    @Args() { key, reason }: SayOfFundHandoverArgs,
  ): Promise<FundHandover> {
    return this.keeping.withdraw(actor, key, reason);
  }

  @ResolveField(() => OrganisationView, { description: 'Whose books go over.' })
  organisation(
    @Parent() { organisationKey }: FundHandover,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => OrganisationView, { description: 'Whoever receives them.' })
  toOrganisation(
    @Parent() { toOrganisationKey }: FundHandover,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, toOrganisationKey);
  }

  @ResolveField(() => HandoverContentView, { description: 'What the books said when it was prepared.' })
  protocol(@Parent() { content, counts, stockCounts, provinceId, scopeId }: FundHandover): HandoverContentView {
    return contentView(content, { counts, stockCounts }, { provinceId, scopeId });
  }

  @ResolveField(() => Voucher, {
    nullable: true,
    description: 'What emptied the old books, where the caller reads them.',
  })
  closingVoucher(
    @Parent() { closingVoucherKey, provinceId, scopeId }: FundHandover,
    @Context() context: RequestContext,
  ): Promise<Voucher | null> | null {
    return closingVoucherKey === null
      ? null
      : this.ledger.voucher(context, { provinceId, scopeId, key: closingVoucherKey });
  }

  @ResolveField(() => Voucher, {
    nullable: true,
    description: 'What filled the new ones, where the caller reads them.',
  })
  openingVoucher(
    @Parent() { openingVoucherKey, toProvinceId, toScopeId }: FundHandover,
    @Context() context: RequestContext,
  ): Promise<Voucher | null> | null {
    return openingVoucherKey === null
      ? null
      : this.ledger.voucher(context, { provinceId: toProvinceId!, scopeId: toScopeId!, key: openingVoucherKey });
  }

  @ResolveField(() => String, { nullable: true, description: 'Null once the person has been erased.' })
  makerName(@Parent() { makerKey }: FundHandover, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.personName(context, makerKey);
  }

  @ResolveField(() => String, { nullable: true, description: 'Head of the handing office who agreed.' })
  agreedByName(@Parent() { agreedByKey }: FundHandover, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.personName(context, agreedByKey);
  }

  @ResolveField(() => String, { nullable: true, description: 'In whose place they agreed.' })
  agreedInPlaceOfName(
    @Parent() { agreedInPlaceOf }: FundHandover,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return this.loader.personName(context, agreedInPlaceOf);
  }

  @ResolveField(() => String, { nullable: true, description: 'In whose place it was confirmed.' })
  decidedInPlaceOfName(
    @Parent() { decidedInPlaceOf }: FundHandover,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return this.loader.personName(context, decidedInPlaceOf);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who confirmed, returned or withdrew it.' })
  deciderName(@Parent() { decidedByKey }: FundHandover, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.personName(context, decidedByKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller may agree for the handing office.' })
  canAgree(
    @Parent() { organisationKey, makerKey, state }: FundHandover,
    @Context() { actor }: RequestContext,
  ): boolean {
    return (
      state === HandoverState.Prepared &&
      actor.workplaces(HandoverPermission.Confirm).includes(organisationKey) &&
      !actor.standsFor.includes(makerKey)
    );
  }

  @ResolveField(() => Boolean, {
    description:
      'The caller heads the receiving office, somebody else prepared it, and the handing one has agreed, or has ended.',
  })
  canConfirm(
    @Parent() { toOrganisationKey, makerKey, state, hasEnded }: FundHandover,
    @Context() { actor }: RequestContext,
  ): boolean {
    return (
      (state === HandoverState.Agreed || (state === HandoverState.Prepared && hasEnded)) &&
      actor.workplaces(HandoverPermission.Confirm).includes(toOrganisationKey) &&
      !actor.standsFor.includes(makerKey)
    );
  }

  @ResolveField(() => Boolean, { description: 'The caller heads one of the offices.' })
  canReturn(@Parent() handover: FundHandover, @Context() { actor }: RequestContext): boolean {
    return isWaiting(handover.state) && isOfEither(actor.workplaces(HandoverPermission.Confirm), handover);
  }

  @ResolveField(() => Boolean, { description: 'The caller keeps the books of one of the offices.' })
  canWithdraw(@Parent() handover: FundHandover, @Context() { actor }: RequestContext): boolean {
    return isWaiting(handover.state) && isOfEither(actor.workplaces(HandoverPermission.Prepare), handover);
  }
}

const isOfEither = (
  workplaces: readonly number[],
  { organisationKey, toOrganisationKey }: Pick<FundHandover, 'organisationKey' | 'toOrganisationKey'>,
): boolean => workplaces.includes(organisationKey) || workplaces.includes(toOrganisationKey);

@Resolver(() => WaitingBooks)
export class WaitingBooksResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationView, { description: 'The office that ended, as it was last.' })
  organisation(
    @Parent() { organisationKey, lastDay }: WaitingBooks,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey, lastDay);
  }

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'The office of the caller that goes on with its work.',
  })
  receiver(@Parent() { receiverKey }: WaitingBooks, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, receiverKey);
  }
}
