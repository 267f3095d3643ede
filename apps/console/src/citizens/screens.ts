import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'citizens', path: '/citizens' },
  { name: 'citizen', path: '/citizens', firstRecord: true },
  { name: 'citizen-imports', path: '/citizens/import' },
  { name: 'citizen-scores', path: '/citizens/scores' },
];
