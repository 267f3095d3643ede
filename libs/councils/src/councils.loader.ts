import { batch, Clock, nodeId, type Query, type RequestContext, Transactions } from '@app/kernel';
import { Nomination, NominationIds, Nominations, visibleNominations } from '@app/recognitions';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Ballot, BallotCase, BallotConflict, BallotVoter } from './ballot.entity';
import { BallotStanding, BallotState, ConflictGround } from './ballot.entity';
import { Ballots, MOST_CASES } from './ballots.service';
import { conflictsOf, type Nominated } from './conflicts';
import { type Council, type CouncilMember, CouncilMode } from './council.entity';
import { ballotConflictsOf, membersOf, recusalsOf, votersOf } from './council-reading';
import { isThere } from './council.rules';
import { type BallotExclusion, type BallotSeat, type CouncilConflict } from './council.view';
import type { CouncilRule } from './council-rule.entity';
import { CouncilRules } from './council-rules.service';
import { Councils } from './councils.service';
import {
  ballotColumns,
  ballots,
  councilColumns,
  councils,
  memberColumns,
  members,
  visibleCouncils,
} from './councils.sql';

/** Conflicts of a council that are listed. */
const MOST_CONFLICTS = 500;

/** A ballot with who votes in it. */
interface WholeBallot {
  council: Council;
  members: ReadonlyMap<string, CouncilMember>;
  voters: BallotVoter[];
  conflicts: BallotConflict[];
  cases: number;
}

