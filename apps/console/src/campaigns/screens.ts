import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'campaigns', path: '/campaigns', onlyFor: 'treasurer' },
  { name: 'campaign', path: '/campaigns', firstRecord: true, onlyFor: 'treasurer' },
  { name: 'campaign-plan', path: '/campaigns/create', onlyFor: 'treasurer' },
];
