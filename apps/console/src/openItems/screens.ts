import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'open-items', path: '/openItems', onlyFor: 'treasurer' },
  { name: 'open-item', path: '/openItems', firstRecord: true, onlyFor: 'treasurer' },
  { name: 'commit-money', path: '/openItems/commit', onlyFor: 'treasurer' },
];
