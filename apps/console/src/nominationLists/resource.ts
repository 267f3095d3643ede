import TableView from '@mui/icons-material/TableViewOutlined';
import { recognitionRoundPanels } from '../recognitionRounds/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { addition } from '../resource/place.ts';
import { lazily } from '../shared/lazy.ts';

export const resource = defineResource({
  name: 'nominationLists',
  icon: TableView,
  routes: [
    {
      path: '/nominationLists',
      page: lazily(() => import('./NominationListPage'), 'NominationListPage'),
      permission: 'recognition.nominateSubjects',
    },
  ],
  additions: [
    addition(
      recognitionRoundPanels,
      5,
      lazily(() => import('./NominationListPanel'), 'NominationListPanel'),
    ),
  ],
});
