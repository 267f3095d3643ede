import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'cash-counts', path: '/cashCounts', onlyFor: 'treasurer' },
  { name: 'cash-count', path: '/cashCounts', firstRecord: true, onlyFor: 'treasurer' },
  { name: 'cash-count-entry', path: '/cashCounts/create', onlyFor: 'treasurer' },
];
