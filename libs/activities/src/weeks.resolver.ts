import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { Directive, DirectivesLoader } from '@app/directives';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Round, RoundLoader } from '@app/reporting';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { WeekPermission } from './activities.permissions';
import { Week } from './week.entity';
import { AmendWeekInput, AttachRoundArgs, PlanWeekInput, WeeksArgs } from './week.inputs';
import { WeeksLoader } from './weeks.loader';
import { WeeksService } from './weeks.service';
import { WeekIds } from './week.ids';

const WeekConnection = connectionOf(Week);

@Resolver(() => Week)
export class WeeksResolver {
  constructor(
    private readonly service: WeeksService,
    private readonly loader: WeeksLoader,
    private readonly organisations: OrganisationLoader,
    private readonly directives: DirectivesLoader,
    private readonly rounds: RoundLoader,
  ) {}

  /** Weeks of the own reach and of the levels above, the latest year first. */
  @Query(() => WeekConnection)
  @Allow(WeekPermission.Read)
  weeks(@CurrentActor() actor: Actor, @Args() args: WeeksArgs): Promise<Connection<Week>> {
    return this.service.list(actor, args);
  }

  @Query(() => Week, { nullable: true })
  @Allow(WeekPermission.Read)
  week(@CurrentActor() actor: Actor, @ReferenceArg('id', WeekIds) key: string): Promise<Week> {
    return this.service.byKey(actor, key);
  }

  @Mutation(() => Week)
  @Allow(WeekPermission.Plan)
  planWeek(@CurrentActor() actor: Actor, @Args('input') input: PlanWeekInput): Promise<Week> {
    return this.service.plan(actor, input);
  }

  @Mutation(() => Week)
  @Allow(WeekPermission.Plan)
  amendWeek(@CurrentActor() actor: Actor, @Args('input') input: AmendWeekInput): Promise<Week> {
    return this.service.amend(actor, input);
  }

  /** Names the round in which the week's results are reported. */
  @Mutation(() => Week)
  @Allow(WeekPermission.Plan)
  attachRound(@CurrentActor() actor: Actor, @Args() args: AttachRoundArgs): Promise<Week> {
    return this.service.attachRound(actor, args);
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() week: Week, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, week.organisationKey);
  }

  @ResolveField(() => Week, { nullable: true, description: 'Week from which empty values are inherited.' })
  parent(@Parent() week: Week, @Context() context: RequestContext): Promise<Week | null> {
    return this.loader.byKey(context, week.parentKey);
  }

  @ResolveField(() => Directive, {
    nullable: true,
    description: 'Plan or official letter that orders the week; null when the caller may not see it.',
  })
  directive(@Parent() week: Week, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, week.directiveKey);
  }

  @ResolveField(() => Round, { nullable: true, description: 'Null also when the caller may not see it.' })
  async round(@Parent() { roundKey }: Week, @Context() context: RequestContext): Promise<Round | null> {
    return roundKey === null ? null : this.rounds.visible(context, roundKey);
  }

  @ResolveField(() => Int, {
    description: 'Activities of this week and of the weeks that inherit from it, within the caller’s reach.',
  })
  activityCount(@Parent() week: Week, @Context() context: RequestContext): Promise<number> {
    return this.loader.activityCount(context, week.key);
  }
}
