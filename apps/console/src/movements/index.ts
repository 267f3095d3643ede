import type { ResourceProps } from 'react-admin';
import { lazily } from '../shared/lazy';

export const movements: ResourceProps = {
  name: 'movements',
  list: lazily(() => import('./MovementList'), 'MovementList'),
  show: lazily(() => import('./MovementShow'), 'MovementShow'),
};
