import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'donations', path: '/donations', onlyFor: 'treasurer' },
  { name: 'donation', path: '/donations', firstRecord: true, onlyFor: 'treasurer' },
  { name: 'donation-entry', path: '/donations/create', onlyFor: 'treasurer' },
  { name: 'donation-list', path: '/donations/list-from-file', onlyFor: 'treasurer' },
  { name: 'sponsors', path: '/donations/sponsors', onlyFor: 'treasurer' },
];
