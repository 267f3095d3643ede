import HowToVote from '@mui/icons-material/HowToVoteOutlined';
import { recognitionRoundPanels } from '../recognitionRounds/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { addition } from '../resource/place.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { COUNCIL, COUNCIL_RULES, SET_UP_COUNCIL } from './councils.graphql.ts';
import { RULES_PAGE, votePage } from './places.ts';

export const resource = defineResource({
  name: 'councils',
  icon: HowToVote,
  pages: {
    show: lazily(() => import('./CouncilShow'), 'CouncilShow'),
    create: lazily(() => import('./CouncilCreate'), 'CouncilCreate'),
  },
  needs: { show: 'council.read', create: 'council.setUp' },
  routes: [
    {
      path: RULES_PAGE,
      page: lazily(() => import('./CouncilRules'), 'CouncilRules'),
      permission: 'award.read',
    },
    { path: '/councils/vote', page: lazily(() => import('./VotePage'), 'VotePage'), permission: 'council.vote' },
  ],
  things: [{ kind: 'BALLOT', order: 67, wayTo: votePage, isDue: true }],
  records: ['Council', 'Ballot'],
  operations: { councils: { one: COUNCIL, create: SET_UP_COUNCIL }, councilRules: { list: COUNCIL_RULES } },
  drafts: [
    {
      kind: 'COUNCIL_DECISION',
      label: 'resources.councils.decision.label',
      explanation: 'resources.councils.decision.explanation',
      wayTo: showPage('recognitionRounds'),
    },
    {
      kind: 'COUNCIL_MINUTES',
      label: 'resources.councils.minutes.label',
      explanation: 'resources.councils.minutes.explanation',
      wayTo: votePage,
    },
    {
      kind: 'AWARD_SUBMISSION',
      label: 'resources.councils.submission.label',
      explanation: 'resources.councils.submission.explanation',
      wayTo: showPage('recognitionRounds'),
    },
  ],
  additions: [
    addition(
      recognitionRoundPanels,
      10,
      lazily(() => import('./CouncilPanel'), 'CouncilPanel'),
    ),
  ],
});
