import type { ResourceProps } from 'react-admin';
import { lazily } from '../shared/lazy';

export const administrativeUnits: ResourceProps = {
  name: 'administrativeUnits',
  list: lazily(() => import('./UnitList'), 'UnitList'),
  show: lazily(() => import('./UnitShow'), 'UnitShow'),
  recordRepresentation: 'name',
};
