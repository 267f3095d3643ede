// Made from rewardDecisions.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { RecognitionRewardSort, RewardDecisionSort, RewardState } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { PayableItem } from '../openItems/openItems.graphql.ts';
import type { VoucherRow } from '../vouchers/vouchers.graphql.ts';

export type RewardDecisionRow = {
  id: string;
  code: string | null;
  grantedOn: string;
  recognitions: number;
  due: number;
  dueAmount: number;
  unstated: number;
  inOtherBooks: number;
  owed: number;
  owedAmount: number;
  paidAmount: number;
  claimedAmount: number;
  grantedBy: { id: string; name: string };
};

export type RewardDecisionDetails = {
  directive: { id: string; code: string | null; subject: string } | null;
} & RewardDecisionRow;

export type RecognitionRewardRow = {
  id: string;
  recognitionId: string;
  number: number;
  bookYear: number;
  kind: Types.SubjectKind;
  holder: string;
  due: number | null;
  state: Types.RewardState;
  takenOn: string | null;
  amount: number | null;
  reason: string | null;
  paid: number | null;
  returned: number | null;
  honour: { vi: string; en: string };
  takenBy: { id: string; name: string } | null;
  openItem: PayableItem | null;
  claim: PayableItem | null;
};

export type RewardDecisionsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  year?: number | null;
  isOpen?: boolean | null;
  sort?: Types.RewardDecisionSort | null;
  descending?: boolean | null;
};

