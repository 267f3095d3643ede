import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BallotStanding } from './ballot.entity';
import { type Council, CouncilMode, VoteAbstention, VoteMeasure } from './council.entity';
import { VoteChoice } from './council.inputs';
import { choicesOf, type Count, FEWEST_VOTES, resultOf } from './council.rules';

const numRuns = Number(process.env.HISTORIES ?? 250);

const share = fc
  .integer({ min: 1, max: 100 })
  .chain((whole) => fc.record({ part: fc.integer({ min: 1, max: whole }), whole: fc.constant(whole) }));
const council = fc
  .record({
    quorum: share,
    passing: share,
    mode: fc.constantFrom(...Object.values(CouncilMode)),
    measuredBy: fc.constantFrom(...Object.values(VoteMeasure)),
    abstention: fc.constantFrom(...Object.values(VoteAbstention)),
  })
  .map(
    ({ quorum, passing, ...rest }) =>
      ({
        ...rest,
        quorumPart: quorum.part,
        quorumWhole: quorum.whole,
        passingPart: passing.part,
        passingWhole: passing.whole,
      }) as Council,
  );
const sitter = fc.record({
  isPresent: fc.boolean(),
  wouldVote: fc.boolean(),
  hasLeft: fc.boolean(),
  choice: fc.constantFrom(...Object.values(VoteChoice)),
  turn: fc.integer(),
});
type Sitter = ReturnType<(typeof sitter)['generate']>['value'];

/** One ballot as people go through it, one case, in an order. */
function played(held: Council, sitters: readonly Sitter[], order: readonly number[]) {
  const urn: Count = { inFavour: 0, against: 0 };
  const voters = sitters.map(({ isPresent }, at) => ({ memberKey: String(at), isPresent, hasVoted: false }));
  for (const at of order) {
    const { wouldVote, hasLeft, choice } = sitters[at]!;
    const isLet = held.mode === CouncilMode.Written || voters[at]!.isPresent;
    if (!wouldVote || !isLet) continue;
    voters[at] = { ...voters[at]!, isPresent: true, hasVoted: true };
    if (hasLeft) continue;
    if (choice === VoteChoice.InFavour) urn.inFavour += 1;
    if (choice === VoteChoice.Against) urn.against += 1;
  }
  const left = new Set(sitters.flatMap(({ hasLeft }, at) => (hasLeft ? [String(at)] : [])));
  return resultOf(held, voters, left, urn);
}

/** By people alone: lists of names that are counted, and cross-multiplied shares. */
function expected(held: Council, sitters: readonly Sitter[]): BallotStanding {
  const isMeeting = held.mode === CouncilMode.Meeting;
  const deciding = sitters.filter(({ hasLeft }) => !hasLeft);
  const voting = deciding.filter(({ wouldVote, isPresent }) => wouldVote && (isPresent || !isMeeting));
  const there = isMeeting ? deciding.filter(({ isPresent }) => isPresent) : voting;
  if (deciding.length === 0 || there.length * held.quorumWhole < deciding.length * held.quorumPart)
    return BallotStanding.NoQuorum;
  if (voting.length < FEWEST_VOTES) return BallotStanding.TooFew;
  const yes = voting.filter(({ choice }) => choice === VoteChoice.InFavour).length;
  const no = voting.filter(({ choice }) => choice === VoteChoice.Against).length;
  const among = held.measuredBy === VoteMeasure.Present ? there.length : deciding.length;
  const measured = held.abstention === VoteAbstention.LeftOut ? among - (there.length - yes - no) : among;
  const isPassed = measured > 0 && yes * held.passingWhole >= measured * held.passingPart;
  return isPassed ? BallotStanding.Passed : BallotStanding.NotPassed;
}

describe('ballots of a council', () => {
  it('come to what counting the people comes to, in whichever order they vote', () => {
    const seen = new Set<BallotStanding>();
    fc.assert(
      fc.property(council, fc.array(sitter, { minLength: 1, maxLength: 13 }), (held, sitters) => {
        const order = sitters.map((_, at) => at);
        const result = played(held, sitters, order);
        const { standing } = result;
        seen.add(standing);
        expect(standing).toBe(expected(held, sitters));
        const other = order.toSorted((one, two) => sitters[one]!.turn - sitters[two]!.turn);
        expect(played(held, sitters, other)).toEqual(result);
        expect(played(held, sitters, other.toReversed())).toEqual(result);
      }),
      { numRuns },
    );
    expect([...seen].toSorted()).toEqual(Object.values(BallotStanding).toSorted());
  });

  it('tell no count where nothing is decided, and one that adds up where something is', () => {
    fc.assert(
      fc.property(council, fc.array(sitter, { minLength: 1, maxLength: 13 }), (held, sitters) => {
        const { standing, present, entitled, presentNeeded, ...counts } = played(
          held,
          sitters,
          sitters.map((_, at) => at),
        );
        expect(present).toBeLessThanOrEqual(entitled);
        expect(presentNeeded).toBeLessThanOrEqual(entitled);
        if (standing === BallotStanding.NoQuorum || standing === BallotStanding.TooFew)
          expect(Object.values(counts).every((one) => one === null)).toBe(true);
        else expect(counts.inFavour! + counts.against! + counts.abstained!).toBe(present);
      }),
      { numRuns },
    );
  });

  it('take a choice for each case, named or for the rest, and none for what is not on the paper', () => {
    const { InFavour, Against } = VoteChoice;
    expect(choicesOf(['a', 'b'], [{ caseKey: 'b', choice: Against }], InFavour)).toEqual([InFavour, Against]);
    expect(choicesOf(['a', 'b'], [{ caseKey: 'b', choice: Against }], null)).toEqual([null, Against]);
    expect(choicesOf(['a'], [{ caseKey: 'c', choice: Against }], InFavour)).toBe('NOT_OF_BALLOT');
    const twice = ['a', 'a'].map((caseKey) => ({ caseKey, choice: Against }));
    expect(choicesOf(['a', 'b'], twice, InFavour)).toBe('NOT_OF_BALLOT');
  });
});
