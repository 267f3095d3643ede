import { HouseholdReward, householdRewards } from '@app/awards';
import type { RequestContext } from '@app/kernel';
import { rewardAmount } from '@app/recognition-rules';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Recognition } from './recognition.entity';
import { RewardDue } from './reward-due.entity';
import { RewardsDueLoader } from './rewards-due.loader';

@Resolver(() => Recognition)
export class RecognitionRewardResolver {
  constructor(private readonly loader: RewardsDueLoader) {}

  @ResolveField(() => RewardDue, {
    nullable: true,
    description: 'Null: on the day of the decision no confirmed text said what is paid (chưa xác minh).',
  })
  rewardDue(@Parent() recognition: Recognition, @Context() context: RequestContext): Promise<RewardDue | null> {
    return this.loader.of(context, recognition);
  }
}

@Resolver(() => RewardDue)
export class RewardDueResolver {
  constructor(private readonly loader: RewardsDueLoader) {}

  @ResolveField(() => [HouseholdReward], {
    description: 'Of a household both readings, the one that was used first; else none.',
  })
  readings(@Parent() { base, factor, isHousehold, householdOrder }: RewardDue): HouseholdReward[] {
    return householdRewards(rewardAmount(base, factor, isHousehold).readings, householdOrder);
  }

  @ResolveField(() => Recognition, {
    nullable: true,
    description:
      'The recognition that is paid instead: of several emulation titles of one day the highest alone is. Null: this one is paid.',
  })
  paidInstead(@Parent() due: RewardDue, @Context() context: RequestContext): Promise<Recognition | null> {
    return this.loader.instead(context, due);
  }
}
