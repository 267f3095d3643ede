import type { FormScreen, Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'people', path: '/people', onlyFor: 'administrator' },
  { name: 'person', path: '/people', firstRecord: true, onlyFor: 'administrator' },
];

export const forms: readonly FormScreen[] = [
  { name: 'person-create', path: '/people/create', as: 'administrator' },
  { name: 'people-import', path: '/people/import', as: 'administrator' },
];
