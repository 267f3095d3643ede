import { type Args, type Call, found, input, list, narrowed, own, place } from './call';
import type { Target } from './world';

/** Beyond any money and budget: refused when everything that it names was found. Nothing is kept. */
const BEYOND = 10 ** 12;
const REASON = 'thử';

const history = (idOf: (target: Target) => string): Call => place((target) => ({ id: idOf(target) }));
const taking = (over: Args, ends?: readonly string[]): Call => ({
  ...input(
    (target, world, actor) => ({
      organisationId: own(world).organisation.id,
      decisionId: own(world).rewardDecision,
      day: '2024-03-08',
      isRehearsal: true,
      ...over(target, world, actor),
    }),
    ends,
  ),
  select: 'isWritten',
});
/** What is in the own books was claimed. */
const giving = (over: Args): Call =>
  input(
    (target, world, actor) => ({
      organisationId: own(world).organisation.id,
      recognitionIds: [own(world).recognition],
      day: '2024-03-08',
      reason: REASON,
      ...over(target, world, actor),
    }),
    ['REWARD_PAID'],
  );
const withAmount = (over: Args, ends: readonly string[]): Call => ({
  ...taking((target, world, actor) => {
    const recognitionId = own(world).citizenRecognition;
    const stated = [{ recognitionId, amount: BEYOND, reason: REASON }];
    return { recognitionIds: [recognitionId], stated, ...over(target, world, actor) };
  }, ends),
  hidden: ['PURPOSE_ELSEWHERE', 'BUDGET_LINE_ELSEWHERE'],
});

export const rewardCalls: Record<string, Call> = {
  rewardDecisions: list(
    () => ({}),
    ({ rewardDecision }) => rewardDecision,
  ),
  'rewardDecisions (organisation)': narrowed(
    list(
      ({ organisation }) => ({ organisationId: organisation.id }),
      ({ rewardDecision }) => rewardDecision,
    ),
    ['sibling', 'parent'],
    ({ rewardDecision }) => rewardDecision,
  ),
  'rewardDecisions (round)': narrowed(
    list(
      ({ recognitionRounds }) => ({ roundId: recognitionRounds.organisation }),
      ({ rewardDecision }) => rewardDecision,
    ),
    ['sibling', 'parent'],
    ({ rewardDecision }) => rewardDecision,
  ),
  rewardDecision: place(({ rewardDecision }) => ({ id: rewardDecision })),
  'node (decision with rewards)': found(({ rewardDecision }) => rewardDecision),
  recognitionRewards: list(
    ({ rewardDecision }) => ({ decisionId: rewardDecision }),
    ({ recognitionReward }) => recognitionReward,
  ),
  'node (reward)': found(({ recognitionReward }) => recognitionReward),
  'history (reward)': history(({ recognitionReward }) => recognitionReward),
  takeRewards: taking(({ organisation }) => ({ organisationId: organisation.id })),
  'takeRewards (decision)': taking(({ rewardDecision }) => ({ decisionId: rewardDecision })),
  'takeRewards (recognition)': taking(({ citizenRecognition }) => ({ recognitionIds: [citizenRecognition] })),
  'takeRewards (recognition with an amount)': {
    ...taking(({ citizenRecognition }) => ({
      stated: [{ recognitionId: citizenRecognition, amount: 1, reason: REASON }],
    })),
    hidden: ['REWARD_STATED_UNCHOSEN'],
  },
  'takeRewards (fund)': withAmount(({ fund }) => ({ fundId: fund, source: 'CONTRIBUTION' }), ['HOLDING_COMMITTED']),
  'takeRewards (purpose)': withAmount(
    ({ fundPurpose }, world) => ({ fundId: own(world).fund, source: 'CONTRIBUTION', purposeId: fundPurpose }),
    ['HOLDING_COMMITTED'],
  ),
  'takeRewards (line of a budget)': withAmount(
    ({ budgetLine }) => ({ budgetLineId: budgetLine }),
    ['BUDGET_LINE_SHORT'],
  ),
  giveRewardsBack: giving(({ organisation }) => ({ organisationId: organisation.id })),
  'giveRewardsBack (recognition)': giving(({ recognition }) => ({ recognitionIds: [recognition] })),
};
