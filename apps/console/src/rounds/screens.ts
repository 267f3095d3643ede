import type { FormScreen, Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'rounds', path: '/rounds' },
  { name: 'round', path: '/rounds', firstRecord: true },
  { name: 'obligations', path: '/rounds', firstRecord: true, tab: 1 },
  { name: 'round-details', path: '/rounds', firstRecord: true, tab: 2 },
];

export const forms: readonly FormScreen[] = [{ name: 'round-create', path: '/rounds/create', as: 'officer' }];
