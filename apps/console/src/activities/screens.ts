import type { FormScreen, Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'activities', path: '/activities' },
  { name: 'activity', path: '/activities', firstRecord: true },
];

export const forms: readonly FormScreen[] = [{ name: 'activity-create', path: '/activities/create', as: 'reporter' }];
