import Rule from '@mui/icons-material/RuleOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { targetPage } from './places.ts';
import { CRITERIA_SET, CRITERIA_SET_BY_ID, CRITERIA_SETS } from './criteria.graphql.ts';

export const resource = defineResource({
  name: 'criteria',
  icon: Rule,
  menu: { group: 'register', order: 35 },
  pages: {
    list: lazily(() => import('./CriteriaList'), 'CriteriaList'),
    show: lazily(() => import('./CriteriaShow'), 'CriteriaShow'),
  },
  operations: { criteria: { list: CRITERIA_SETS, one: CRITERIA_SET, many: CRITERIA_SET_BY_ID } },
  things: [
    { kind: 'CRITERIA_SET', order: 45, wayTo: showPage('criteria') },
    { kind: 'CRITERIA_TARGET', order: 46, wayTo: (id, _standing, title = '') => targetPage(id, title) },
  ],
});
