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
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { GiveRewardsBack } from './give-rewards-back.service';
import { GiveRewardsBackInput, RecognitionRewardsArgs, RewardDecisionsArgs, TakeRewardsInput } from './reward.inputs';
import { GivenBackRewards, RecognitionReward, RewardDecision, TakenRewards } from './reward.views';
import { RewardDecisionIds } from './rewards.ids';
import { RewardPermission } from './rewards.permissions';
import { RecognitionRewards } from './rewards.service';
import { TakeRewards } from './take-rewards.service';

const RewardDecisionConnection = connectionOf(RewardDecision);
const RecognitionRewardConnection = connectionOf(RecognitionReward);

@Resolver(() => RewardDecision)
export class RewardDecisionsResolver {
  constructor(
    private readonly rewards: RecognitionRewards,
    private readonly taking: TakeRewards,
    private readonly giving: GiveRewardsBack,
    private readonly directives: DirectivesLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Decisions of the own reach, and of the other line in the very territory, with what is paid for them; the latest first. */
  @Query(() => RewardDecisionConnection)
  @Allow(RewardPermission.Read)
  rewardDecisions(
    @CurrentActor() actor: Actor,
    @Args() args: RewardDecisionsArgs,
  ): Promise<Connection<RewardDecision>> {
    return this.rewards.decisions(actor, args);
  }

  @Query(() => RewardDecision, { nullable: true })
  @Allow(RewardPermission.Read)
  rewardDecision(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', RewardDecisionIds) key: string,
  ): Promise<RewardDecision> {
    return this.rewards.decision(actor, key);
  }

  /** What is paid by one decision, in the order of the book of recognitions. */
  @Query(() => RecognitionRewardConnection)
  @Allow(RewardPermission.Read)
  recognitionRewards(
    @CurrentActor() actor: Actor,
    @Args() args: RecognitionRewardsArgs,
  ): Promise<Connection<RecognitionReward>> {
    return this.rewards.list(actor, args);
  }

  @Mutation(() => TakenRewards, {
    description:
      'What is due by a decision is owed in the books of one office from then on: an open item for each recognition, by one office at a time. Vouchers that name them pay them.',
  })
  @Allow(RewardPermission.Keep)
  takeRewards(@CurrentActor() actor: Actor, @Args('input') input: TakeRewardsInput): Promise<TakenRewards> {
    return this.taking.take(actor, input);
  }

  @Mutation(() => GivenBackRewards, {
    description:
      'What was taken over by mistake is owed in these books no more, while nothing of it is paid, claimed or in a voucher. Whoever may can take it over again, the same office too.',
  })
  @Allow(RewardPermission.Keep)
  giveRewardsBack(@CurrentActor() actor: Actor, @Args('input') input: GiveRewardsBackInput): Promise<GivenBackRewards> {
    return this.giving.giveBack(actor, input);
  }

  @ResolveField(() => Directive, { nullable: true, description: 'Null where the document is out of sight.' })
  directive(@Parent() { key }: RewardDecision, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, key);
  }

  @ResolveField(() => OrganisationView, { description: 'Who decided.' })
  grantedBy(@Parent() { grantedByKey }: RewardDecision, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, grantedByKey);
  }
}
