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
  drafts: [
    {
      kind: 'ASSESSMENT_TEAM',
      label: 'assessments.papers.team.label',
      explanation: 'assessments.papers.team.explanation',
      permission: 'assessment.answer',
      wayTo: showPage('assessments'),
    },
    {
      kind: 'SELF_ASSESSMENT_REPORT',
      label: 'assessments.papers.report.label',
      explanation: 'assessments.papers.report.explanation',
      permission: 'assessment.answer',
      wayTo: showPage('assessments'),
    },
    {
      kind: 'SUMMARY_TABLE',
      label: 'assessments.papers.summary.label',
      explanation: 'assessments.papers.summary.explanation',
      permission: 'assessment.answer',
      wayTo: showPage('assessments'),
    },
    {
      kind: 'RECOGNITION_SUBMISSION',
      label: 'assessments.papers.submission.label',
      explanation: 'assessments.papers.submission.explanation',
      permission: 'assessment.answer',
      wayTo: showPage('assessments'),
    },
  ],
  things: [
    {
      kind: 'ASSESSMENT',
      isDue: true,
      order: 85,
      wayTo: showPage('assessments'),
      standing: lazily(() => import('./AssessmentStanding'), 'AssessmentStanding'),
    },
  ],
});
