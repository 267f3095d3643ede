import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'clans', path: '/clans' },
  { name: 'clan', path: '/clans', firstRecord: true },
];
