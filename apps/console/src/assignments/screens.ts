import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'assignments', path: '/assignments' },
  { name: 'assignment', path: '/assignments', firstRecord: true },
];
