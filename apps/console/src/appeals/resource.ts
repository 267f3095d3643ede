import Balance from '@mui/icons-material/BalanceOutlined';
import { nominationActs } from '../recognitionRounds/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { addition } from '../resource/place.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';

export const resource = defineResource({
  name: 'appeals',
  icon: Balance,
  drafts: [
    {
      kind: 'RECOGNITION_REFUSAL',
      label: 'resources.appeals.letter.label',
      explanation: 'resources.appeals.letter.explanation',
      wayTo: showPage('recognitionRounds'),
    },
  ],
  additions: [
    addition(
      nominationActs,
      10,
      lazily(() => import('./NominationAppeals'), 'NominationAppeals'),
    ),
  ],
});
