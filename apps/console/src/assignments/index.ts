import type { ResourceProps } from 'react-admin';
import { lazily } from '../shared/lazy';

export const assignments: ResourceProps = {
  name: 'assignments',
  list: lazily(() => import('./AssignmentList'), 'AssignmentList'),
  show: lazily(() => import('./AssignmentShow'), 'AssignmentShow'),
};
