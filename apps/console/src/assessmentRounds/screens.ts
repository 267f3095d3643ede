import type { FormScreen, Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'assessment-rounds', path: '/assessmentRounds' },
  { name: 'assessment-round', path: '/assessmentRounds', firstRecord: true },
];

export const forms: readonly FormScreen[] = [
  { name: 'assessment-round-create', path: '/assessmentRounds/create', as: 'officer' },
];
