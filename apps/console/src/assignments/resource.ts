import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { ASSIGNMENT, ASSIGNMENTS } from './assignments.graphql.ts';

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
      list: { document: ASSIGNMENTS, field: 'assignments' },
      one: { document: ASSIGNMENT, field: 'assignment' },
    },
  },
});
