import Groups from '@mui/icons-material/GroupsOutlined';
import { amendment, input } from '../../../../apps/console/src/dataProvider/operations.ts';
import { defineResource } from '../../../../apps/console/src/resource/defineResource.ts';
import { showPage } from '../../../../apps/console/src/resource/things.ts';
import { lazily } from '../../../../apps/console/src/shared/lazy.ts';
import { AMEND_STUDY_CIRCLE, BEGIN_STUDY_CIRCLE, STUDY_CIRCLE, STUDY_CIRCLES } from './studyCircles.graphql.ts';

const circle = ['name', 'startsOn', 'memberCount', 'directiveId'];

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
      list: { document: STUDY_CIRCLES, field: 'studyCircles' },
      one: { document: STUDY_CIRCLE, field: 'studyCircle' },
      create: {
        document: BEGIN_STUDY_CIRCLE,
        field: 'beginStudyCircle',
        variables: input(['organisationId', ...circle]),
      },
      update: { document: AMEND_STUDY_CIRCLE, field: 'amendStudyCircle', variables: amendment(circle) },
    },
  },
  things: [{ kind: 'STUDY_CIRCLE', order: 75, wayTo: showPage('studyCircles') }],
});
