import Checklist from '@mui/icons-material/ChecklistOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { lazily } from '../shared/lazy.ts';
import {
  ASSESSMENT_ROUND,
  ASSESSMENT_ROUND_BY_ID,
  ASSESSMENT_ROUNDS,
  OPEN_ASSESSMENT_ROUND,
} from './assessmentRounds.graphql.ts';

export const resource = defineResource({
  name: 'assessmentRounds',
  icon: Checklist,
  menu: { group: 'work', order: 55, permission: 'assessmentRound.read' },
  pages: {
    list: lazily(() => import('./AssessmentRoundList'), 'AssessmentRoundList'),
    show: lazily(() => import('./AssessmentRoundShow'), 'AssessmentRoundShow'),
    create: lazily(() => import('./AssessmentRoundCreate'), 'AssessmentRoundCreate'),
  },
  needs: { list: 'assessmentRound.read', show: 'assessmentRound.read', create: 'assessmentRound.open' },
  records: ['AssessmentRound'],
  recordRepresentation: 'title',
  operations: {
    assessmentRounds: {
      list: ASSESSMENT_ROUNDS,
      one: ASSESSMENT_ROUND,
      many: ASSESSMENT_ROUND_BY_ID,
      create: OPEN_ASSESSMENT_ROUND,
    },
  },
});
