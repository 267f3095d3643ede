import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'communities', path: '/communities' },
  { name: 'community', path: '/communities', firstRecord: true },
];
