import { Directive, DirectivesLoader } from '@app/directives';
import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { OrganisationIds, OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  AmendScholarshipRoundInput,
  ChangeScholarshipRoundInput,
  PlanScholarshipRoundInput,
  ScholarshipRoundsArgs,
} from './scholarship-round.inputs';
import { DecideScholarshipsInput, ProposeScholarshipsInput } from './scholarship.inputs';
import { ScholarshipCounts, ScholarshipFunding, ScholarshipStanding } from './scholarship.views';
import { ScholarshipFundings } from './scholarship-funding';
import { ScholarshipGrants } from './scholarship-grants.service';
import { ScholarshipProposals } from './scholarship-proposals.service';
import { ScholarshipRound } from './scholarship-round.entity';
import { ScholarshipRounds } from './scholarship-rounds.service';
import { ScholarshipRoundIds } from './scholarships.ids';
import { ScholarshipsLoader } from './scholarships.loader';
import { ScholarshipPermission } from './scholarships.permissions';
import { ScholarshipRoundAct } from './states.rules';

const ScholarshipRoundConnection = connectionOf(ScholarshipRound);

@Resolver(() => ScholarshipRound)
export class ScholarshipRoundsResolver {
  constructor(
    private readonly service: ScholarshipRounds,
    private readonly fundings: ScholarshipFundings,
    private readonly proposals: ScholarshipProposals,
    private readonly grants: ScholarshipGrants,
    private readonly loader: ScholarshipsLoader,
    private readonly directives: DirectivesLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Rounds of the own office, of those below, of those above and of the other line in the own territory; the latest year first. */
  @Query(() => ScholarshipRoundConnection)
  @Allow(ScholarshipPermission.Read)
  scholarshipRounds(
    @CurrentActor() actor: Actor,
    @Args() args: ScholarshipRoundsArgs,
  ): Promise<Connection<ScholarshipRound>> {
    return this.service.list(actor, args);
  }

  @Query(() => ScholarshipRound, { nullable: true })
  @Allow(ScholarshipPermission.Read)
  scholarshipRound(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', ScholarshipRoundIds) key: string,
  ): Promise<ScholarshipRound> {
    return this.service.one(actor, key);
  }

  @Query(() => [ScholarshipFunding], { description: 'Money of the own office from which a round can be paid.' })
  @Allow(ScholarshipPermission.Keep)
  scholarshipFundings(
    @CurrentActor() actor: Actor,
    @ReferenceArg('organisationId', OrganisationIds) organisationKey: number,
  ): Promise<ScholarshipFunding[]> {
    return this.fundings.of(actor, organisationKey);
  }

  @Query(() => ScholarshipStanding, {
    description: 'What is left to be scored and settled, and who would get what; for the office of the round.',
  })
  @Allow(ScholarshipPermission.Score)
  scholarshipStanding(
    @CurrentActor() actor: Actor,
    @ReferenceArg('roundId', ScholarshipRoundIds) key: string,
  ): Promise<ScholarshipStanding> {
    return this.proposals.standing(actor, key);
  }

  @Mutation(() => ScholarshipRound)
  @Allow(ScholarshipPermission.Keep)
  planScholarshipRound(
    @CurrentActor() actor: Actor,
    @Args('input') input: PlanScholarshipRoundInput,
  ): Promise<ScholarshipRound> {
    return this.service.plan(actor, input);
  }

  @Mutation(() => ScholarshipRound)
  @Allow(ScholarshipPermission.Keep)
  amendScholarshipRound(
    @CurrentActor() actor: Actor,
    @Args('input') input: AmendScholarshipRoundInput,
  ): Promise<ScholarshipRound> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => ScholarshipRound, { description: 'Opens it, ends applications, closes it, and back.' })
  @Allow(ScholarshipPermission.Keep)
  changeScholarshipRound(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeScholarshipRoundInput,
  ): Promise<ScholarshipRound> {
    return this.service.change(actor, input);
  }

  @Mutation(() => ScholarshipRound, {
    description: 'Ranks all applications, and proposes those for whom the means last.',
  })
  @Allow(ScholarshipPermission.Keep)
  proposeScholarships(
    @CurrentActor() actor: Actor,
    @Args('input') input: ProposeScholarshipsInput,
  ): Promise<ScholarshipRound> {
    return this.proposals.propose(actor, input);
  }

  @Mutation(() => ScholarshipRound, { description: 'Grants what was proposed, by a decision of the office.' })
  @Allow(ScholarshipPermission.Decide)
  decideScholarships(
    @CurrentActor() actor: Actor,
    @Args('input') input: DecideScholarshipsInput,
  ): Promise<ScholarshipRound> {
    return this.grants.decide(actor, input);
  }

  @ResolveField(() => OrganisationView, { description: 'The office that gives them.' })
  organisation(
    @Parent() { organisationKey }: ScholarshipRound,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Directive, { nullable: true, description: 'The decision.' })
  directive(
    @Parent() { directiveKey }: ScholarshipRound,
    @Context() context: RequestContext,
  ): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }

  @ResolveField(() => ScholarshipCounts)
  counts(@Parent() { key }: ScholarshipRound, @Context() context: RequestContext): Promise<ScholarshipCounts> {
    return this.loader.counts(context, key);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Name of the fund from which it is paid, with the purpose.',
  })
  fundName(@Parent() round: ScholarshipRound, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.fundName(context, round);
  }

  @ResolveField(() => [ScholarshipRoundAct], { description: 'What the caller may do with it as it stands.' })
  acts(@Parent() round: ScholarshipRound, @Context() { actor }: RequestContext): ScholarshipRoundAct[] {
    return this.service.actsOf(actor, round);
  }
}
