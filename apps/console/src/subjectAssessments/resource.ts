import FactCheck from '@mui/icons-material/HowToRegOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { SUBJECT_ASSESSMENT, SUBJECT_ASSESSMENT_BY_ID, SUBJECT_ASSESSMENTS } from './subjectAssessments.graphql.ts';

export const resource = defineResource({
  name: 'subjectAssessments',
  icon: FactCheck,
  menu: { group: 'work', order: 58, permission: 'subjectAssessment.read' },
  pages: {
    list: lazily(() => import('./SubjectAssessmentList'), 'SubjectAssessmentList'),
    show: lazily(() => import('./SubjectAssessmentShow'), 'SubjectAssessmentShow'),
  },
  needs: { list: 'subjectAssessment.read', show: 'subjectAssessment.read' },
  routes: [
    {
      path: '/subjectAssessments/board',
      page: lazily(() => import('./BoardPage'), 'BoardPage'),
      permission: 'subjectAssessment.read',
    },
    {
      path: '/subjectAssessments/enter/:roundId/:line/:subjectId',
      page: lazily(() => import('./EntryPages'), 'BeginEntry'),
      permission: 'subjectAssessment.enter',
    },
    {
      path: '/subjectAssessments/:id/enter',
      page: lazily(() => import('./EntryPages'), 'GoOnEntry'),
      permission: 'subjectAssessment.enter',
    },
  ],
  things: [
    {
      kind: 'SUBJECT_ROUND',
      isDue: true,
      order: 86,
      wayTo: (roundId, state) =>
        state === null
          ? `/subjectAssessments/board?round=${encodeURIComponent(roundId)}`
          : `/subjectAssessments?filter=${encodeURIComponent(JSON.stringify({ roundId, state }))}`,
    },
  ],
  operations: {
    subjectAssessments: { list: SUBJECT_ASSESSMENTS, one: SUBJECT_ASSESSMENT, many: SUBJECT_ASSESSMENT_BY_ID },
  },
});
