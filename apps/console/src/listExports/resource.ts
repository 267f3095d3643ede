import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';

export const resource = defineResource({
  name: 'listExports',
  routes: [{ path: '/list-exports', page: lazily(() => import('./ListExportsPage'), 'ListExportsPage') }],
});
