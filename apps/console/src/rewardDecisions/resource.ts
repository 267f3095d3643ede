import Redeem from '@mui/icons-material/RedeemOutlined';
import { inboxPart } from '../inbox/places.ts';
import { openItemPanels } from '../openItems/places.ts';
import { recognitionRoundPanels } from '../recognitionRounds/places.ts';
import { recognitionPanels } from '../recognitions/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { addition } from '../resource/place.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { RewardPiles } from './RewardPiles';
import {
  RECOGNITION_REWARD_BY_ID,
  RECOGNITION_REWARDS,
  REWARD_DECISION,
  REWARD_DECISION_BY_ID,
  REWARD_DECISIONS,
} from './rewardDecisions.graphql.ts';

export const resource = defineResource({
  name: 'rewardDecisions',
  icon: Redeem,
  menu: { group: 'money', order: 41, permission: 'reward.read' },
  pages: {
    list: lazily(() => import('./RewardDecisionList'), 'RewardDecisionList'),
    show: lazily(() => import('./RewardDecisionShow'), 'RewardDecisionShow'),
  },
  needs: { list: 'reward.read', show: 'reward.read' },
  records: ['RecognitionReward'],
  things: [
    { kind: 'REWARD_DECISION', order: 62, wayTo: showPage('rewardDecisions') },
    { kind: 'RECOGNITION_REWARD', order: 60 },
  ],
  inbox: inboxPart(['REWARDS_TO_TAKE_OVER', 'REWARDS_TO_PAY', 'REWARDS_TO_COME_BACK'], 16, RewardPiles),
  additions: [
    addition(
      recognitionPanels,
      5,
      lazily(() => import('./RecognitionPanel'), 'RecognitionPanel'),
    ),
    addition(
      recognitionRoundPanels,
      60,
      lazily(() => import('./RoundPanel'), 'RoundPanel'),
    ),
    addition(
      openItemPanels,
      10,
      lazily(() => import('./OpenItemPanel'), 'OpenItemPanel'),
    ),
  ],
  operations: {
    rewardDecisions: { list: REWARD_DECISIONS, one: REWARD_DECISION, many: REWARD_DECISION_BY_ID },
    recognitionRewards: { list: RECOGNITION_REWARDS, many: RECOGNITION_REWARD_BY_ID },
  },
});