export type RewardDecisionsQuery = {
  rewardDecisions: {
    totalCount?: number;
    edges: Array<{ node: RewardDecisionRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type RewardDecisionQueryVariables = {
  id: string;
};

export type RewardDecisionQuery = { rewardDecision: RewardDecisionDetails | null };

export type RewardDecisionByIdQueryVariables = {
  ids: Array<string>;
};

export type RewardDecisionByIdQuery = { nodes: Array<RewardDecisionRow | Record<PropertyKey, never> | null> };

export type RewardDecisionsOfRoundQueryVariables = {
  roundId?: string | null;
};

export type RewardDecisionsOfRoundQuery = { rewardDecisions: { edges: Array<{ node: RewardDecisionRow }> } };

export type RecognitionRewardsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  decisionId: string;
  state?: Types.RewardState | null;
  sort?: Types.RecognitionRewardSort | null;
  descending?: boolean | null;
};

export type RecognitionRewardsQuery = {
  recognitionRewards: {
    totalCount?: number;
    edges: Array<{ node: RecognitionRewardRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type RecognitionRewardByIdQueryVariables = {
  ids: Array<string>;
};

export type RecognitionRewardByIdQuery = { nodes: Array<RecognitionRewardRow | Record<PropertyKey, never> | null> };

export type RewardsToPayQueryVariables = {
  decisionId: string;
};

export type RewardsToPayQuery = {
  recognitionRewards: { edges: Array<{ node: { id: string; openItem: PayableItem | null } }> };
};

export type RewardOfRecognitionQueryVariables = {
  id: string;
};

export type RewardOfRecognitionQuery = {
  recognition: {
    id: string;
    reward: {
      id: string;
      decisionId: string;
      due: number | null;
      state: Types.RewardState;
      takenOn: string | null;
      amount: number | null;
      reason: string | null;
      paid: number | null;
      returned: number | null;
      takenBy: { id: string; name: string } | null;
      openItem: { id: string; content: string } | null;
      claim: { id: string; content: string } | null;
    } | null;
  } | null;
};

export type RewardOfItemQueryVariables = {
  id: string;
};

export type RewardOfItemQuery = {
  openItem: {
    id: string;
    reward: {
      id: string;
      recognitionId: string;
      decisionId: string;
      number: number;
      bookYear: number;
      holder: string;
      due: number | null;
      amount: number | null;
      reason: string | null;
      state: Types.RewardState;
      honour: { vi: string; en: string };
    } | null;
  } | null;
};

export type VouchersOfRewardQueryVariables = {
  openItemId: string;
};

export type VouchersOfRewardQuery = { postedVouchers: { edges: Array<{ node: VoucherRow }> } };

export type TakeRewardsMutationVariables = {
  input: Types.TakeRewardsInput;
};

export type TakeRewardsMutation = {
  takeRewards: { isWritten: boolean; taken: number; amount: number; left: number; unstated: number };
};

export type GiveRewardsBackMutationVariables = {
  input: Types.GiveRewardsBackInput;
};

export type GiveRewardsBackMutation = { giveRewardsBack: { givenBack: number; amount: number } };

export const REWARD_DECISIONS: TrustedDocument<RewardDecisionsQuery, RewardDecisionsQueryVariables> = trusted({
  operation: 'query',
  name: 'RewardDecisions',
  field: 'rewardDecisions',
  hash: '0a9e6009da0190d58ad9340c15cc67391575af4ebbd933b0f29ad8fe37441dd7',
  takes: ['organisationId', 'year', 'isOpen'],
  words: { sort: RewardDecisionSort },
});

export const REWARD_DECISION: TrustedDocument<RewardDecisionQuery, RewardDecisionQueryVariables> = trusted({
  operation: 'query',
  name: 'RewardDecision',
  field: 'rewardDecision',
  hash: 'b06ee8e2e7ea7055cfbd89c844735471fded5caf68661cc48733a8269e6ded78',
});

export const REWARD_DECISION_BY_ID: TrustedDocument<RewardDecisionByIdQuery, RewardDecisionByIdQueryVariables> =
  trusted({
    operation: 'query',
    name: 'RewardDecisionById',
    field: 'nodes',
    hash: 'b2b39f2708b102b3b0c02169a55f5baec33cfda6a99e22c4ef45e05b284e18a8',
  });

export const REWARD_DECISIONS_OF_ROUND: TrustedDocument<
  RewardDecisionsOfRoundQuery,
  RewardDecisionsOfRoundQueryVariables
> = trusted({
  operation: 'query',
  name: 'RewardDecisionsOfRound',
  field: 'rewardDecisions',
  hash: '14a94a1b01a1e09e2bee65fb03ed3056c2b86eff825f64738abc506e7759c867',
});

export const RECOGNITION_REWARDS: TrustedDocument<RecognitionRewardsQuery, RecognitionRewardsQueryVariables> = trusted({
  operation: 'query',
  name: 'RecognitionRewards',
  field: 'recognitionRewards',
  hash: '2e65371f0f1d199f76057416ad6884cef95cf42766fdda7bacc9a08b5288e3db',
  takes: ['decisionId', 'state'],
  words: { state: RewardState, sort: RecognitionRewardSort },
});

export const RECOGNITION_REWARD_BY_ID: TrustedDocument<
  RecognitionRewardByIdQuery,
  RecognitionRewardByIdQueryVariables
> = trusted({
  operation: 'query',
  name: 'RecognitionRewardById',
  field: 'nodes',
  hash: '260ed2d677ca5b4e2c0ff8112daa32038eb9e3ec229a93afb7d405d30c9b0300',
});

export const REWARDS_TO_PAY: TrustedDocument<RewardsToPayQuery, RewardsToPayQueryVariables> = trusted({
  operation: 'query',
  name: 'RewardsToPay',
  field: 'recognitionRewards',
  hash: 'a6595133773afa9f8076a4110bfa5a1cac8b4ed2dfea3a93cedc7da5328e1f27',
});

export const REWARD_OF_RECOGNITION: TrustedDocument<RewardOfRecognitionQuery, RewardOfRecognitionQueryVariables> =
  trusted({
    operation: 'query',
    name: 'RewardOfRecognition',
    field: 'recognition',
    hash: 'fb47deb3a5278cb0b21948922ed05ae24148e4631a7b273e8aec6a53d15552b4',
  });

export const REWARD_OF_ITEM: TrustedDocument<RewardOfItemQuery, RewardOfItemQueryVariables> = trusted({
  operation: 'query',
  name: 'RewardOfItem',
  field: 'openItem',
  hash: '5951a94fc29987b0011b4688224a8206b8e341af916a577768d0c84d13c2fb0a',
});

export const VOUCHERS_OF_REWARD: TrustedDocument<VouchersOfRewardQuery, VouchersOfRewardQueryVariables> = trusted({
  operation: 'query',
  name: 'VouchersOfReward',
  field: 'postedVouchers',
  hash: '5e3489f61d1b13a3d74a99457b9ff754a7609d943ad9ec91e822e264064d028d',
});

export const TAKE_REWARDS: TrustedDocument<TakeRewardsMutation, TakeRewardsMutationVariables> = trusted({
  operation: 'mutation',
  name: 'TakeRewards',
  field: 'takeRewards',
  hash: '14db6f5c2589a72b327c7ae78b220dc8a1b9aa1ba62e40dee30d65591f8cf6c0',
  input: [
    'budgetLineId',
    'day',
    'decisionId',
    'dueOn',
    'fundId',
    'isRehearsal',
    'organisationId',
    'purposeId',
    'recognitionIds',
    'source',
    'stated',
  ],
});

export const GIVE_REWARDS_BACK: TrustedDocument<GiveRewardsBackMutation, GiveRewardsBackMutationVariables> = trusted({
  operation: 'mutation',
  name: 'GiveRewardsBack',
  field: 'giveRewardsBack',
  hash: 'e3f36ce37a5d09e35891005681be6ca6a2ac6c15fd4535a62c677f13c13968a0',
  input: ['day', 'organisationId', 'reason', 'recognitionIds'],
});
