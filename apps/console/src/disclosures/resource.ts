import Public from '@mui/icons-material/PublicOutlined';
import { directivePanels } from '../directives/places.ts';
import { recognitionRoundPanels } from '../recognitionRounds/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { addition } from '../resource/place.ts';
import { lazily } from '../shared/lazy.ts';

export const resource = defineResource({
  name: 'disclosures',
  icon: Public,
  routes: [
    {
      path: '/disclosures/publish',
      page: lazily(() => import('./PublishPage'), 'PublishPage'),
      permission: 'disclosure.publish',
    },
  ],
  additions: [
    addition(
      recognitionRoundPanels,
      40,
      lazily(() => import('./RoundDisclosures'), 'RoundDisclosures'),
    ),
    addition(
      directivePanels,
      60,
      lazily(() => import('./DecisionDisclosure'), 'DecisionDisclosure'),
    ),
  ],
});
