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
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FormContents, FormVersion } from '@app/forms';
import { BoardLine } from './board';
import { RoundPermission } from './reporting.permissions';
import { Round, RoundTier } from './round.entity';
import { OpenRoundInput, RoundsArgs } from './round.inputs';
import { RoundLoader } from './round.loader';
import { RoundOpening } from './round-open.service';
import { Rounds } from './rounds.service';
import { RoundIds } from './round.ids';

const RoundConnection = connectionOf(Round);

@Resolver(() => Round)
export class RoundsResolver {
  constructor(
    private readonly service: Rounds,
    private readonly opening: RoundOpening,
    private readonly loader: RoundLoader,
    private readonly organisations: OrganisationLoader,
    private readonly directives: DirectivesLoader,
    private readonly forms: FormContents,
  ) {}

  /** Rounds of the own reach and of the levels above, the latest period first. */
  @Query(() => RoundConnection)
  @Allow(RoundPermission.Read)
  rounds(@CurrentActor() actor: Actor, @Args() args: RoundsArgs): Promise<Connection<Round>> {
    return this.service.list(actor, args);
  }

  @Query(() => Round, { nullable: true })
  @Allow(RoundPermission.Read)
  round(@CurrentActor() actor: Actor, @ReferenceArg('id', RoundIds) key: number): Promise<Round> {
    return this.service.one(actor, key);
  }

  /** Opens a round together with everything that is owed in it. */
  @Mutation(() => Round)
  @Allow(RoundPermission.Open)
  openRound(@CurrentActor() actor: Actor, @Args('input') input: OpenRoundInput): Promise<Round> {
    return this.opening.open(actor, input);
  }

  @ResolveField(() => OrganisationView, { description: 'Who collects the reports.' })
  organisation(@Parent() { organisationKey }: Round, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => FormVersion)
  async formVersion(@Parent() { formVersionKey }: Round): Promise<FormVersion> {
    return (await this.forms.get(formVersionKey)).form;
  }

  @ResolveField(() => Directive, {
    nullable: true,
    description: 'The document that orders the round, when the caller may see it.',
  })
  async directive(@Parent() { directiveKey }: Round, @Context() context: RequestContext): Promise<Directive | null> {
    return directiveKey === null ? null : this.directives.byKey(context, directiveKey);
  }

  @ResolveField(() => [RoundTier])
  tiers(@Parent() { key }: Round, @Context() context: RequestContext): Promise<RoundTier[]> {
    return this.loader.tiers(context, key);
  }

  @ResolveField(() => [BoardLine], {
    description: 'Who has sent, who is late, who is missing: per tier, within the reach of the caller.',
  })
  board(@Parent() { key }: Round, @Context() context: RequestContext): Promise<BoardLine[]> {
    return this.loader.board(context, key);
  }
}
