import { factIds, uuidIds } from '@app/kernel';

/** Key of the recognition. */
export const RecognitionRewardIds = factIds('RecognitionReward');
/** Key of the decision. */
export const RewardDecisionIds = uuidIds('RewardDecision');
