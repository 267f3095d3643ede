import type { Screen } from '../resource/screen.ts';

export const screens: readonly Screen[] = [
  { name: 'api-clients', path: '/apiClients', onlyFor: 'administrator' },
  { name: 'api-client', path: '/apiClients', firstRecord: true, onlyFor: 'administrator' },
  { name: 'register-api-client', path: '/apiClients/create', onlyFor: 'administrator' },
];
