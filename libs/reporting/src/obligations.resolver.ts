import {
  type Actor,
  Allow,
  Clock,
  type Connection,
  connectionOf,
  CurrentActor,
  DAYS_LEFT,
  daysLeftTo,
  DateScalar,
  type FactKey,
  lastDayInTime,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ObligationChanges } from './obligation-changes.service';
import { CloseObligationInput, ExtendDeadlineInput, ObligationsArgs } from './obligation.inputs';
import { ObligationLoader } from './obligation.loader';
import {
  isAbove,
  deadlineOf,
  isOverdue,
  mayEdit,
  mayReview,
  maySubmit,
  ObligationStanding,
  standingOf,
} from './obligation.rules';
import { Obligations } from './obligations.service';
import { Report } from './report.entity';
import { ReportPermission, RoundPermission } from './reporting.permissions';
import { Obligation, Round } from './round.entity';
import { RoundLoader } from './round.loader';
import { ObligationIds } from './obligation.ids';

const ObligationConnection = connectionOf(Obligation);

@Resolver(() => Obligation)
export class ObligationsResolver {
  constructor(
    private readonly service: Obligations,
    private readonly changes: ObligationChanges,
    private readonly loader: ObligationLoader,
    private readonly rounds: RoundLoader,
    private readonly organisations: OrganisationLoader,
    private readonly clock: Clock,
  ) {}

  /** Who owes what in a round, as far as the caller reaches. */
  @Query(() => ObligationConnection)
  @Allow(RoundPermission.Read)
  obligations(@CurrentActor() actor: Actor, @Args() args: ObligationsArgs): Promise<Connection<Obligation>> {
    return this.service.list(actor, args);
  }

  @Query(() => Obligation, { nullable: true })
  @Allow(RoundPermission.Read)
  obligation(@CurrentActor() actor: Actor, @ReferenceArg('id', ObligationIds) key: FactKey): Promise<Obligation> {
    return this.service.get(actor, key);
  }

  /** More time for one unit, given by the level above with a reason. */
  @Mutation(() => Obligation)
  @Allow(RoundPermission.ExtendDeadline)
  extendDeadline(@CurrentActor() actor: Actor, @Args('input') input: ExtendDeadlineInput): Promise<Obligation> {
    return this.changes.extendDeadline(actor, input);
  }

  /** The unit ceased: it no longer counts as missing. */
  @Mutation(() => Obligation)
  @Allow(RoundPermission.CloseObligation)
  closeObligation(@CurrentActor() actor: Actor, @Args('input') input: CloseObligationInput): Promise<Obligation> {
    return this.changes.close(actor, input);
  }

  @ResolveField(() => Round)
  round(@Parent() { roundKey }: Obligation, @Context() context: RequestContext): Promise<Round> {
    return this.rounds.round(context, roundKey);
  }

  @ResolveField(() => OrganisationView, { description: 'As it was at the end of the period reported on.' })
  organisation(
    @Parent() { roundKey, organisationKey }: Obligation,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.rounds.organisationOf(context, roundKey, organisationKey);
  }

  @ResolveField(() => OrganisationView, { nullable: true, description: 'To whom the report is addressed.' })
  to(@Parent() { toKey }: Obligation, @Context() context: RequestContext): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, toKey);
  }

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'The specialised body that receives it for the addressee.',
  })
  through(@Parent() { throughKey }: Obligation, @Context() context: RequestContext): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, throughKey);
  }

  @ResolveField(() => Obligation, {
    nullable: true,
    description: 'The obligation that this one reports to, when within reach.',
  })
  parent(@Parent() obligation: Obligation, @Context() context: RequestContext): Promise<Obligation | null> {
    return this.loader.parent(context, obligation);
  }

  @ResolveField(() => Report, { nullable: true, description: 'Null while nothing has been written.' })
  report(@Parent() obligation: Obligation, @Context() context: RequestContext): Promise<Report | null> {
    return this.loader.report(context, obligation);
  }

  @ResolveField(() => ObligationStanding)
  async standing(@Parent() obligation: Obligation, @Context() context: RequestContext): Promise<ObligationStanding> {
    return standingOf(obligation, await this.loader.report(context, obligation));
  }

  @ResolveField(() => DateScalar, { description: 'Last day in time, an extension included.' })
  lastDay(@Parent() obligation: Obligation): string {
    return lastDayInTime(deadlineOf(obligation));
  }

  @ResolveField(() => Int, { description: DAYS_LEFT })
  daysLeft(@Parent() obligation: Obligation): number | null {
    return daysLeftTo(this.clock, this.lastDay(obligation));
  }

  @ResolveField(() => Boolean, { description: 'Not sent, and past the deadline in force.' })
  async isOverdue(@Parent() obligation: Obligation, @Context() context: RequestContext): Promise<boolean> {
    return isOverdue(obligation, await this.loader.report(context, obligation), this.clock.today());
  }

  @ResolveField(() => Boolean, { description: 'The caller works at the unit that owes the report and may write it.' })
  canEdit(@Parent() obligation: Obligation, @Context() { actor }: RequestContext): boolean {
    return mayEdit(actor, obligation);
  }

  @ResolveField(() => Boolean, { description: 'The caller works at the unit that owes the report and may send it.' })
  canSubmit(@Parent() obligation: Obligation, @Context() { actor }: RequestContext): boolean {
    return maySubmit(actor, obligation);
  }

  @ResolveField(() => Boolean, { description: 'The caller may return or accept what the unit sends.' })
  canReview(@Parent() obligation: Obligation, @Context() { actor }: RequestContext): boolean {
    return mayReview(actor, obligation);
  }

  @ResolveField(() => Boolean, {
    description: 'The caller stands above and may give the unit more time, or release it.',
  })
  canExtend(@Parent() obligation: Obligation, @Context() { actor }: RequestContext): boolean {
    return isAbove(actor, RoundPermission.ExtendDeadline, obligation);
  }

  @ResolveField(() => Boolean, { description: 'The caller stands above and may remind the unit.' })
  canRemind(@Parent() obligation: Obligation, @Context() { actor }: RequestContext): boolean {
    return isAbove(actor, ReportPermission.Review, obligation);
  }
}
