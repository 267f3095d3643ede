import FactCheck from '@mui/icons-material/FactCheckOutlined';
import TableRows from '@mui/icons-material/TableRowsOutlined';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { ReportPiles } from './ReportPiles';

export const resource = defineResource({
  name: 'reports',
  routes: [
    { path: '/obligations/:id/report', page: lazily(() => import('./ReportPage'), 'ReportPage') },
    { path: '/trace/:id/report', page: lazily(() => import('./ReportOfTrace'), 'ReportOfTrace') },
  ],
  drafts: [
    {
      kind: 'COVER_LETTER',
      label: 'reports.draft.label',
      explanation: 'reports.draft.explanation',
      wayTo: (id) => `/trace/${encodeURIComponent(id)}/report`,
    },
  ],
  things: [
    {
      kind: 'REPORT',
      isDue: true,
      order: 80,
      icon: FactCheck,
      // Of a report that nobody has begun the thing has the id of the obligation.
      wayTo: (id, standing) => `/${standing === 'MISSING' ? 'obligations' : 'trace'}/${encodeURIComponent(id)}/report`,
      standing: lazily(() => import('./ReportStanding'), 'ReportStanding'),
    },
    { kind: 'REPORT_ROW', order: 90, icon: TableRows },
  ],
  inbox: inboxPart(
    ['REPORTS_OVERDUE_BELOW', 'REPORTS_RETURNED', 'REPORTS_DUE', 'REPORTS_TO_REVIEW', 'REPORTS_TO_SUPPLEMENT'],
    30,
    ReportPiles,
  ),
});
