import type { ResourceProps } from 'react-admin';
import { lazily } from '../shared/lazy';

export const rounds: ResourceProps = {
  name: 'rounds',
  list: lazily(() => import('./RoundList'), 'RoundList'),
  show: lazily(() => import('./RoundShow'), 'RoundShow'),
  create: lazily(() => import('./RoundCreate'), 'RoundCreate'),
  recordRepresentation: 'title',
};
