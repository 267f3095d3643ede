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
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ClusterRankings } from './cluster-ranking.service';
import { Cluster, ClusterMember } from './cluster.entity';
import {
  ClustersArgs,
  ClusterStepArgs,
  JoinClusterInput,
  LeaveClusterArgs,
  ReturnRankingArgs,
  ScoreMemberInput,
  SetClusterDutiesInput,
  SetUpClusterInput,
  SignCovenantArgs,
} from './cluster.inputs';
import { ClusterStanding, GivenScore } from './cluster.view';
import { ClusterIds } from './clusters.ids';
import { ClustersLoader } from './clusters.loader';
import { ClusterPermission } from './clusters.permissions';
import { Clusters } from './clusters.service';

const ClusterConnection = connectionOf(Cluster);

@Resolver(() => Cluster)
export class ClustersResolver {
  constructor(
    private readonly service: Clusters,
    private readonly rankings: ClusterRankings,
    private readonly loader: ClustersLoader,
    private readonly directives: DirectivesLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Set up within reach, or with a member within reach; the latest year first. */
  @Query(() => ClusterConnection)
  @Allow(ClusterPermission.Read)
  clusters(@CurrentActor() actor: Actor, @Args() args: ClustersArgs): Promise<Connection<Cluster>> {
    return this.service.list(actor, args);
  }

  @Query(() => Cluster, { nullable: true })
  @Allow(ClusterPermission.Read)
  cluster(@CurrentActor() actor: Actor, @ReferenceArg('id', ClusterIds) key: string): Promise<Cluster> {
    return this.service.one(actor, key);
  }

  @Mutation(() => Cluster)
  @Allow(ClusterPermission.SetUp)
  setUpCluster(@CurrentActor() actor: Actor, @Args('input') input: SetUpClusterInput): Promise<Cluster> {
    return this.service.setUp(actor, input);
  }

  @Mutation(() => Cluster)
  @Allow(ClusterPermission.SetUp)
  setClusterDuties(@CurrentActor() actor: Actor, @Args('input') input: SetClusterDutiesInput): Promise<Cluster> {
    return this.service.setDuties(actor, input);
  }

  @Mutation(() => Cluster)
  @Allow(ClusterPermission.SetUp)
  joinCluster(@CurrentActor() actor: Actor, @Args('input') input: JoinClusterInput): Promise<Cluster> {
    return this.service.join(actor, input);
  }

  @Mutation(() => Cluster)
  @Allow(ClusterPermission.SetUp)
  leaveCluster(@CurrentActor() actor: Actor, @Args() args: LeaveClusterArgs): Promise<Cluster> {
    return this.service.leave(actor, args);
  }

  /** A leader confirms the covenant for the own organisation. */
  @Mutation(() => Cluster)
  @Allow(ClusterPermission.Sign)
  signCovenant(@CurrentActor() actor: Actor, @Args() args: SignCovenantArgs): Promise<Cluster> {
    return this.service.sign(actor, args);
  }

  /** Of another member or of oneself; sealed until all have scored or the last day is over. */
  @Mutation(() => Cluster)
  @Allow(ClusterPermission.Score)
  scoreMember(@CurrentActor() actor: Actor, @Args('input') input: ScoreMemberInput): Promise<Cluster> {
    return this.service.score(actor, input);
  }

  @Mutation(() => Cluster)
  @Allow(ClusterPermission.Decide)
  proposeRanking(@CurrentActor() actor: Actor, @Args() args: ClusterStepArgs): Promise<Cluster> {
    return this.rankings.propose(actor, args);
  }

  @Mutation(() => Cluster)
  @Allow(ClusterPermission.Decide)
  confirmRanking(@CurrentActor() actor: Actor, @Args() args: ClusterStepArgs): Promise<Cluster> {
    return this.rankings.confirm(actor, args);
  }

  @Mutation(() => Cluster)
  @Allow(ClusterPermission.Decide)
  returnRanking(@CurrentActor() actor: Actor, @Args() args: ReturnRankingArgs): Promise<Cluster> {
    return this.rankings.return(actor, args);
  }

  @ResolveField(() => OrganisationView, { description: 'Who set it up.' })
  organisation(@Parent() { organisationKey }: Cluster, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Directive, { nullable: true, description: 'The document that sets it up.' })
  directive(@Parent() { directiveKey }: Cluster, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }

  @ResolveField(() => [ClusterMember], { description: 'Who is in it today, in the order in which they become head.' })
  async members(@Parent() cluster: Cluster, @Context() context: RequestContext): Promise<ClusterMember[]> {
    return (await this.loader.whole(context, cluster)).members;
  }

  @ResolveField(() => Boolean, {
    description: 'All have scored all, or the last day is over: everybody sees the scores.',
  })
  isOpen(@Parent() cluster: Cluster, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.areOpen(context, cluster);
  }

  @ResolveField(() => [ClusterStanding], {
    nullable: true,
    description: 'The best first; null while the scores are sealed.',
  })
  standings(@Parent() cluster: Cluster, @Context() context: RequestContext): Promise<ClusterStanding[] | null> {
    return this.loader.standings(context, cluster);
  }

  @ResolveField(() => [GivenScore], { description: 'What members where the caller scores gave.' })
  givenScores(@Parent() cluster: Cluster, @Context() context: RequestContext): Promise<GivenScore[]> {
    return this.loader.given(context, cluster);
  }

  @ResolveField(() => Int, { description: 'How many of all the scores are given.' })
  async scoresGiven(@Parent() cluster: Cluster, @Context() context: RequestContext): Promise<number> {
    return (await this.loader.whole(context, cluster)).scores.length;
  }
}

@Resolver(() => ClusterMember)
export class ClusterMemberResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: ClusterMember,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }
}

@Resolver(() => ClusterStanding)
export class ClusterStandingResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: ClusterStanding,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }
}
