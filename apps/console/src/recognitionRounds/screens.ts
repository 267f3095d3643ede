import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'recognition-rounds', path: '/recognitionRounds' },
  { name: 'recognition-round', path: '/recognitionRounds', firstRecord: true },
  { name: 'recognition-round-open', path: '/recognitionRounds/create' },
];
