import School from '@mui/icons-material/SchoolOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import {
  AMEND_SCHOLARSHIP_ROUND,
  PLAN_SCHOLARSHIP_ROUND,
  SCHOLARSHIP_APPLICATION_BY_ID,
  SCHOLARSHIP_APPLICATIONS,
  SCHOLARSHIP_GRANT_BY_ID,
  SCHOLARSHIP_GRANTS,
  SCHOLARSHIP_ROUND,
  SCHOLARSHIP_ROUND_BY_ID,
  SCHOLARSHIP_ROUNDS,
} from './scholarshipRounds.graphql.ts';

export const resource = defineResource({
  name: 'scholarshipRounds',
  icon: School,
  menu: { group: 'work', order: 68, permission: 'scholarship.read' },
  pages: {
    list: lazily(() => import('./ScholarshipRoundList'), 'ScholarshipRoundList'),
    show: lazily(() => import('./ScholarshipRoundShow'), 'ScholarshipRoundShow'),
    create: lazily(() => import('./ScholarshipRoundCreate'), 'ScholarshipRoundCreate'),
    edit: lazily(() => import('./ScholarshipRoundEdit'), 'ScholarshipRoundEdit'),
  },
  needs: { list: 'scholarship.read', show: 'scholarship.read', create: 'scholarship.keep', edit: 'scholarship.keep' },
  routes: [
    {
      path: '/scholarshipRounds/apply',
      page: lazily(() => import('./ApplyPage'), 'ApplyPage'),
      permission: 'scholarship.apply',
    },
    {
      path: '/scholarshipRounds/import',
      page: lazily(() => import('./ApplyFromFilePage'), 'ApplyFromFilePage'),
      permission: 'scholarship.apply',
    },
    {
      path: '/scholarshipRounds/score',
      page: lazily(() => import('./ScorePage'), 'ScorePage'),
      permission: 'scholarship.score',
    },
  ],
  things: [{ kind: 'SCHOLARSHIP_ROUND', order: 47, wayTo: showPage('scholarshipRounds'), isDue: true }],
  records: ['ScholarshipApplication', 'ScholarshipGrant'],
  operations: {
    scholarshipRounds: {
      list: SCHOLARSHIP_ROUNDS,
      one: SCHOLARSHIP_ROUND,
      many: SCHOLARSHIP_ROUND_BY_ID,
      create: PLAN_SCHOLARSHIP_ROUND,
      update: AMEND_SCHOLARSHIP_ROUND,
    },
    scholarshipApplications: { list: SCHOLARSHIP_APPLICATIONS, many: SCHOLARSHIP_APPLICATION_BY_ID },
    scholarshipGrants: { list: SCHOLARSHIP_GRANTS, many: SCHOLARSHIP_GRANT_BY_ID },
  },
  drafts: [
    {
      kind: 'SCHOLARSHIP_DECISION',
      label: 'resources.scholarshipRounds.decision.label',
      explanation: 'resources.scholarshipRounds.decision.explanation',
      wayTo: showPage('scholarshipRounds'),
    },
  ],
});
