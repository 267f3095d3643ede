import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'pledges', path: '/pledges', onlyFor: 'treasurer' },
  { name: 'pledge', path: '/pledges', firstRecord: true, onlyFor: 'treasurer' },
  { name: 'pledge-entry', path: '/pledges/create', onlyFor: 'treasurer' },
];
