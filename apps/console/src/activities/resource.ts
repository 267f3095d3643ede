import Event from '@mui/icons-material/EventOutlined';
import { amendment, input } from '../dataProvider/operations.ts';
import { showPage } from '../resource/things.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { ACTIVITIES, ACTIVITY, AMEND_ACTIVITY, LOG_ACTIVITY } from './activities.graphql.ts';

const activity = [
  'weekId',
  'kindId',
  'title',
  'startsOn',
  'endsOn',
  'mode',
  'place',
  'partners',
  'eventCount',
  'peopleCount',
  'itemCount',
  'stateBudget',
  'otherFunding',
];

export const resource = defineResource({
  name: 'activities',
  icon: Event,
  menu: { group: 'work', order: 70 },
  pages: {
    list: lazily(() => import('./ActivityList'), 'ActivityList'),
    show: lazily(() => import('./ActivityShow'), 'ActivityShow'),
    create: lazily(() => import('./ActivityCreate'), 'ActivityCreate'),
    edit: lazily(() => import('./ActivityEdit'), 'ActivityEdit'),
  },
  operations: {
    activities: {
      list: { document: ACTIVITIES, field: 'activities' },
      one: { document: ACTIVITY, field: 'activity' },
      create: { document: LOG_ACTIVITY, field: 'logActivity', variables: input(['organisationId', ...activity]) },
      update: { document: AMEND_ACTIVITY, field: 'amendActivity', variables: amendment(activity) },
    },
  },
  things: [{ kind: 'ACTIVITY', order: 70, wayTo: showPage('activities') }],
});
