import type { FormScreen, Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [{ name: 'indicator-results', path: '/indicatorResults' }];

export const forms: readonly FormScreen[] = [
  { name: 'indicator-result-create', path: '/indicatorResults/create', as: 'officer' },
];
