export { RewardFacts } from './RewardFacts';
export { useHonours } from './useHonours.ts';
