import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'targets', path: '/targets' },
  { name: 'targets-all', path: '/targets/all' },
];
