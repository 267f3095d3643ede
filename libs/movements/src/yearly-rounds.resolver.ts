import { type Actor, Allow, Clock, CurrentActor, errorMessages, fill, type RequestContext } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Round, RoundLoader, RoundPermission } from '@app/reporting';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Movement } from './movement.entity';
import { MovementsLoader } from './movements.loader';
import { YearlyRound, YearOpening } from './yearly-round.entity';
import { PlanYearlyRoundInput, SwitchYearlyRoundInput } from './yearly-round.inputs';
import { nextOpening } from './yearly-round.rules';
import { YearlyRoundsLoader } from './yearly-rounds.loader';
import { YearlyRounds } from './yearly-rounds.service';
import { YearlyOpeningToCome } from './yearly-round.views';

@Resolver(() => Movement)
export class MovementYearsResolver {
  constructor(private readonly loader: YearlyRoundsLoader) {}

  @ResolveField(() => [YearlyRound], { description: 'Rounds of reports that open each year by themselves.' })
  yearlyRounds(@Parent() { key }: Movement, @Context() context: RequestContext): Promise<YearlyRound[]> {
    return this.loader.ofMovement(context, key);
  }
}

@Resolver(() => YearlyRound)
export class YearlyRoundsResolver {
  constructor(
    private readonly service: YearlyRounds,
    private readonly loader: YearlyRoundsLoader,
    private readonly movements: MovementsLoader,
    private readonly organisations: OrganisationLoader,
    private readonly clock: Clock,
  ) {}

  /** From now on a round opens each year by itself. */
  @Mutation(() => YearlyRound)
  @Allow(RoundPermission.Open)
  planYearlyRound(@CurrentActor() actor: Actor, @Args('input') input: PlanYearlyRoundInput): Promise<YearlyRound> {
    return this.service.plan(actor, input);
  }

  @Mutation(() => YearlyRound, { description: 'Off with a reason, or on again. Rounds that are open stay.' })
  @Allow(RoundPermission.Open)
  switchYearlyRound(@CurrentActor() actor: Actor, @Args('input') input: SwitchYearlyRoundInput): Promise<YearlyRound> {
    return this.service.switch(actor, input);
  }

  @ResolveField(() => OrganisationView, { description: 'Who collects the reports.' })
  organisation(
    @Parent() { organisationKey }: YearlyRound,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => [YearOpening], { description: 'Years whose round was opened, the latest first.' })
  openings(@Parent() { key }: YearlyRound, @Context() context: RequestContext): Promise<YearOpening[]> {
    return this.loader.openings(context, key);
  }

  @ResolveField(() => YearlyOpeningToCome, { nullable: true, description: 'The next one that is not open yet.' })
  async next(@Parent() plan: YearlyRound, @Context() context: RequestContext): Promise<YearlyOpeningToCome | null> {
    const movement = await this.movements.byKey(context, plan.movementKey);
    if (!plan.isOn || !movement) return null;
    const opened = (await this.loader.openings(context, plan.key)).map(({ year }) => year);
    return nextOpening(plan, this.clock.today(), movement, opened);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why the last try to open one failed, in the language of the caller.',
  })
  failure(@Parent() { failureCode }: YearlyRound, @Context() { actor }: RequestContext): string | null {
    return failureCode === null ? null : fill(errorMessages(failureCode)[actor.language], {});
  }

  @ResolveField(() => Boolean, { description: 'Whether the caller may switch it off and on.' })
  async maySwitch(@Parent() { organisationKey }: YearlyRound, @Context() context: RequestContext): Promise<boolean> {
    if (!context.actor.holds(RoundPermission.Open)) return false;
    const { path } = await this.organisations.organisation(context, organisationKey);
    return context.actor.covers(RoundPermission.Open, path);
  }
}

@Resolver(() => YearOpening)
export class YearOpeningsResolver {
  constructor(private readonly rounds: RoundLoader) {}

  @ResolveField(() => Round, { nullable: true })
  round(@Parent() { roundKey }: YearOpening, @Context() context: RequestContext): Promise<Round | null> {
    return roundKey === null ? Promise.resolve(null) : this.rounds.visible(context, roundKey);
  }
}
