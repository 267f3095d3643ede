import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';

export const resource = defineResource({
  name: 'reports',
  routes: [{ path: '/obligations/:id/report', page: lazily(() => import('./ReportPage'), 'ReportPage') }],
});
