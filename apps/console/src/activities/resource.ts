import Event from '@mui/icons-material/EventOutlined';
import { showPage } from '../resource/things.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { ACTIVITIES, ACTIVITY, ACTIVITY_BY_ID, AMEND_ACTIVITY, LOG_ACTIVITY } from './activities.graphql.ts';

export const resource = defineResource({
  name: 'activities',
  icon: Event,
  menu: { group: 'work', order: 70 },
  starts: [{ order: 10, label: 'resources.activities.create', to: '/activities/create', permission: 'activity.log' }],
  pages: {
    list: lazily(() => import('./ActivityList'), 'ActivityList'),
    show: lazily(() => import('./ActivityShow'), 'ActivityShow'),
    create: lazily(() => import('./ActivityCreate'), 'ActivityCreate'),
    edit: lazily(() => import('./ActivityEdit'), 'ActivityEdit'),
  },
  needs: { create: 'activity.log', edit: 'activity.log' },
  operations: {
    activities: {
      list: ACTIVITIES,
      one: ACTIVITY,
      many: ACTIVITY_BY_ID,
      create: LOG_ACTIVITY,
      update: AMEND_ACTIVITY,
    },
  },
  things: [{ kind: 'ACTIVITY', order: 70, wayTo: showPage('activities') }],
});
