import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'webhook', path: '/apiClients', firstRecord: true, onlyFor: 'administrator' },
];
