import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'criteria', path: '/criteria' },
  { name: 'criteria-set', path: '/criteria', firstRecord: true },
];
