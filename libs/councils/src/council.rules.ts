import { outcomeOf, scoreOf, type ScoringRule, type VotingRule } from '@app/recognition-rules';
import { BallotStanding } from './ballot.entity';
import { VoteChoice } from './council.inputs';
import { type Council, CouncilMode } from './council.entity';
import { VoteMethod } from './voting';

/** Votes on a case, below which their count would tell who voted how. */
export const FEWEST_VOTES = 3;

export const ruleOf = ({
  quorumPart,
  quorumWhole,
  passingPart,
  passingWhole,
  measuredBy,
  abstention,
}: Council): VotingRule => ({
  quorum: { part: quorumPart, whole: quorumWhole },
  passing: { part: passingPart, whole: passingWhole },
  measuredBy,
  abstention,
});

export interface Voter {
  memberKey: string;
  isPresent: boolean;
  hasVoted: boolean;
}

const scoringOf = (council: Council): ScoringRule => ({
  ...ruleOf(council),
  mostPoints: council.mostPoints!,
  digits: council.digits as ScoringRule['digits'],
});

/** What the urn holds of a case: who was in favour and who against, or how many gave points and how many points. */
export type Count = readonly [number, number];

export const NO_COUNT: Count = [0, 0];

export interface CaseResult {
  standing: BallotStanding;
  entitled: number;
  present: number;
  presentNeeded: number;
  inFavour: number | null;
  against: number | null;
  abstained: number | null;
  measured: number | null;
  inFavourNeeded: number | null;
  mean: number | null;
  meanNeeded: number | null;
}

/** Of a meeting those recorded, of opinions in writing those who gave one. */
export const isThere = (mode: CouncilMode, { isPresent, hasVoted }: Voter): boolean =>
  mode === CouncilMode.Meeting ? isPresent : hasVoted;

const UNTOLD = {
  inFavour: null,
  against: null,
  abstained: null,
  measured: null,
  inFavourNeeded: null,
  mean: null,
  meanNeeded: null,
};

/** What a case came to. Where nothing was decided no count is told: the next ballot on it would tell by their difference who came or stayed away how. */
export function resultOf(
  council: Council,
  voters: readonly Voter[],
  recused: ReadonlySet<string>,
  count: Count,
): CaseResult {
  const left = voters.filter(({ memberKey }) => !recused.has(memberKey));
  const present = left.filter((voter) => isThere(council.mode, voter)).length;
  const tally = { members: voters.length, recused: voters.length - left.length, present };
  const { standing, entitled, presentNeeded, ...counts } =
    council.method === VoteMethod.Scores ? scored(council, tally, count) : voted(council, tally, count);
  const isTooFew = left.filter(({ hasVoted }) => hasVoted).length < FEWEST_VOTES;
  const there = { entitled, present, presentNeeded };
  if (standing === 'no_quorum') return { standing: BallotStanding.NoQuorum, ...there, ...UNTOLD };
  if (isTooFew) return { standing: BallotStanding.TooFew, ...there, ...UNTOLD };
  return {
    standing: standing === 'passed' ? BallotStanding.Passed : BallotStanding.NotPassed,
    ...there,
    ...UNTOLD,
    ...counts,
  };
}

interface Present {
  members: number;
  recused: number;
  present: number;
}

const voted = (council: Council, tally: Present, [inFavour, against]: Count) => ({
  ...outcomeOf({ ...tally, inFavour, against }, ruleOf(council)),
  inFavour,
  against,
});

const scored = (council: Council, tally: Present, [givers, points]: Count) =>
  scoreOf({ ...tally, scored: givers, points }, scoringOf(council));

interface Said {
  choice?: VoteChoice | null;
  points?: number | null;
}

const COUNTS: Record<VoteChoice, Count> = {
  [VoteChoice.InFavour]: [1, 0],
  [VoteChoice.Against]: [0, 1],
  [VoteChoice.Abstain]: NO_COUNT,
};

/** What a vote adds to the count; null: nothing was said. `NOT_SO` where it is not how this council votes. */
function countOf({ method, mostPoints }: Council, { choice = null, points = null }: Said): Count | 'NOT_SO' | null {
  if (choice === null && points === null) return null;
  if (method === VoteMethod.Votes) return points === null ? COUNTS[choice!] : 'NOT_SO';
  if (choice === VoteChoice.Abstain && points === null) return NO_COUNT;
  return choice === null && points! <= mostPoints! ? [1, points!] : 'NOT_SO';
}

/** What is said of each case, in their order; null where nothing is. `NOT_OF_BALLOT` where one is named that the voter may not decide, `NOT_SO` where it is not how this council votes. */
export function choicesOf(
  council: Council,
  cases: readonly string[],
  votes: readonly ({ caseKey: string } & Said)[],
  rest: Said,
): (Count | null)[] | 'NOT_OF_BALLOT' | 'NOT_SO' {
  const named = new Map(votes.map((vote) => [vote.caseKey, vote]));
  const may = new Set(cases);
  if (named.size < votes.length || votes.some(({ caseKey }) => !may.has(caseKey))) return 'NOT_OF_BALLOT';
  const counts = cases.map((key) => countOf(council, named.get(key) ?? rest));
  return counts.includes('NOT_SO') ? 'NOT_SO' : (counts as (Count | null)[]);
}

/** Hundredths as they are read: `87,5`. */
export const pointsText = (hundredths: number): string => String(hundredths / 100).replace('.', ',');

/** Why a nomination stands as it does, by the vote. */
export const voteReason = ({ inFavour, measured, mean, meanNeeded }: CaseResult): string =>
  mean === null
    ? `Hội đồng biểu quyết: ${inFavour}/${measured} phiếu đồng ý`
    : `Hội đồng chấm điểm: trung bình ${pointsText(mean)} (cần ${pointsText(meanNeeded!)})`;
