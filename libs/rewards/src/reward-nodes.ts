import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { RecognitionReward, RewardDecision } from './reward.views';
import { RecognitionRewardIds, RewardDecisionIds } from './rewards.ids';
import { RewardPermission } from './rewards.permissions';
import { RecognitionRewards } from './rewards.service';

/** Decisions with rewards, within sight. */
@Injectable()
export class RewardDecisionNodes implements NodeSource<string> {
  readonly type = RewardDecision;
  readonly ids = RewardDecisionIds;
  readonly permission = RewardPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly rewards: RecognitionRewards,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: string[]): Promise<RewardDecision[]> {
    return this.rewards.decisionsSeen(actor, keys);
  }
}

/** What is paid with recognitions, within sight of whoever looks after money. */
@Injectable()
export class RecognitionRewardNodes implements NodeSource<FactKey> {
  readonly type = RecognitionReward;
  readonly ids = RecognitionRewardIds;
  readonly permission = RewardPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly rewards: RecognitionRewards,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<RecognitionReward[]> {
    return this.rewards.seen(actor, keys);
  }
}
