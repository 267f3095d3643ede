export { addMonths, type Day } from './day.rules.ts';
export { isRenewalDue, NOTICE_MONTHS, renewalNotice, upgradeFrom, validUntil } from './term.rules.ts';
export {
  canBe,
  type CouncilFault,
  councilFaults,
  type CouncilSeat,
  FEWEST_MEMBERS,
  type Fraction,
  isShare,
  leastOf,
  outcomeOf,
  scoreOf,
  type ScoringRule,
  type Tally,
  type VoteOutcome,
  type VoteStanding,
  type VotingRule,
} from './vote.rules.ts';
export { type Given, paidOf, type Rewarded, standingInTheWay } from './exclusion.rules.ts';
export {
  type HouseholdReading,
  type RewardAmount,
  rewardAmount,
  type RewardReading,
  USED_READING,
} from './reward.rules.ts';
