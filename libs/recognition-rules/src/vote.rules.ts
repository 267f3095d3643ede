/** Two thirds are `{ part: 2, whole: 3 }`, 80 % are `{ part: 80, whole: 100 }`: never a float. */
export interface Fraction {
  readonly part: number;
  readonly whole: number;
}

/** What a council is held to: by a text, or as its province has it. */
export interface VotingRule {
  /** Of those who may decide in the case, so many have to be present. */
  readonly quorum: Fraction;
  /** So many have to be in favour, of those whom `measuredBy` says. */
  readonly passing: Fraction;
  readonly measuredBy: 'present' | 'entitled';
  /** Whether abstaining weighs as being against, or leaves whom the share is taken of. */
  readonly abstention: 'against' | 'left_out';
}

/**
 * One case before a council. Present is who attends the meeting, or whose written opinion arrived in time, and may decide in this case. Ballots that say nothing or are
 * not valid count as abstentions, and so does whoever is present and hands in none.
 */
export interface Tally {
  readonly members: number;
  /** Who has left the case: in the denominator of nothing. */
  readonly recused: number;
  readonly present: number;
  readonly inFavour: number;
  readonly against: number;
}

export type VoteStanding = 'no_quorum' | 'passed' | 'not_passed';

export interface VoteOutcome {
  readonly standing: VoteStanding;
  /** Who may decide in the case. */
  readonly entitled: number;
  readonly presentNeeded: number;
  readonly abstained: number;
  /** Of how many the share in favour is taken. */
  readonly measured: number;
  readonly inFavourNeeded: number;
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Whether a fraction is one of a whole: above nothing, at most all. */
export const isShare = ({ part, whole }: Fraction): boolean =>
  isCount(part) && isCount(whole) && part > 0 && part <= whole;

/** Whether such counts can be: nobody votes who is not present, nobody is present who does not belong or has left the case. */
export const canBe = ({ members, recused, present, inFavour, against }: Tally): boolean =>
  [members, recused, present, inFavour, against].every(isCount) &&
  recused + present <= members &&
  inFavour + against <= present;

/** The least whole number that is at least such a share of a number. */
export const leastOf = ({ part, whole }: Fraction, of: number): number => Math.floor((of * part + whole - 1) / whole);

/** What a vote came to. Nobody left to decide is no quorum; nobody left to measure by is not passed. */
export function outcomeOf(tally: Tally, rule: VotingRule): VoteOutcome {
  if (!canBe(tally) || !isShare(rule.quorum) || !isShare(rule.passing))
    throw new RangeError('no such vote or no such rule');
  const entitled = tally.members - tally.recused;
  const abstained = tally.present - tally.inFavour - tally.against;
  const presentNeeded = leastOf(rule.quorum, entitled);
  const among = rule.measuredBy === 'present' ? tally.present : entitled;
  const measured = rule.abstention === 'left_out' ? among - abstained : among;
  const inFavourNeeded = leastOf(rule.passing, measured);
  const hasQuorum = entitled > 0 && tally.present >= presentNeeded;
  const isPassed = measured > 0 && tally.inFavour >= inFavourNeeded;
  const standing = !hasQuorum ? 'no_quorum' : isPassed ? 'passed' : 'not_passed';
  return { standing, entitled, presentNeeded, abstained, measured, inFavourNeeded };
}

/** A council that gives points. What the mean is taken of follows `measuredBy` and `abstention`: whoever gives no points and is not left out weighs as having given none. */
export interface ScoringRule extends VotingRule {
  /** Each gives from 0 to so many, whole. */
  readonly mostPoints: number;
  /** Digits to which the mean is rounded, half up, before it is compared; `passing` is the share of `mostPoints` that it has to reach. */
  readonly digits: 0 | 1 | 2;
}

export interface ScoreTally extends Pick<Tally, 'members' | 'recused' | 'present'> {
  /** Of those present, who gave points. */
  readonly scored: number;
  /** All that was given, added up. */
  readonly points: number;
}

export interface ScoreOutcome extends Pick<
  VoteOutcome,
  'standing' | 'entitled' | 'presentNeeded' | 'abstained' | 'measured'
> {
  /** The rounded mean in hundredths of a point; of nobody it is 0. */
  readonly mean: number;
  /** Likewise, and not rounded down. */
  readonly meanNeeded: number;
}

/** Rounded half up, in hundredths. */
export function meanOf(points: number, among: number, digits: 0 | 1 | 2): number {
  if (among === 0) return 0;
  const unit = 10 ** digits;
  return Math.floor((2 * points * unit + among) / (2 * among)) * (100 / unit);
}

/** What points came to. */
export function scoreOf(tally: ScoreTally, rule: ScoringRule): ScoreOutcome {
  const { scored, points } = tally;
  if (points > scored * rule.mostPoints || !isCount(points)) throw new RangeError('no such points');
  const { mostPoints, digits, passing } = rule;
  const { standing, entitled, presentNeeded, abstained, measured } = outcomeOf(
    { ...tally, inFavour: scored, against: 0 },
    rule,
  );
  const mean = meanOf(points, measured, digits);
  const meanNeeded = leastOf(passing, mostPoints * 100);
  const isPassed = measured > 0 && mean >= meanNeeded;
  const came = isPassed ? 'passed' : 'not_passed';
  return {
    standing: standing === 'no_quorum' ? standing : came,
    entitled,
    presentNeeded,
    abstained,
    measured,
    mean,
    meanNeeded,
  };
}

export type CouncilSeat = 'chair' | 'deputy' | 'secretary' | 'member';
export type CouncilFault = 'TOO_FEW' | 'EVEN' | 'NO_CHAIR' | 'SEVERAL_CHAIRS' | 'NO_SECRETARY' | 'SEVERAL_SECRETARIES';

/** At least five and an odd number, with everybody who sits in it counted: our reading of TT 24/2023 Điều 10 khoản 2 điểm b, Điều 16 khoản 2 điểm b; TT 25/2023 Điều 9, 14 khoản 2 điểm b. */
export const FEWEST_MEMBERS = 5;

/** What is wrong with who sits in a council; empty: nothing. */
export function councilFaults(seats: readonly CouncilSeat[]): CouncilFault[] {
  const chairs = seats.filter((seat) => seat === 'chair').length;
  const secretaries = seats.filter((seat) => seat === 'secretary').length;
  const faults: [CouncilFault, boolean][] = [
    ['TOO_FEW', seats.length < FEWEST_MEMBERS],
    ['EVEN', seats.length % 2 === 0],
    ['NO_CHAIR', chairs === 0],
    ['SEVERAL_CHAIRS', chairs > 1],
    ['NO_SECRETARY', secretaries === 0],
    ['SEVERAL_SECRETARIES', secretaries > 1],
  ];
  return faults.filter(([, is]) => is).map(([fault]) => fault);
}
