import Groups from '@mui/icons-material/GroupsOutlined';
import { defineResource } from '../../../../apps/console/src/resource/defineResource.ts';
import { showPage } from '../../../../apps/console/src/resource/things.ts';
import { lazily } from '../../../../apps/console/src/shared/lazy.ts';
import {
  AMEND_STUDY_CIRCLE,
  BEGIN_STUDY_CIRCLE,
  STUDY_CIRCLE,
  STUDY_CIRCLE_BY_ID,
  STUDY_CIRCLES,
} from './studyCircles.graphql.ts';

export const resource = defineResource({
  name: 'studyCircles',
  icon: Groups,
  menu: { group: 'work', order: 80 },
  pages: {
    list: lazily(() => import('./StudyCircleList'), 'StudyCircleList'),
    show: lazily(() => import('./StudyCircleShow'), 'StudyCircleShow'),
    create: lazily(() => import('./StudyCircleCreate'), 'StudyCircleCreate'),
    edit: lazily(() => import('./StudyCircleEdit'), 'StudyCircleEdit'),
  },
  operations: {
    studyCircles: {
      list: STUDY_CIRCLES,
      one: STUDY_CIRCLE,
      many: STUDY_CIRCLE_BY_ID,
      create: BEGIN_STUDY_CIRCLE,
      update: AMEND_STUDY_CIRCLE,
    },
  },
  drafts: [
    {
      kind: 'STUDY_CIRCLE_DECISION',
      label: 'resources.studyCircles.decision.label',
      explanation: 'resources.studyCircles.decision.explanation',
      wayTo: showPage('studyCircles'),
    },
  ],
  things: [{ kind: 'STUDY_CIRCLE', order: 75, wayTo: showPage('studyCircles') }],
});
