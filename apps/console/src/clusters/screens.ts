import type { FormScreen, Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'clusters', path: '/clusters' },
  { name: 'cluster', path: '/clusters', firstRecord: true },
];

export const forms: readonly FormScreen[] = [{ name: 'cluster-create', path: '/clusters/create', as: 'officer' }];
