import type { ResourceProps } from 'react-admin';
import { lazily } from '../shared/lazy';

export const weeks: ResourceProps = {
  name: 'weeks',
  list: lazily(() => import('./WeekList'), 'WeekList'),
  show: lazily(() => import('./WeekShow'), 'WeekShow'),
  create: lazily(() => import('./WeekCreate'), 'WeekCreate'),
  edit: lazily(() => import('./WeekEdit'), 'WeekEdit'),
};
