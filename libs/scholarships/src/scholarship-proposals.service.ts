import { type Actor, Clock, KernelError, nodeId, type Query, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type Double, doublesAmong } from './doubles.rules';
import { type Ranked, rankedWithin } from './ranking.rules';
import { MOST_GRANTED } from './round.rules';
import type { ProposeScholarshipsInput } from './scholarship.inputs';
import { ScholarshipApplicationState as State, ScholarshipRoundState } from './scholarship.kinds';
import type { ScholarshipStanding } from './scholarship.views';
import { availableOf } from './scholarship-funding';
import type { ScholarshipRound } from './scholarship-round.entity';
import { heldRound, ScholarshipRounds, stepped, tellRound } from './scholarship-rounds.service';
import { ScholarshipError } from './scholarships.errors';
import { ScholarshipRoundProposed } from './scholarships.events';
import { ScholarshipPermission } from './scholarships.permissions';
import { hadInYear, rounds } from './scholarships.sql';
import { ScholarshipRoundAct as Act } from './states.rules';

/** Of the doubles and ranks of a round, told at once. */
const MOST_DOUBLES = 100;
const MOST_RANKED = 500;

interface Candidate {
  provinceId: number;
  scopeId: number;
  key: string;
  number: string | null;
  twin: string | null;
  organisationKey: number;
  isOther: boolean;
  isJudgedOther: boolean;
  points: number[][];
  hadInYear: number;
}

interface Standing {
  candidates: Candidate[];
  unscored: number;
  doubles: Double[];
  ranked: Ranked[];
}

/** Who would get what, and the proposal that says so. */
@Injectable()
export class ScholarshipProposals {
  constructor(
    private readonly transactions: Transactions,
    private readonly rounds: ScholarshipRounds,
    private readonly clock: Clock,
  ) {}

  /** As it stands now, for those who work at the office of the round. Throws NOT_FOUND. */
  async standing(actor: Actor, roundKey: string): Promise<ScholarshipStanding> {
    const round = await this.rounds.one(actor, roundKey);
    if (!actor.worksAt(ScholarshipPermission.Score, round.organisationKey)) throw KernelError.NOT_FOUND();
    const query = this.transactions.reading(actor);
    const { candidates, unscored, doubles, ranked } = await standingOf(query, round, '');
    const placeOf = new Map(candidates.map((one) => [one.key, one]));
    const idOf = (key: string): string => nodeId('ScholarshipApplication', key, placeOf.get(key));
    const paid = ranked.filter(({ amount }) => amount > 0);
    return {
      applications: candidates.length,
      unscored,
      doubleCount: doubles.length,
      doubles: doubles
        .slice(0, MOST_DOUBLES)
        .map(({ key, otherKey, kind }) => ({ applicationId: idOf(key), otherId: idOf(otherKey), kind })),
      proposed: paid.length,
      amount: paid.reduce((sum, { amount }) => sum + amount, 0),
      available: round.fundKey === null ? null : await availableOf(query, round),
      ranked: ranked.slice(0, MOST_RANKED).map(({ key, ...one }) => ({ applicationId: idOf(key), ...one })),
    };
  }

  /** Throws NOT_FOUND, SCHOLARSHIP_ROUND_STATE, SCHOLARSHIP_NOT_SCORED, SCHOLARSHIP_DOUBLES, SCHOLARSHIP_NOBODY, SCHOLARSHIP_GRANTS_MANY, VERSION_CONFLICT. */
  async propose(actor: Actor, { key, version }: ProposeScholarshipsInput): Promise<ScholarshipRound> {
    const proposedBy = actor.mustBePerson;
    await this.transactions.run(actor, async (tx) => {
      const round = await heldRound(tx, key, ScholarshipPermission.Keep);
      const state = stepped(Act.Propose, round.state, null);
      const { candidates, unscored, doubles, ranked } = await standingOf(tx.query.bind(tx), round, 'FOR UPDATE');
      if (unscored > 0) throw ScholarshipError.SCHOLARSHIP_NOT_SCORED({ count: unscored });
      if (doubles.length > 0) throw ScholarshipError.SCHOLARSHIP_DOUBLES({ count: doubles.length });
      const paid = ranked.filter(({ amount }) => amount > 0);
      if (paid.length === 0) throw ScholarshipError.SCHOLARSHIP_NOBODY();
      if (paid.length > MOST_GRANTED) throw ScholarshipError.SCHOLARSHIP_GRANTS_MANY({ most: MOST_GRANTED });
      await writeRanks(tx, candidates, ranked);
      await rounds.amend(tx, round, version, { state, proposedBy });
      const after = { state, proposed: paid.length, amount: paid.reduce((sum, { amount }) => sum + amount, 0) };
      await tellRound(tx, ScholarshipRoundProposed, round, state, this.clock.today(), {
        before: { state: round.state },
        after,
      });
    });
    return this.rounds.one(actor, key);
  }
}

/** All of a round that may be given something, as they rank. Before applications have ended nobody is ranked. */
async function standingOf(query: Query, round: ScholarshipRound, lock: string): Promise<Standing> {
  const candidates = await query<Candidate>(
    `-- all shards: whoever applied in a round, wherever they are
     SELECT a.province_id AS "provinceId", a.scope_id AS "scopeId", a.key, encode(a.number_digest, 'hex') AS number, encode(a.twin_digest, 'hex') AS twin,
       a.organisation_key AS "organisationKey", a.is_other AS "isOther", a.is_judged_other AS "isJudgedOther",
       coalesce((SELECT json_agg(s.points ORDER BY s.member_key) FROM scholarship_score AS s
         WHERE s.province_id = a.province_id AND s.application_key = a.key), '[]') AS points,
       ${hadInYear({ round: '$1', office: '$2', year: '$3' })} AS "hadInYear"
     FROM scholarship_application AS a WHERE a.round_key = $1 AND a.state IN ('${State.Entered}', '${State.Proposed}', '${State.NotProposed}', '${State.Granted}')
     ORDER BY a.key ${lock}`,
    [round.key, round.organisationKey, round.year],
  );
  const scored = candidates.filter(({ points }) => points.length === round.scorers);
  const isRanked = round.state !== ScholarshipRoundState.Planned && round.state !== ScholarshipRoundState.Open;
  return {
    candidates,
    unscored: candidates.length - scored.length,
    doubles: doublesAmong(candidates),
    ranked: isRanked ? rankedWithin(round, scored) : [],
  };
}

async function writeRanks(tx: Transaction, candidates: readonly Candidate[], ranked: readonly Ranked[]): Promise<void> {
  const provinces = new Map(candidates.map(({ key, provinceId }) => [key, provinceId]));
  await tx.query(
    `UPDATE scholarship_application AS a SET state = CASE WHEN k.amount > 0 THEN '${State.Proposed}' ELSE '${State.NotProposed}' END,
       rank = k.rank, amount = nullif(k.amount, 0), left_reason = k.why, version = a.version + 1
     FROM unnest($1::int[], $2::uuid[], $3::int[], $4::bigint[], $5::text[]) AS k(province_id, key, rank, amount, why)
     WHERE a.province_id = k.province_id AND a.province_id = ANY($1::int[]) AND a.key = k.key`,
    [
      ranked.map(({ key }) => provinces.get(key)),
      ranked.map(({ key }) => key),
      ranked.map(({ rank }) => rank),
      ranked.map(({ amount }) => amount),
      ranked.map(({ left }) => left),
    ],
  );
}
