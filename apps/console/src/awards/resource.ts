import MilitaryTech from '@mui/icons-material/MilitaryTechOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { AUTHORITIES, AWARDS } from './awards.graphql.ts';

export const resource = defineResource({
  name: 'awards',
  icon: MilitaryTech,
  menu: { group: 'register', order: 33, permission: 'award.read' },
  pages: { list: lazily(() => import('./AwardList'), 'AwardList') },
  needs: { list: 'award.read' },
  routes: [
    {
      path: '/awards/authorities',
      page: lazily(() => import('./AuthorityList'), 'AuthorityList'),
      permission: 'award.read',
    },
    { path: '/awards/rewards', page: lazily(() => import('./RewardPage'), 'RewardPage'), permission: 'award.read' },
  ],
  operations: {
    awards: { list: AWARDS },
    authorities: { list: AUTHORITIES },
  },
});
