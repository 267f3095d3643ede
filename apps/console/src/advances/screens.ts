import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'advances', path: '/advances', onlyFor: 'treasurer' },
  { name: 'advance', path: '/advances', firstRecord: true, onlyFor: 'treasurer' },
  { name: 'ask-advance', path: '/advances/create', onlyFor: 'treasurer' },
  { name: 'advances-of-people', path: '/advances/people', onlyFor: 'treasurer' },
];
