import Assessment from '@mui/icons-material/AssessmentOutlined';
import { showPage } from '../resource/things.ts';
import { defineResource } from '../resource/defineResource.ts';
import { inboxPart } from '../inbox/places.ts';
import { lazily } from '../shared/lazy.ts';
import { OPEN_ROUNDS } from './atWork.ts';
import { RoundPile } from './RoundPile';
import { OBLIGATIONS, OPEN_ROUND, ROUND, ROUND_BY_ID, ROUNDS } from './rounds.graphql.ts';

export const resource = defineResource({
  name: 'rounds',
  icon: Assessment,
  menu: { group: 'work', order: 50 },
  pages: {
    list: lazily(() => import('./RoundList'), 'RoundList'),
    show: lazily(() => import('./RoundShow'), 'RoundShow'),
    create: lazily(() => import('./RoundCreate'), 'RoundCreate'),
  },
  needs: { create: 'round.open' },
  recordRepresentation: 'title',
  operations: {
    rounds: {
      list: ROUNDS,
      one: ROUND,
      many: ROUND_BY_ID,
      create: OPEN_ROUND,
    },
    obligations: { list: OBLIGATIONS },
  },
  inbox: inboxPart([], 25, RoundPile),
  asksFirst: [OPEN_ROUNDS],
  drafts: [
    {
      kind: 'REMINDER_LETTER',
      label: 'resources.rounds.draft.label',
      explanation: 'resources.rounds.draft.explanation',
      // Who owes a report does not remind others.
      permission: 'report.review',
      wayTo: showPage('rounds'),
    },
  ],
  things: [
    {
      kind: 'ROUND',
      order: 60,
      wayTo: showPage('rounds'),
      standing: lazily(() => import('./RoundStanding'), 'RoundStanding'),
    },
  ],
});
