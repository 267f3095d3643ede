import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BallotStanding } from './ballot.entity';
import { type Council, CouncilMode } from './council.entity';
import { VoteAbstention, VoteMeasure, VoteMethod } from './voting';
import { VoteChoice } from './council.inputs';
import { choicesOf, type Count, FEWEST_VOTES, NO_COUNT, resultOf } from './council.rules';

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
        method: VoteMethod.Votes,
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
  let urn: Count = NO_COUNT;
  const voters = sitters.map(({ isPresent }, at) => ({ memberKey: String(at), isPresent, hasVoted: false }));
  for (const at of order) {
    const { wouldVote, hasLeft, choice } = sitters[at]!;
    const isLet = held.mode === CouncilMode.Written || voters[at]!.isPresent;
    if (!wouldVote || !isLet) continue;
    voters[at] = { ...voters[at]!, isPresent: true, hasVoted: true };
    if (hasLeft) continue;
    const [count] = choicesOf(held, ['case'], [], { choice }) as Count[];
    urn = [urn[0] + count![0], urn[1] + count![1]];
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
        const order = sitters.map((_, at) => at);
        const { standing, present, entitled, presentNeeded, ...counts } = played(held, sitters, order);
        expect(present).toBeLessThanOrEqual(entitled);
        expect(presentNeeded).toBeLessThanOrEqual(entitled);
        if (standing === BallotStanding.NoQuorum || standing === BallotStanding.TooFew)
          expect(Object.values(counts).every((one) => one === null)).toBe(true);
        else expect(counts.inFavour! + counts.against! + counts.abstained!).toBe(present);
      }),
      { numRuns },
    );
  });

  it('come to the mean of points as fractions have it, and tell nothing of who gave which', () => {
    const scoring = fc
      .record({ held: council, mostPoints: fc.integer({ min: 1, max: 1_000 }), digits: fc.integer({ min: 0, max: 2 }) })
      .map(({ held, ...rest }) => Object.assign({}, held, rest, { method: VoteMethod.Scores }));
    const giver = fc.record({
      isPresent: fc.boolean(),
      hasLeft: fc.boolean(),
      share: fc.option(fc.integer({ min: 0, max: 1_000 })),
    });
    const seen = new Set<BallotStanding>();
    fc.assert(
      fc.property(scoring, fc.array(giver, { minLength: 1, maxLength: 13 }), (held, givers) => {
        const people = givers.map((one) => ({
          ...one,
          points: one.share === null ? null : Math.floor((one.share * held.mostPoints) / 1_000),
        }));
        const voters = people.map(({ isPresent }, at) => ({
          memberKey: String(at),
          isPresent,
          hasVoted: isPresent,
        }));
        const left = new Set(people.flatMap(({ hasLeft }, at) => (hasLeft ? [String(at)] : [])));
        const here = people.filter(({ isPresent, hasLeft }) => isPresent && !hasLeft);
        const urn = here.reduce<Count>((sum, { points }) => {
          const [count] = choicesOf(
            held,
            ['case'],
            [],
            points === null ? { choice: VoteChoice.Abstain } : { points },
          ) as Count[];
          return [sum[0] + count![0], sum[1] + count![1]];
        }, NO_COUNT);
        const result = resultOf(held, voters, left, urn);
        seen.add(result.standing);
        if (result.mean === null) return expect(result.measured).toBeNull();
        const given = here.flatMap(({ points }) => points ?? []);
        const among =
          (held.measuredBy === VoteMeasure.Present ? here.length : people.filter(({ hasLeft }) => !hasLeft).length) -
          (held.abstention === VoteAbstention.LeftOut ? here.length - given.length : 0);
        expect(result.measured).toBe(among);
        const sum = given.reduce((one, other) => one + other, 0);
        // Half up, by the decimal digits of the exact quotient: nothing is divided as a float.
        const unit = 10n ** BigInt(held.digits);
        const twice = among === 0 ? 0n : (2n * BigInt(sum) * unit) / BigInt(among);
        const rounded = (twice + 1n) / 2n;
        expect(BigInt(result.mean) * unit).toBe(rounded * 100n);
        const isPassed =
          among > 0 && rounded * BigInt(held.passingWhole) >= BigInt(held.passingPart) * BigInt(held.mostPoints) * unit;
        return expect(result.standing).toBe(isPassed ? BallotStanding.Passed : BallotStanding.NotPassed);
      }),
      { numRuns },
    );
    expect([...seen].toSorted()).toEqual(Object.values(BallotStanding).toSorted());
  });

  it('take a choice for each case, named or for the rest, and none for what is not on the paper', () => {
    const { InFavour, Against, Abstain } = VoteChoice;
    const held = { method: VoteMethod.Votes, mostPoints: null } as Council;
    const scoring = { method: VoteMethod.Scores, mostPoints: 10 } as Council;
    const b = [{ caseKey: 'b', choice: Against }];
    expect(choicesOf(held, ['a', 'b'], b, { choice: InFavour })).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(choicesOf(held, ['a', 'b'], b, {})).toEqual([null, [0, 1]]);
    expect(choicesOf(held, ['a'], [{ caseKey: 'c', choice: Against }], { choice: InFavour })).toBe('NOT_OF_BALLOT');
    expect(choicesOf(held, ['a', 'b'], [...b, ...b], {})).toBe('NOT_OF_BALLOT');
    expect(choicesOf(held, ['a'], [], { points: 3 })).toBe('NOT_SO');
    expect(choicesOf(scoring, ['a', 'b'], [{ caseKey: 'b', points: 10 }], { choice: Abstain })).toEqual([
      [0, 0],
      [1, 10],
    ]);
    for (const wrong of [{ points: 11 }, { choice: InFavour }, { points: 3, choice: Abstain }])
      expect(choicesOf(scoring, ['a'], [], wrong)).toBe('NOT_SO');
  });
});
