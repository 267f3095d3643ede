import Place from '@mui/icons-material/PlaceOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { ADMINISTRATIVE_UNIT, ADMINISTRATIVE_UNIT_BY_ID, ADMINISTRATIVE_UNITS } from './administrativeUnits.graphql.ts';

/** Who asks for nothing yet sees the provinces; a search looks everywhere. */
const provincesFirst = (filter: Record<string, unknown>) =>
  filter.search || filter.level || filter.parentId ? filter : { ...filter, level: 'PROVINCE' };

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
      asks: provincesFirst,
      one: ADMINISTRATIVE_UNIT,
      many: ADMINISTRATIVE_UNIT_BY_ID,
    },
  },
  things: [{ kind: 'ADMINISTRATIVE_UNIT', order: 110, wayTo: showPage('administrativeUnits') }],
});
