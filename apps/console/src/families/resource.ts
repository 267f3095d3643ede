import Home from '@mui/icons-material/HomeOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { AMEND_FAMILY, FAMILIES, FAMILY, FAMILY_BY_ID, RECORD_FAMILY } from './families.graphql.ts';

export const resource = defineResource({
  name: 'families',
  icon: Home,
  menu: { group: 'register', order: 52, permission: 'subject.read' },
  pages: {
    list: lazily(() => import('./FamilyList'), 'FamilyList'),
    show: lazily(() => import('./FamilyShow'), 'FamilyShow'),
    create: lazily(() => import('./FamilyForms'), 'FamilyCreate'),
    edit: lazily(() => import('./FamilyForms'), 'FamilyEdit'),
  },
  needs: { list: 'subject.read', show: 'subject.read', create: 'subject.keep', edit: 'subject.keep' },
  operations: {
    families: { list: FAMILIES, one: FAMILY, many: FAMILY_BY_ID, create: RECORD_FAMILY, update: AMEND_FAMILY },
  },
  things: [{ kind: 'FAMILY', order: 82, wayTo: showPage('families') }],
});
