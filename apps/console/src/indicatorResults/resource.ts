import FactCheck from '@mui/icons-material/FactCheckOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import {
  AMEND_INDICATOR_RESULT,
  INDICATOR_RESULT,
  INDICATOR_RESULT_BY_ID,
  INDICATOR_RESULTS,
  RECORD_INDICATOR_RESULT,
} from './indicatorResults.graphql.ts';

export const resource = defineResource({
  name: 'indicatorResults',
  icon: FactCheck,
  pages: {
    list: lazily(() => import('./ResultList'), 'ResultList'),
    show: lazily(() => import('./ResultShow'), 'ResultShow'),
    create: lazily(() => import('./ResultCreate'), 'ResultCreate'),
  },
  needs: { create: 'indicatorResult.record' },
  records: ['IndicatorResult'],
  operations: {
    indicatorResults: {
      list: INDICATOR_RESULTS,
      one: INDICATOR_RESULT,
      many: INDICATOR_RESULT_BY_ID,
      create: RECORD_INDICATOR_RESULT,
      update: AMEND_INDICATOR_RESULT,
    },
  },
});
