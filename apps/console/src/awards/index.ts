export { RewardFacts } from './RewardFacts';
export { useHonours, useWords } from './useHonours.ts';
