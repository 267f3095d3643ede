import type { ResourceProps } from 'react-admin';
import { lazily } from '../shared/lazy';

export const dispatches: ResourceProps = {
  name: 'dispatches',
  list: lazily(() => import('./DispatchList'), 'DispatchList'),
  show: lazily(() => import('./DispatchShow'), 'DispatchShow'),
};
