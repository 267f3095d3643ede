export * from './reward-claim.entity';
export { RewardFollowing } from './reward-following';
export * from './rewards.module';
export { RewardSettling } from './settling';
export * from './taken-reward.entity';
// The worker knows it by its being imported.
import './rewards-work.module';
