import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'citizens', path: '/citizens' },
  { name: 'citizen', path: '/citizens', firstRecord: true },
];
