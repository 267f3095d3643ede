import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'assessments', path: '/assessments' },
  { name: 'assessment', path: '/assessments', firstRecord: true },
];
