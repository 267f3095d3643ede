import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'titles', path: '/titleRegistrations' },
  { name: 'title', path: '/titleRegistrations', firstRecord: true },
  { name: 'title-register', path: '/titleRegistrations/register' },
  { name: 'title-definitions', path: '/titleRegistrations/titles' },
  { name: 'title-import', path: '/titleRegistrations/import' },
];
