import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'scholarship-rounds', path: '/scholarshipRounds' },
  { name: 'scholarship-round', path: '/scholarshipRounds', firstRecord: true },
  { name: 'scholarship-round-plan', path: '/scholarshipRounds/create' },
];
