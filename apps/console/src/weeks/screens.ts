import type { FormScreen, Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'weeks', path: '/weeks' },
  { name: 'week', path: '/weeks', firstRecord: true },
];

export const forms: readonly FormScreen[] = [{ name: 'week-create', path: '/weeks/create', as: 'officer' }];
