import type { FormScreen, Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'organisations', path: '/organisations' },
  { name: 'organisation-tree', path: '/organisations?view=tree' },
  { name: 'organisation', path: '/organisations', firstRecord: true },
];

export const forms: readonly FormScreen[] = [
  { name: 'organisation-create', path: '/organisations/create', as: 'administrator' },
  { name: 'organisations-import', path: '/organisations/import', as: 'administrator' },
];
