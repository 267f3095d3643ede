import { type Actor, Clock, KernelError, type Query, type Transaction, Transactions } from '@app/kernel';
import {
  type Appraisal,
  appraiseAll,
  eligibilityOf,
  heldToAppraise,
  type Nomination,
  NominationState,
  type RecognitionRound,
  roundInAppraisal,
  settleReopened,
  whyNot,
} from '@app/recognitions';
import { Injectable } from '@nestjs/common';
import { type Ballot, type BallotCase, BallotStanding, BallotState, type BallotVoter } from './ballot.entity';
import { Ballots, casesOf, MOST_CASES } from './ballots.service';
import { CouncilMode } from './council.entity';
import { ballotConflictsOf, heldBallot, heldCouncil, votersOf } from './council-reading';
import { type CaseResult, resultOf, voteReason } from './council.rules';
import { CouncilError } from './councils.errors';
import { BallotClosed } from './councils.events';
import { CouncilPermission } from './councils.permissions';
import { ballots } from './councils.sql';
import { Urns } from './urns';

interface Decided {
  case: BallotCase;
  result: CaseResult;
}

/** The office ends a ballot: what it came to is worked out, told, and locked. */
@Injectable()
export class CloseBallot {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly urns: Urns,
    private readonly ballots: Ballots,
  ) {}

  /** Throws NOT_FOUND, COUNCIL_DISSOLVED, BALLOT_CLOSED, BALLOT_NOT_OVER, RECOGNITION_ROUND_STATE. */
  async close(actor: Actor, key: string): Promise<Ballot> {
    await this.transactions.run(actor, async (tx) => {
      const [found] = await tx.query<{ councilKey: string }>(
        'SELECT b.council_key AS "councilKey" FROM ballot AS b WHERE b.key = $1',
        [key],
      );
      if (!found) throw KernelError.NOT_FOUND();
      const council = await heldCouncil(tx, found.councilKey);
      const round = await roundInAppraisal(tx, council.roundKey, CouncilPermission.SetUp);
      const ballot = await heldBallot(tx, key);
      const query: Query = tx.query.bind(tx);
      const voters = await votersOf(query, [key]);
      const gone = Map.groupBy(await ballotConflictsOf(query, [key]), ({ caseKey }) => caseKey);
      const paper = await casesOf(tx, key);
      if (council.mode === CouncilMode.Written) mustBeOver(ballot, voters, paper.length, gone, this.clock.today());
      const counts = await this.urns.counts(tx, key);
      const decided = paper.map((one, at) => {
        const recused = new Set(gone.get(one.key)?.map(({ memberKey }) => memberKey));
        return { case: one, result: resultOf(council, voters, recused, counts[at]!) };
      });
      await writeResults(tx, decided);
      await this.urns.remove(tx, key);
      await ballots.update(tx, { key }, { state: BallotState.Closed, closedOn: this.clock.today() });
      await this.appraise(tx, round, decided);
      await settleReopened(tx, round.key, this.clock.today());
      await this.ballots.tell(tx, BallotClosed, council, ballot, { after: { results: toldOf(decided) } });
    });
    return this.ballots.one(actor, key);
  }

  /** Whoever was withdrawn meanwhile stays so; whom a condition keeps back is not recommended, whatever the vote. */
  private async appraise(tx: Transaction, round: RecognitionRound, decided: readonly Decided[]): Promise<void> {
    const held = await heldToAppraise(tx, round.key, this.clock.today(), MOST_CASES * 2);
    const byKey = new Map(held.map((row) => [row.key, row]));
    const known = decided.flatMap(({ case: { nominationKey }, result }) => {
      const row = byKey.get(nominationKey);
      const isDecided = result.standing === BallotStanding.Passed || result.standing === BallotStanding.NotPassed;
      return row && isDecided ? [{ row, result }] : [];
    });
    const passed = known.filter(({ result }) => result.standing === BallotStanding.Passed).map(({ row }) => row);
    const reasons = await eligibilityOf(tx.query.bind(tx), passed, new Map([[round.key, round]]), {
      on: this.clock.today(),
      deciderKey: null,
    });
    const why = new Map(passed.map(({ key }) => [key, whyNot(reasons.get(key)!, 'vi')]));
    await appraiseAll(
      tx,
      known.map(({ row, result }) => appraisalOf(row, result, why.get(row.key) ?? null)),
    );
  }
}

function appraisalOf(row: Nomination, result: CaseResult, why: string | null): Appraisal {
  const isRecommended = result.standing === BallotStanding.Passed && why === null;
  return {
    row,
    state: isRecommended ? NominationState.Recommended : NominationState.NotRecommended,
    reason: why === null ? voteReason(result) : `${voteReason(result)}; chưa đủ điều kiện: ${why}`,
  };
}

/** Everybody who may decide in some case has answered, or the last day is over. Throws BALLOT_NOT_OVER. */
function mustBeOver(
  { dueOn }: Ballot,
  voters: readonly BallotVoter[],
  cases: number,
  gone: ReadonlyMap<string, readonly { memberKey: string }[]>,
  today: string,
): void {
  if (dueOn === null || dueOn < today) return;
  const left = new Map<string, number>();
  for (const one of [...gone.values()].flat()) left.set(one.memberKey, (left.get(one.memberKey) ?? 0) + 1);
  if (voters.some(({ memberKey, hasVoted }) => !hasVoted && (left.get(memberKey) ?? 0) < cases))
    throw CouncilError.BALLOT_NOT_OVER({ due: dueOn });
}

async function writeResults(tx: Transaction, decided: readonly Decided[]): Promise<void> {
  const of = (name: keyof CaseResult) => decided.map(({ result }) => result[name]);
  await tx.query(
    `UPDATE ballot_case AS k SET standing = r.standing, entitled = r.entitled, present = r.present, present_needed = r.present_needed,
       in_favour = r.in_favour, against = r.against, abstained = r.abstained, measured = r.measured, in_favour_needed = r.in_favour_needed,
       mean = r.mean, mean_needed = r.mean_needed
     FROM unnest($1::uuid[], $2::text[], $3::int[], $4::int[], $5::int[], $6::int[], $7::int[], $8::int[], $9::int[], $10::int[],
         $11::int[], $12::int[])
       AS r(key, standing, entitled, present, present_needed, in_favour, against, abstained, measured, in_favour_needed, mean, mean_needed)
     WHERE k.key = r.key`,
    [
      decided.map(({ case: { key } }) => key),
      of('standing'),
      of('entitled'),
      of('present'),
      of('presentNeeded'),
      of('inFavour'),
      of('against'),
      of('abstained'),
      of('measured'),
      of('inFavourNeeded'),
      of('mean'),
      of('meanNeeded'),
    ],
  );
}

/** How many of each standing: what the trail says. */
const toldOf = (decided: readonly Decided[]): Partial<Record<BallotStanding, number>> =>
  Object.fromEntries(
    [...Map.groupBy(decided, ({ result }) => result.standing)].map(([standing, all]) => [standing, all.length]),
  );
