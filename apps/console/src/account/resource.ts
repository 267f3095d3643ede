import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';

export const resource = defineResource({
  name: 'account',
  routes: [{ path: '/account', page: lazily(() => import('./AccountPage'), 'AccountPage') }],
});
