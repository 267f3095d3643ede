import {
  Administrator,
  AssociationOfficer,
  Auditor,
  Finance,
  Leader,
  Officer,
  Reporter,
  rule,
  type Rule,
} from './rule';

const readers = [Finance, Leader, Auditor];
const read = rule(readers, 'subtree and territory');
const found = [...read, ...rule([Reporter, Officer, AssociationOfficer, Administrator], 'nothing')];
const taken = rule([Finance], 'workplace');

/** Rewards: whoever reads money sees what decisions of the own reach make due, and those of the other line in the territory; the treasurer takes them over. */
export const rewardPolicy: Record<string, Rule[]> = {
  rewardDecisions: read,
  'rewardDecisions (organisation)': rule(readers, 'narrowing'),
  'rewardDecisions (round)': rule(readers, 'narrowing'),
  rewardDecision: read,
  'node (decision with rewards)': found,
  recognitionRewards: read,
  'node (reward)': found,
  'history (reward)': read,
  takeRewards: taken,
  'takeRewards (decision)': rule([Finance], 'subtree and territory'),
  'takeRewards (recognition)': taken,
  'takeRewards (recognition with an amount)': taken,
  'takeRewards (fund)': taken,
  'takeRewards (purpose)': taken,
  'takeRewards (line of a budget)': taken,
  giveRewardsBack: taken,
  'giveRewardsBack (recognition)': taken,
};
