import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'reward-decisions', path: '/rewardDecisions', onlyFor: 'treasurer' },
  { name: 'reward-decision', path: '/rewardDecisions', firstRecord: true, onlyFor: 'treasurer' },
];
