import { event } from '@app/kernel';
import { RewardPermission } from './rewards.permissions';

const reward = {
  of: 'RecognitionReward',
  reads: RewardPermission.Read,
  payload: { organisationKey: 'number', directiveKey: 'key', amount: 'number', day: 'day' },
} as const;

export const RewardTaken = event('reward.taken', reward);
export const RewardGivenBack = event('reward.givenBack', reward);
export const RewardClaimed = event('reward.claimed', reward);
