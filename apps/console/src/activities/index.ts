import type { ResourceProps } from 'react-admin';
import { lazily } from '../shared/lazy';

export const activities: ResourceProps = {
  name: 'activities',
  list: lazily(() => import('./ActivityList'), 'ActivityList'),
  show: lazily(() => import('./ActivityShow'), 'ActivityShow'),
  create: lazily(() => import('./ActivityCreate'), 'ActivityCreate'),
  edit: lazily(() => import('./ActivityEdit'), 'ActivityEdit'),
};
