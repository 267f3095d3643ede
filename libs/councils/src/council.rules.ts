import { outcomeOf, type Tally, type VotingRule } from '@app/recognition-rules';
import { BallotStanding } from './ballot.entity';
import { VoteChoice } from './council.inputs';
import { type Council, CouncilMode } from './council.entity';

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

/** What the urn holds of a case. */
export interface Count {
  inFavour: number;
  against: number;
}

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
}

/** Of a meeting those recorded, of opinions in writing those who gave one. */
export const isThere = (mode: CouncilMode, { isPresent, hasVoted }: Voter): boolean =>
  mode === CouncilMode.Meeting ? isPresent : hasVoted;

/** What a case came to. Where nothing was decided no count is told: the next ballot on it would tell by their difference who came or stayed away how. */
export function resultOf(
  council: Council,
  voters: readonly Voter[],
  recused: ReadonlySet<string>,
  { inFavour, against }: Count,
): CaseResult {
  const left = voters.filter(({ memberKey }) => !recused.has(memberKey));
  const present = left.filter((voter) => isThere(council.mode, voter)).length;
  const tally: Tally = {
    members: voters.length,
    recused: voters.length - left.length,
    present,
    inFavour,
    against,
  };
  const { standing, entitled, presentNeeded, abstained, measured, inFavourNeeded } = outcomeOf(tally, ruleOf(council));
  const isTooFew = left.filter(({ hasVoted }) => hasVoted).length < FEWEST_VOTES;
  if (standing === 'no_quorum' || isTooFew)
    return {
      standing: standing === 'no_quorum' ? BallotStanding.NoQuorum : BallotStanding.TooFew,
      entitled,
      present,
      presentNeeded,
      inFavour: null,
      against: null,
      abstained: null,
      measured: null,
      inFavourNeeded: null,
    };
  return {
    standing: standing === 'passed' ? BallotStanding.Passed : BallotStanding.NotPassed,
    entitled,
    present,
    presentNeeded,
    inFavour,
    against,
    abstained,
    measured,
    inFavourNeeded,
  };
}

/** Which choice is made on each case, in their order; null where none is. `NOT_OF_BALLOT` where one is named that the voter may not decide. */
export function choicesOf(
  cases: readonly string[],
  votes: readonly { caseKey: string; choice: VoteChoice }[],
  rest: VoteChoice | null,
): (VoteChoice | null)[] | 'NOT_OF_BALLOT' {
  const named = new Map(votes.map(({ caseKey, choice }) => [caseKey, choice]));
  if (named.size < votes.length || votes.some(({ caseKey }) => !cases.includes(caseKey))) return 'NOT_OF_BALLOT';
  return cases.map((key) => named.get(key) ?? rest);
}

/** Why a nomination stands as it does, by the vote. */
export const voteReason = ({ inFavour, measured }: CaseResult): string =>
  `Hội đồng biểu quyết: ${inFavour}/${measured} phiếu đồng ý`;
