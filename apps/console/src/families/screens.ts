import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'families', path: '/families' },
  { name: 'family', path: '/families', firstRecord: true },
];
