import HolidayVillage from '@mui/icons-material/HolidayVillageOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { AMEND_COMMUNITY, COMMUNITIES, COMMUNITY, COMMUNITY_BY_ID, RECORD_COMMUNITY } from './communities.graphql.ts';

export const resource = defineResource({
  name: 'communities',
  icon: HolidayVillage,
  menu: { group: 'register', order: 50, permission: 'subject.read' },
  pages: {
    list: lazily(() => import('./CommunityList'), 'CommunityList'),
    show: lazily(() => import('./CommunityShow'), 'CommunityShow'),
    create: lazily(() => import('./CommunityForms'), 'CommunityCreate'),
    edit: lazily(() => import('./CommunityForms'), 'CommunityEdit'),
  },
  needs: { list: 'subject.read', show: 'subject.read', create: 'subject.keep', edit: 'subject.keep' },
  recordRepresentation: 'name',
  operations: {
    communities: {
      list: COMMUNITIES,
      one: COMMUNITY,
      many: COMMUNITY_BY_ID,
      create: RECORD_COMMUNITY,
      update: AMEND_COMMUNITY,
    },
  },
  things: [{ kind: 'COMMUNITY', order: 80, wayTo: showPage('communities') }],
});
