import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'awards', path: '/awards' },
  { name: 'authorities', path: '/awards/authorities' },
  { name: 'rewards', path: '/awards/rewards' },
];
