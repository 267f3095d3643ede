import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'recognitions', path: '/recognitions' },
  { name: 'recognition-figures', path: '/recognitions/figures' },
  { name: 'recognition', path: '/recognitions', firstRecord: true },
];
