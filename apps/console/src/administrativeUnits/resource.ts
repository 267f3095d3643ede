import Place from '@mui/icons-material/PlaceOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { ADMINISTRATIVE_UNIT, ADMINISTRATIVE_UNIT_BY_ID, ADMINISTRATIVE_UNITS } from './administrativeUnits.graphql.ts';

export const resource = defineResource({
  name: 'administrativeUnits',
  icon: Place,
  menu: { group: 'register', order: 50 },
  pages: {
    list: lazily(() => import('./UnitList'), 'UnitList'),
    show: lazily(() => import('./UnitShow'), 'UnitShow'),
  },
  recordRepresentation: 'name',
  operations: {
    administrativeUnits: {
      list: ADMINISTRATIVE_UNITS,
      one: ADMINISTRATIVE_UNIT,
      many: ADMINISTRATIVE_UNIT_BY_ID,
    },
  },
});
