import type { FormScreen, Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'directives', path: '/directives' },
  { name: 'directive', path: '/directives', firstRecord: true },
];

export const forms: readonly FormScreen[] = [{ name: 'directive-create', path: '/directives/create', as: 'officer' }];
