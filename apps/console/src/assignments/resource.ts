import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import { inboxPart } from '../inbox/places.ts';
import { showPage } from '../resource/things.ts';
import { addition } from '../resource/place.ts';
import { directivePanels } from '../directives/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { ASSIGNMENT, ASSIGNMENT_BY_ID, ASSIGNMENTS } from './assignments.graphql.ts';
import { AssignmentPiles } from './AssignmentPiles';

export const resource = defineResource({
  name: 'assignments',
  icon: AssignmentOutlined,
  menu: { group: 'work', order: 40 },
  pages: {
    list: lazily(() => import('./AssignmentList'), 'AssignmentList'),
    show: lazily(() => import('./AssignmentShow'), 'AssignmentShow'),
  },
  operations: {
    assignments: {
      list: ASSIGNMENTS,
      one: ASSIGNMENT,
      many: ASSIGNMENT_BY_ID,
    },
  },
  things: [
    {
      kind: 'ASSIGNMENT',
      isDue: true,
      order: 20,
      wayTo: showPage('assignments'),
      standing: lazily(() => import('./TaskStanding'), 'TaskStanding'),
    },
  ],
  inbox: inboxPart(['TASK_REMINDERS', 'TASKS_OVERDUE', 'TASKS_DUE'], 20, AssignmentPiles),
  additions: [
    addition(
      directivePanels,
      10,
      lazily(() => import('./AssignmentPanel'), 'AssignmentPanel'),
    ),
  ],
});
