import DateRange from '@mui/icons-material/DateRangeOutlined';
import { showPage } from '../resource/things.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { AMEND_WEEK, PLAN_WEEK, WEEK, WEEK_BY_ID, WEEKS } from './weeks.graphql.ts';

export const resource = defineResource({
  name: 'weeks',
  icon: DateRange,
  menu: { group: 'work', order: 60 },
  pages: {
    list: lazily(() => import('./WeekList'), 'WeekList'),
    show: lazily(() => import('./WeekShow'), 'WeekShow'),
    create: lazily(() => import('./WeekCreate'), 'WeekCreate'),
    edit: lazily(() => import('./WeekEdit'), 'WeekEdit'),
  },
  needs: { create: 'week.plan', edit: 'week.plan' },
  operations: {
    weeks: {
      list: WEEKS,
      one: WEEK,
      many: WEEK_BY_ID,
      create: PLAN_WEEK,
      update: AMEND_WEEK,
    },
  },
  drafts: [
    {
      kind: 'PLAN',
      label: 'resources.weeks.draft.label',
      explanation: 'resources.weeks.draft.explanation',
      wayTo: showPage('weeks'),
    },
  ],
  things: [{ kind: 'WEEK', order: 50, wayTo: showPage('weeks') }],
});
