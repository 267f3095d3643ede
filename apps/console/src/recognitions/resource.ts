import WorkspacePremium from '@mui/icons-material/WorkspacePremiumOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { RECOGNITION, RECOGNITION_BY_ID, RECOGNITIONS } from './recognitions.graphql.ts';

export const resource = defineResource({
  name: 'recognitions',
  icon: WorkspacePremium,
  menu: { group: 'register', order: 33, permission: 'recognition.read' },
  pages: {
    list: lazily(() => import('./RecognitionList'), 'RecognitionList'),
    show: lazily(() => import('./RecognitionShow'), 'RecognitionShow'),
  },
  needs: { list: 'recognition.read', show: 'recognition.read' },
  routes: [
    {
      path: '/recognitions/figures',
      page: lazily(() => import('./RecognitionFigures'), 'RecognitionFigures'),
      permission: 'recognitionCount.read',
    },
  ],
  things: [{ kind: 'RECOGNITION', order: 47, wayTo: showPage('recognitions'), isDue: true }],
  operations: { recognitions: { list: RECOGNITIONS, one: RECOGNITION, many: RECOGNITION_BY_ID } },
});
