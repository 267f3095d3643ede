import FactCheck from '@mui/icons-material/FactCheckOutlined';
import { showPage } from '../resource/things.ts';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import { ASSESSMENT, ASSESSMENT_BY_ID, ASSESSMENTS } from './assessments.graphql.ts';

export const resource = defineResource({
  name: 'assessments',
  icon: FactCheck,
  menu: { group: 'work', order: 57, permission: 'assessment.read' },
  pages: {
    list: lazily(() => import('./AssessmentList'), 'AssessmentList'),
    show: lazily(() => import('./AssessmentShow'), 'AssessmentShow'),
  },
  needs: { list: 'assessment.read', show: 'assessment.read' },
  operations: { assessments: { list: ASSESSMENTS, one: ASSESSMENT, many: ASSESSMENT_BY_ID } },
  things: [
    {
      kind: 'ASSESSMENT',
      order: 85,
      wayTo: showPage('assessments'),
      standing: lazily(() => import('./AssessmentStanding'), 'AssessmentStanding'),
    },
  ],
});
