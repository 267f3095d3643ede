import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'registers', path: '/registers' },
  { name: 'register-handling', path: '/registers', tab: 3 },
  { name: 'records-files', path: '/registers', tab: 5 },
];
