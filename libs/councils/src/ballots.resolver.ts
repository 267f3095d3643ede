import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Nomination } from '@app/recognitions';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ballot, BallotCase, BallotStanding, ConflictGround } from './ballot.entity';
import { Ballots } from './ballots.service';
import { CastBallot } from './cast-ballot.service';
import { CloseBallot } from './close-ballot.service';
import { Council } from './council.entity';
import {
  BallotCasesArgs,
  CastBallotInput,
  CloseBallotInput,
  OpenBallotInput,
  RecordAttendanceInput,
} from './council.inputs';
import { BallotExclusion, BallotSeat } from './council.view';
import { BallotIds } from './councils.ids';
import { CouncilsLoader } from './councils.loader';
import { CouncilPermission } from './councils.permissions';

const BallotCaseConnection = connectionOf(BallotCase);

@Resolver(() => Ballot)
export class BallotsResolver {
  constructor(
    private readonly service: Ballots,
    private readonly casting: CastBallot,
    private readonly closing: CloseBallot,
    private readonly loader: CouncilsLoader,
  ) {}

  @Query(() => Ballot, { nullable: true })
  @Allow(CouncilPermission.Read)
  ballot(@CurrentActor() actor: Actor, @ReferenceArg('id', BallotIds) key: string): Promise<Ballot> {
    return this.service.one(actor, key);
  }

  /** Of one ballot, in the order of the paper; how each came out once it is closed. */
  @Query(() => BallotCaseConnection)
  @Allow(CouncilPermission.Read)
  ballotCases(@CurrentActor() actor: Actor, @Args() args: BallotCasesArgs): Promise<Connection<BallotCase>> {
    return this.service.cases(actor, args);
  }

  @Mutation(() => Ballot)
  @Allow(CouncilPermission.SetUp)
  openBallot(@CurrentActor() actor: Actor, @Args('input') input: OpenBallotInput): Promise<Ballot> {
    return this.service.open(actor, input);
  }

  @Mutation(() => Ballot, { description: 'Who is present at the meeting.' })
  @Allow(CouncilPermission.SetUp)
  recordAttendance(@CurrentActor() actor: Actor, @Args('input') input: RecordAttendanceInput): Promise<Ballot> {
    return this.service.attend(actor, input);
  }

  @Mutation(() => Ballot, { description: 'The caller votes, once. How is kept nowhere, and told to nobody.' })
  @Allow(CouncilPermission.Vote, { peopleAlone: true })
  castBallot(@CurrentActor() actor: Actor, @Args('input') input: CastBallotInput): Promise<Ballot> {
    return this.casting.cast(actor, input);
  }

  @Mutation(() => Ballot, { description: 'What it came to is told, and nominations stand accordingly.' })
  @Allow(CouncilPermission.SetUp)
  closeBallot(@CurrentActor() actor: Actor, @Args('input') { key }: CloseBallotInput): Promise<Ballot> {
    return this.closing.close(actor, key);
  }

  @ResolveField(() => Council)
  council(@Parent() { councilKey }: Ballot, @Context() context: RequestContext): Promise<Council> {
    return this.loader.council(context, councilKey);
  }

  @ResolveField(() => [BallotSeat], { description: 'Chair first.' })
  seats(@Parent() ballot: Ballot, @Context() context: RequestContext): Promise<BallotSeat[]> {
    return this.loader.seats(context, ballot);
  }

  @ResolveField(() => [BallotExclusion], { description: 'Who may not decide in which case; at most 500.' })
  exclusions(@Parent() ballot: Ballot, @Context() context: RequestContext): Promise<BallotExclusion[]> {
    return this.loader.exclusions(context, ballot);
  }

  @ResolveField(() => Boolean, { description: 'The caller sits in it, may vote now and has not.' })
  canVote(@Parent() ballot: Ballot, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.canVote(context, ballot);
  }

  @ResolveField(() => Int)
  caseCount(@Parent() ballot: Ballot, @Context() context: RequestContext): Promise<number> {
    return this.loader.caseCount(context, ballot);
  }

  @ResolveField(() => Int, { description: 'Once it is closed.' })
  async passed(@Parent() { key }: Ballot, @Context() context: RequestContext): Promise<number> {
    return (await this.loader.standings(context, key)).get(BallotStanding.Passed) ?? 0;
  }

  @ResolveField(() => Int, { description: 'Once it is closed.' })
  async notPassed(@Parent() { key }: Ballot, @Context() context: RequestContext): Promise<number> {
    return (await this.loader.standings(context, key)).get(BallotStanding.NotPassed) ?? 0;
  }

  @ResolveField(() => Int, {
    description: 'Without quorum, or with too few votes to keep them secret; once it is closed.',
  })
  async undecided(@Parent() { key }: Ballot, @Context() context: RequestContext): Promise<number> {
    const standings = await this.loader.standings(context, key);
    return (standings.get(BallotStanding.NoQuorum) ?? 0) + (standings.get(BallotStanding.TooFew) ?? 0);
  }
}

@Resolver(() => BallotCase)
export class BallotCasesResolver {
  constructor(
    private readonly loader: CouncilsLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => Nomination, { nullable: true, description: 'Null where it is out of sight.' })
  nomination(@Parent() one: BallotCase, @Context() context: RequestContext): Promise<Nomination | null> {
    return this.loader.nomination(context, one);
  }

  @ResolveField(() => OrganisationView, { nullable: true, description: 'Who it is, where that is an organisation.' })
  organisation(
    @Parent() { organisationKey }: BallotCase,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, organisationKey);
  }

  @ResolveField(() => ConflictGround, { nullable: true, description: 'Why the caller may not decide in it.' })
  ownConflict(@Parent() one: BallotCase, @Context() context: RequestContext): Promise<ConflictGround | null> {
    return this.loader.ownConflict(context, one);
  }
}
