import EmojiEvents from '@mui/icons-material/EmojiEventsOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import {
  NOMINATION_BY_ID,
  NOMINATIONS,
  OPEN_RECOGNITION_ROUND,
  RECOGNITION_ROUND,
  RECOGNITION_ROUND_BY_ID,
  RECOGNITION_ROUNDS,
} from './recognitionRounds.graphql.ts';

export const resource = defineResource({
  name: 'recognitionRounds',
  icon: EmojiEvents,
  menu: { group: 'work', order: 66, permission: 'recognition.read' },
  pages: {
    list: lazily(() => import('./RecognitionRoundList'), 'RecognitionRoundList'),
    show: lazily(() => import('./RecognitionRoundShow'), 'RecognitionRoundShow'),
    create: lazily(() => import('./RecognitionRoundCreate'), 'RecognitionRoundCreate'),
  },
  needs: { list: 'recognition.read', show: 'recognition.read', create: 'recognition.open' },
  routes: [
    {
      path: '/recognitionRounds/nominate',
      page: lazily(() => import('./NominatePage'), 'NominatePage'),
      permission: 'recognition.nominate',
    },
  ],
  things: [
    { kind: 'RECOGNITION_ROUND', order: 45, wayTo: showPage('recognitionRounds'), isDue: true },
    { kind: 'NOMINATION', order: 46 },
  ],
  records: ['Nomination'],
  operations: {
    recognitionRounds: {
      list: RECOGNITION_ROUNDS,
      one: RECOGNITION_ROUND,
      many: RECOGNITION_ROUND_BY_ID,
      create: OPEN_RECOGNITION_ROUND,
    },
    nominations: { list: NOMINATIONS, many: NOMINATION_BY_ID },
  },
  drafts: [
    {
      kind: 'RECOGNITION_PROPOSAL',
      label: 'resources.recognitionRounds.proposal.label',
      explanation: 'resources.recognitionRounds.proposal.explanation',
      wayTo: showPage('recognitionRounds'),
    },
    {
      kind: 'RECOGNITION_DECISION',
      label: 'resources.recognitionRounds.decision.label',
      explanation: 'resources.recognitionRounds.decision.explanation',
      wayTo: showPage('recognitionRounds'),
    },
  ],
});
