import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'webhook', path: '/webhooks', firstRecord: true, onlyFor: 'administrator' },
];