/** What hangs on councils and ballots; a few statements for all of a list. */
@Injectable()
export class CouncilsLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly councils: Councils,
    private readonly ballots: Ballots,
    private readonly nominations: Nominations,
    private readonly rules: CouncilRules,
  ) {}

  /** A ballot could be opened on somebody, as `Ballots.open` asks it. */
  async hasWaiting(context: RequestContext, councilKey: string): Promise<boolean> {
    const found = await batch<string, true>(context, 'council.hasWaiting', async (keys, actor) => {
      const query = this.transactions.reading(actor);
      const asked = await query<{ key: string; roundKey: string; isReopened: boolean; decided: string[] }>(
        `SELECT c.key, c.round_key AS "roundKey", d.reopened_on IS NOT NULL AS "isReopened", ARRAY(
           SELECT k.nomination_key FROM ballot_case AS k JOIN ballot AS b ON b.key = k.ballot_key
           WHERE b.council_key = c.key AND k.standing IN ('passed', 'not_passed')) AS decided
         FROM council AS c JOIN recognition_round AS d ON d.key = c.round_key WHERE c.key = ANY($1::uuid[])`,
        [keys],
      );
      const params: unknown[] = [
        asked.map(({ key }) => key),
        asked.map(({ roundKey }) => roundKey),
        asked.map(({ isReopened }) => isReopened),
        asked.flatMap(({ decided }) => decided),
      ];
      const visible = visibleNominations(actor, this.clock.today(), params);
      const rows = await query<{ key: string }>(
        `-- all shards: whoever is put forward in a round, wherever they are
         SELECT DISTINCT c.key FROM unnest($1::uuid[], $2::uuid[], $3::boolean[]) AS c(key, round_key, is_reopened)
         JOIN nomination AS n ON n.round_key = c.round_key
         WHERE n.state IN ('proposed', 'recommended', 'not_recommended') AND (n.reopened_on IS NOT NULL OR NOT c.is_reopened)
           AND (n.state = 'proposed' OR n.key <> ALL($4::uuid[])) AND ${visible}`,
        params,
      );
      return new Map(rows.map(({ key }) => [key, true]));
    }).load(councilKey);
    return found ?? false;
  }

  /** That of a round within sight which was not dissolved. */
  ofRound(context: RequestContext, roundKey: string): Promise<Council | null> {
    return batch<string, Council>(context, 'council.ofRound', async (keys, actor) => {
      const params: unknown[] = [keys];
      const visible = visibleCouncils(actor, this.clock.today(), params);
      const rows = await this.run<Council>(
        `SELECT ${councilColumns} FROM council AS c WHERE c.round_key = ANY($1::uuid[]) AND c.state = 'sitting' AND ${visible}`,
        params,
      );
      return new Map(rows.map((row) => [row.roundKey, councils.toRow(row)]));
    }).load(roundKey);
  }

  /** Of a ballot that is seen. */
  async council(context: RequestContext, key: string): Promise<Council> {
    const found = await batch<string, Council>(context, 'council', async (keys, actor) => {
      const rows = await this.councils.seen(actor, keys);
      return new Map(rows.map((row) => [row.key, row]));
    }).load(key);
    return found!;
  }

  async members(context: RequestContext, councilKey: string): Promise<CouncilMember[]> {
    const found = await batch<string, CouncilMember[]>(context, 'council.members', async (keys) =>
      Map.groupBy(await membersOf(this.run, keys), (one) => one.councilKey),
    ).load(councilKey);
    return found ?? [];
  }

  /** Who sat in it, the latest to leave first. */
  async formerMembers(context: RequestContext, councilKey: string): Promise<CouncilMember[]> {
    const found = await batch<string, CouncilMember[]>(context, 'council.formerMembers', async (keys) => {
      const rows = await this.run<CouncilMember>(
        `SELECT ${memberColumns} FROM council_member AS s WHERE s.council_key = ANY($1::uuid[]) AND s.left_on IS NOT NULL
         ORDER BY s.left_on DESC, s.key`,
        [keys],
      );
      return Map.groupBy(rows.map(members.toRow), (one) => one.councilKey);
    }).load(councilKey);
    return found ?? [];
  }

  /** Of the same council as a member that is seen. */
  member(context: RequestContext, key: string | null): Promise<CouncilMember | null> {
    if (key === null) return Promise.resolve(null);
    return batch<string, CouncilMember>(context, 'council.member', async (keys) => {
      const rows = await this.run<CouncilMember>(
        `SELECT ${memberColumns} FROM council_member AS s WHERE s.key = ANY($1::uuid[])`,
        [keys],
      );
      return new Map(rows.map((row) => [row.key, members.toRow(row)]));
    }).load(key);
  }

  /** By which councils of the round's office vote today, where its province or the country prescribes it. */
  ruleOf(context: RequestContext, organisationKey: number): Promise<CouncilRule | null> {
    return batch<number, CouncilRule>(context, 'council.rule', (keys) =>
      this.rules.ofAll(this.run, keys, this.clock.today()),
    ).load(organisationKey);
  }

  ruleByKey(context: RequestContext, key: string | null): Promise<CouncilRule | null> {
    if (key === null) return Promise.resolve(null);
    return batch<string, CouncilRule>(context, 'CouncilRule', async (keys) => {
      const rows = await this.rules.byKeys(keys);
      return new Map(rows.map((row) => [row.key, row]));
    }).load(key);
  }

  async ballotsOf(context: RequestContext, councilKey: string): Promise<Ballot[]> {
    const found = await batch<string, Ballot[]>(context, 'council.ballots', async (keys) => {
      const rows = await this.run<Ballot>(
        `SELECT ${ballotColumns} FROM ballot AS b WHERE b.council_key = ANY($1::uuid[]) ORDER BY b.number`,
        [keys],
      );
      return Map.groupBy(rows.map(ballots.toRow), (one) => one.councilKey);
    }).load(councilKey);
    return found ?? [];
  }

  /** Of nominations within sight, as of today. */
  async conflicts(context: RequestContext, { key }: Council): Promise<CouncilConflict[]> {
    const found = await batch<string, CouncilConflict[]>(context, 'council.conflicts', (keys) =>
      this.conflictsIn(context, keys),
    ).load(key);
    return found ?? [];
  }

  private async conflictsIn(context: RequestContext, keys: readonly string[]): Promise<Map<string, CouncilConflict[]>> {
    const rounds = new Map((await this.councils.seen(context.actor, keys)).map((one) => [one.roundKey, one.key]));
    const sitting = await membersOf(this.run, keys);
    const byKey = new Map(sitting.map((one) => [one.key, one]));
    const params: unknown[] = [[...rounds.keys()]];
    const visible = visibleNominations(context.actor, this.clock.today(), params);
    const cases = await this.transactions.reading(context.actor)<Nominated & { roundKey: string; scopeId: number }>(
      `-- all shards: whoever is put forward in a round, wherever they are
       SELECT n.province_id AS "provinceId", n.scope_id AS "scopeId", n.key, n.kind, n.round_key AS "roundKey",
         n.organisation_key AS "organisationKey", n.subject_key AS "subjectKey" FROM nomination AS n
       WHERE n.round_key = ANY($1::uuid[]) AND n.state <> 'withdrawn' AND ${visible} LIMIT ${MOST_CASES * 2}`,
      params,
    );
    const caseOf = new Map(cases.map((one) => [one.key, one]));
    const declared = (await recusalsOf(this.run, keys)).map(({ memberKey, nominationKey, reason }) => ({
      memberKey,
      nominationKey,
      reason,
      ground: ConflictGround.Declared,
    }));
    const found = await this.transactions.read(context.actor, (query) =>
      conflictsOf(query, sitting, cases, this.clock.today()),
    );
    const all = [...declared, ...found.map((one) => ({ ...one, reason: null }))].flatMap(
      ({ memberKey, nominationKey, ground, reason }) => {
        const member = byKey.get(memberKey);
        const nominated = caseOf.get(nominationKey);
        if (!member || !nominated || rounds.get(nominated.roundKey) !== member.councilKey) return [];
        return [{ member, nominationId: nodeId('Nomination', nominated.key, nominated), ground, reason }];
      },
    );
    const of = Map.groupBy(all, ({ member }) => member.councilKey);
    return new Map([...of].map(([key, some]) => [key, some.slice(0, MOST_CONFLICTS)]));
  }

  async seats(context: RequestContext, ballot: Ballot): Promise<BallotSeat[]> {
    const { council, voters, members: byKey } = await this.whole(context, ballot);
    return voters.map((one) => ({
      member: byKey.get(one.memberKey)!,
      isPresent: isThere(council.mode, one),
      hasVoted: one.hasVoted,
    }));
  }

  async exclusions(context: RequestContext, ballot: Ballot): Promise<BallotExclusion[]> {
    const { conflicts, members: byKey } = await this.whole(context, ballot);
    const said = conflicts.filter(({ ground }) => ground !== ConflictGround.StandsBy);
    return said.slice(0, MOST_CONFLICTS).map(({ memberKey, caseKey, ground }) => ({
      member: byKey.get(memberKey)!,
      caseId: nodeId('BallotCase', caseKey),
      ground,
    }));
  }

  /** The caller sits in it, has not voted, and may. */
  async canVote(context: RequestContext, ballot: Ballot): Promise<boolean> {
    const { council, voters, conflicts, cases, members: byKey } = await this.whole(context, ballot);
    const mine = voters.find(({ memberKey }) => isOf(byKey.get(memberKey), context));
    if (ballot.state === BallotState.Closed || !mine || mine.hasVoted) return false;
    if (ballot.dueOn !== null && ballot.dueOn < this.clock.today()) return false;
    const left = conflicts.filter(({ memberKey }) => memberKey === mine.memberKey).length;
    return left < cases && (council.mode === CouncilMode.Written || mine.isPresent);
  }

  /** Why the caller may not decide in a case; null: may, or does not sit there. */
  async ownConflict(context: RequestContext, { ballotKey, key }: BallotCase): Promise<ConflictGround | null> {
    const [ballot] = await this.known(context, ballotKey);
    if (!ballot) return null;
    const { conflicts, members: byKey } = await this.whole(context, ballot);
    return (
      conflicts.find(({ caseKey, memberKey }) => caseKey === key && isOf(byKey.get(memberKey), context))?.ground ?? null
    );
  }

  /** How many cases of a ballot came to what; null while it is open. */
  async standings(context: RequestContext, ballotKey: string): Promise<Map<BallotStanding, number>> {
    const found = await batch<string, Map<BallotStanding, number>>(context, 'ballot.standings', async (keys) => {
      const rows = await this.run<{ ballotKey: string; standing: BallotStanding | null; count: number }>(
        `SELECT k.ballot_key AS "ballotKey", k.standing, count(*)::int AS count FROM ballot_case AS k
         WHERE k.ballot_key = ANY($1::uuid[]) GROUP BY k.ballot_key, k.standing`,
        [keys],
      );
      return new Map(
        [...Map.groupBy(rows, (one) => one.ballotKey)].map(([key, all]) => [
          key,
          new Map(all.flatMap(({ standing, count }) => (standing === null ? [] : [[standing, count] as const]))),
        ]),
      );
    }).load(ballotKey);
    return found ?? new Map<BallotStanding, number>();
  }

  /** Null where it is out of sight. */
  nomination(context: RequestContext, one: BallotCase): Promise<Nomination | null> {
    return batch<string, Nomination>(context, 'ballotCase.nomination', async (ids, actor) => {
      const rows = await this.nominations.seen(actor, ids.map(NominationIds.read));
      return new Map(rows.map((row) => [row.id, row]));
    }).load(one.nominationId);
  }

  async caseCount(context: RequestContext, ballot: Ballot): Promise<number> {
    return (await this.whole(context, ballot)).cases;
  }

  private async known(context: RequestContext, key: string): Promise<Ballot[]> {
    const found = await batch<string, Ballot>(context, 'ballot', async (keys, actor) => {
      const rows = await this.ballots.seen(actor, keys);
      return new Map(rows.map((row) => [row.key, row]));
    }).load(key);
    return found ? [found] : [];
  }

  private async whole(context: RequestContext, ballot: Ballot): Promise<WholeBallot> {
    const council = await this.council(context, ballot.councilKey);
    const found = await batch<string, Omit<WholeBallot, 'council'>>(context, 'ballot.whole', async (keys) => {
      const voters = Map.groupBy(await votersOf(this.run, keys), ({ ballotKey }) => ballotKey);
      const conflicts = Map.groupBy(await ballotConflictsOf(this.run, keys), ({ ballotKey }) => ballotKey);
      const memberKeys = [...voters.values()].flat().map(({ memberKey }) => memberKey);
      const rows = await this.run<CouncilMember>(
        `SELECT ${memberColumns} FROM council_member AS s WHERE s.key = ANY($1::uuid[])`,
        [memberKeys],
      );
      const byKey = new Map(rows.map((row) => [row.key, members.toRow(row)]));
      const counts = await this.run<{ key: string; count: number }>(
        'SELECT k.ballot_key AS key, count(*)::int AS count FROM ballot_case AS k WHERE k.ballot_key = ANY($1::uuid[]) GROUP BY k.ballot_key',
        [keys],
      );
      const countOf = new Map(counts.map(({ key, count }) => [key, count]));
      return new Map(
        keys.map((key) => [
          key,
          {
            members: byKey,
            voters: voters.get(key) ?? [],
            conflicts: conflicts.get(key) ?? [],
            cases: countOf.get(key) ?? 0,
          },
        ]),
      );
    }).load(ballot.key);
    return { council, ...found! };
  }

  private readonly run: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}

const isOf = (member: CouncilMember | undefined, { actor }: RequestContext): boolean =>
  member !== undefined && member.personKey === actor.personId;
