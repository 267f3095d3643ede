import { DirectivesService, DirectiveState } from '@app/directives';
import { type Actor, Clock, type FactKey, KernelError, newKey, type Transaction, Transactions } from '@app/kernel';
import { lastPlace } from '@app/organisations';
import { PeopleDirectory } from '@app/people';
import {
  appraiseAll,
  heldToAppraise,
  NominationState,
  RecognitionRounds,
  roundInAppraisal,
  visibleNominations,
  voteByCouncil,
} from '@app/recognitions';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Council, CouncilState } from './council.entity';
import type {
  AmendCouncilInput,
  CouncilCandidatesArgs,
  CouncilSeatInput,
  DissolveCouncilInput,
  RecuseInput,
  SetUpCouncilInput,
} from './council.inputs';
import { heldCouncil, membersOf, mustHaveNoOpenBallot } from './council-reading';
import type { CouncilRule } from './council-rule.entity';
import { CouncilRules } from './council-rules.service';
import { candidatesAt, mustBeSeated } from './council-seats';
import type { CouncilCandidate } from './council.view';
import { ConflictGround } from './ballot.entity';
import { CouncilError } from './councils.errors';
import { CouncilAmended, CouncilDissolved, CouncilRecused, CouncilSetUp } from './councils.events';
import { CouncilPermission } from './councils.permissions';
import { ownVoting, VOTING, type Voting, votingBy } from './voting.rules';
import { conflicts, councilColumns, councils, members, recusals, visibleCouncils } from './councils.sql';

/** Who are put back in one statement. */
const MOST_PUT_BACK = 5_000;

/** Councils of rounds: who sits in them, by which rule they vote, and who has left which case. */
@Injectable()
export class Councils {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
    private readonly rounds: RecognitionRounds,
    private readonly people: PeopleDirectory,
    private readonly rules: CouncilRules,
  ) {}

  async seen(actor: Actor, keys: readonly string[]): Promise<Council[]> {
    const params: unknown[] = [keys];
    const visible = visibleCouncils(actor, this.clock.today(), params);
    const rows = await this.dataSource.query<Council[]>(
      `SELECT ${councilColumns} FROM council AS c WHERE c.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return rows.map(councils.toRow);
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: string): Promise<Council> {
    const [found] = await this.seen(actor, [key]);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }

  /** Who may sit in a council of the round for an organisation of its territory. Throws NOT_FOUND. */
  async candidates(actor: Actor, args: CouncilCandidatesArgs): Promise<CouncilCandidate[]> {
    const round = await this.rounds.one(actor, args.roundKey);
    if (!actor.worksAt(CouncilPermission.SetUp, round.organisationKey)) throw KernelError.NOT_FOUND();
    const keys = await candidatesAt(
      this.transactions.reading(actor),
      round.organisationKey,
      args.organisationKey,
      this.clock.today(),
    );
    const known = await this.people.byKeys(keys, false);
    return keys
      .flatMap((key) => known.get(key) ?? [])
      .map(({ id, name }) => ({ personId: id, name }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
  }

  /**
   * What the office had appraised waits for the vote. Throws NOT_FOUND, RECOGNITION_ROUND_STATE, COUNCIL_EXISTS, COUNCIL_RULE, COUNCIL_COMPOSITION, COUNCIL_MEMBER_TWICE,
   * COUNCIL_MEMBER_UNKNOWN.
   */
  async setUp(actor: Actor, { roundKey, seats, ...input }: SetUpCouncilInput): Promise<Council> {
    const key = await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const round = await roundInAppraisal(tx, roundKey, CouncilPermission.SetUp);
      if (round.isByCouncil) throw CouncilError.COUNCIL_EXISTS();
      const directiveKey = await this.mustSetUp(tx, input.directiveKey ?? null);
      const { rule, voting } = await this.votingOf(tx, round.organisationKey, input);
      await mustBeSeated(tx.query.bind(tx), round.organisationKey, seats, today);
      const row = {
        ...voting,
        key: newKey(),
        roundKey,
        organisationKey: round.organisationKey,
        directiveKey,
        mode: input.mode,
        ruleKey: rule?.key ?? null,
        state: CouncilState.Sitting,
        setUpOn: today,
        reason: null,
      };
      await councils.insert(tx, { ...row, version: 1 });
      await this.seat(tx, row.key, seats);
      await voteByCouncil(tx, round, true);
      await this.putBack(tx, roundKey);
      await this.tell(tx, CouncilSetUp, row, { after: { ...row, seats } });
      return row.key;
    });
    return this.one(actor, key);
  }

  /** Its rule until it has decided on somebody. Throws as `setUp`, COUNCIL_DISSOLVED, COUNCIL_BALLOT_OPEN, COUNCIL_HAS_VOTED, VERSION_CONFLICT. */
  async amend(actor: Actor, { key, version, ...input }: AmendCouncilInput): Promise<Council> {
    await this.transactions.run(actor, async (tx) => {
      const council = await heldCouncil(tx, key);
      await this.mustSetUp(tx, input.directiveKey ?? null);
      const said = councils.amended(council, ['mode', 'directiveKey'], input);
      const voting = await this.votingAmended(tx, council, input);
      const after = { ...said, ...voting };
      await mustHaveNoOpenBallot(tx, key);
      const isOtherRule = said.mode !== council.mode || VOTING.some((name) => after[name] !== council[name]);
      if (isOtherRule && (await hasDecided(tx, key))) throw CouncilError.COUNCIL_HAS_VOTED();
      const change = await councils.amend(tx, council, version, after);
      await this.tell(tx, CouncilAmended, council, change);
    });
    return this.one(actor, key);
  }

  /** The office appraises by itself again. Throws NOT_FOUND, COUNCIL_DISSOLVED, COUNCIL_BALLOT_OPEN, COUNCIL_HAS_VOTED, RECOGNITION_ROUND_STATE, VERSION_CONFLICT. */
  async dissolve(actor: Actor, { key, version, reason }: DissolveCouncilInput): Promise<Council> {
    await this.transactions.run(actor, async (tx) => {
      const council = await heldCouncil(tx, key);
      await mustHaveNoOpenBallot(tx, key);
      if (await hasDecided(tx, key)) throw CouncilError.COUNCIL_HAS_VOTED();
      const change = await councils.amend(tx, council, version, {
        state: CouncilState.Dissolved,
        reason: reason.trim(),
      });
      const round = await roundInAppraisal(tx, council.roundKey, CouncilPermission.SetUp);
      await voteByCouncil(tx, round, false);
      await this.tell(tx, CouncilDissolved, council, { ...change, reason: reason.trim() });
    });
    return this.one(actor, key);
  }

  /** The caller leaves a case, for this council; before voting on it. Throws NOT_FOUND, COUNCIL_DISSOLVED, BALLOT_VOTED. */
  async recuse(actor: Actor, { councilKey, nominationKey, reason }: RecuseInput): Promise<Council> {
    const person = actor.mustBePerson;
    await this.transactions.run(actor, async (tx) => {
      const [found] = await tx.query<Council>(
        `SELECT ${councilColumns} FROM council AS c WHERE c.key = $1 FOR NO KEY UPDATE`,
        [councilKey],
      );
      const me = (await membersOf(tx.query.bind(tx), [councilKey])).find(({ personKey }) => personKey === person);
      if (!found || !me) throw KernelError.NOT_FOUND();
      if (found.state === CouncilState.Dissolved) throw CouncilError.COUNCIL_DISSOLVED();
      await this.mustBeNominated(tx, councils.toRow(found), nominationKey);
      await leaveOpenCase(tx, councilKey, me.key, nominationKey.key);
      const row = { memberKey: me.key, nominationKey: nominationKey.key, councilKey, reason: reason.trim() };
      await recusals.insert(
        tx,
        { ...row, declaredOn: this.clock.today() },
        { onConflict: '(member_key, nomination_key) DO UPDATE SET reason = excluded.reason' },
      );
      await this.tell(tx, CouncilRecused, councils.toRow(found), { after: row, reason: row.reason });
    });
    return this.one(actor, councilKey);
  }

  /** In the round within the actor's sight, or on the paper of a ballot. Throws NOT_FOUND. */
  private async mustBeNominated(tx: Transaction, { key, roundKey }: Council, asked: FactKey): Promise<void> {
    const onPaper = await tx.query(
      `SELECT k.key FROM ballot_case AS k JOIN ballot AS b ON b.key = k.ballot_key WHERE b.council_key = $1 AND k.nomination_key = $2 LIMIT 1`,
      [key, asked.key],
    );
    if (onPaper.length > 0) return;
    const params: unknown[] = [asked.provinceId, asked.key, roundKey];
    const visible = visibleNominations(tx.actor, this.clock.today(), params);
    const found = await tx.query(
      `SELECT n.key FROM nomination AS n WHERE n.province_id = $1 AND n.key = $2 AND n.round_key = $3 AND n.state <> 'withdrawn' AND ${visible}`,
      params,
    );
    if (found.length === 0) throw KernelError.NOT_FOUND();
  }

  /** A document within sight that has its number and day. Throws NOT_FOUND, COUNCIL_NOT_ESTABLISHED. */
  private async mustSetUp(tx: Transaction, key: string | null): Promise<string | null> {
    if (key === null) return null;
    const [found] = await tx.query<{ isIssued: boolean }>(
      `SELECT d.state = '${DirectiveState.Registered}' AND d.issued_on IS NOT NULL AS "isIssued" FROM directive AS d WHERE d.key = $1`,
      [await this.directives.mustSee(tx, key)],
    );
    if (!found?.isIssued)
      throw CouncilError.COUNCIL_NOT_ESTABLISHED({}, [{ path: 'directiveId', code: 'COUNCIL_NOT_ESTABLISHED' }]);
    return key;
  }

  private async seat(tx: Transaction, councilKey: string, seats: readonly CouncilSeatInput[]): Promise<void> {
    const joinedOn = this.clock.today();
    const rows = seats.map(({ personKey, organisationKey, seat }) => ({ personKey, organisationKey, seat }));
    await members.insertAll(
      tx,
      rows.map((row) => ({
        ...row,
        key: newKey(),
        councilKey,
        joinedOn,
        leftOn: null,
        leftReason: null,
        standsForKey: null,
        replacesKey: null,
      })),
    );
  }

  /** By the rule of the province where one stands, or the council's own. Throws COUNCIL_RULE_STANDS, COUNCIL_RULE_MISSING, COUNCIL_RULE, COUNCIL_RULE_POINTS. */
  private async votingOf(
    tx: Transaction,
    organisationKey: number,
    asked: Omit<SetUpCouncilInput, 'roundKey' | 'seats'>,
  ): Promise<{ rule: CouncilRule | null; voting: Voting }> {
    const rule = await this.rules.of(tx.query.bind(tx), organisationKey, this.clock.today());
    return { rule, voting: rule ? votingBy(rule, asked) : ownVoting(asked) };
  }

  /** A council keeps the rule under which it was set up. Throws as `votingOf`. */
  private async votingAmended(
    tx: Transaction,
    council: Council,
    asked: Omit<AmendCouncilInput, 'key' | 'version'>,
  ): Promise<Voting> {
    if (council.ruleKey === null) return ownVoting(Object.assign({}, council, given(asked)));
    const [rule] = await this.rules.byKeys([council.ruleKey], tx.query.bind(tx));
    return votingBy(rule!, given(asked));
  }

  /** What the office itself had recommended, or not, is proposed again. */
  private async putBack(tx: Transaction, roundKey: string): Promise<void> {
    const states = [NominationState.Recommended, NominationState.NotRecommended];
    for (let left = MOST_PUT_BACK; left === MOST_PUT_BACK;) {
      const appraised = await heldToAppraise(tx, roundKey, this.clock.today(), MOST_PUT_BACK, states);
      await appraiseAll(
        tx,
        appraised.map((row) => ({ row, state: NominationState.Proposed, reason: null })),
      );
      left = appraised.length;
    }
  }

  private async tell(
    tx: Transaction,
    happened: typeof CouncilSetUp | typeof CouncilRecused,
    { key: subject, roundKey, organisationKey }: Pick<Council, 'key' | 'roundKey' | 'organisationKey'>,
    said: { before?: unknown; after?: unknown; reason?: string },
  ): Promise<void> {
    const place = await lastPlace(tx.query.bind(tx), organisationKey, this.clock.today());
    const about = { subject, path: place?.path ?? null, ...said };
    if (happened === CouncilRecused) tx.happened(CouncilRecused, about);
    else tx.happened(happened as typeof CouncilSetUp, { ...about, payload: { roundKey, organisationKey } });
  }
}

/** What is left out stays as it is. */
const given = (asked: Omit<AmendCouncilInput, 'key' | 'version'>): Partial<Voting> =>
  Object.fromEntries(VOTING.flatMap((name) => (asked[name] == null ? [] : [[name, asked[name]]])));

async function hasDecided(tx: Transaction, councilKey: string): Promise<boolean> {
  const decided = await tx.query(
    `SELECT k.key FROM ballot AS b JOIN ballot_case AS k ON k.ballot_key = b.key
     WHERE b.council_key = $1 AND k.standing IN ('passed', 'not_passed') LIMIT 1`,
    [councilKey],
  );
  return decided.length > 0;
}

/** Of a ballot that is open the case is left, too; whoever has voted has voted, and an alternate who has does not come in any more. Throws BALLOT_VOTED. */
async function leaveOpenCase(
  tx: Transaction,
  councilKey: string,
  memberKey: string,
  nominationKey: string,
): Promise<void> {
  const [open] = await tx.query<{ ballotKey: string; caseKey: string; hasVoted: boolean }>(
    `SELECT b.key AS "ballotKey", k.key AS "caseKey", v.has_voted AS "hasVoted" FROM ballot AS b
     JOIN ballot_case AS k ON k.ballot_key = b.key AND k.nomination_key = $3
     JOIN ballot_voter AS v ON v.ballot_key = b.key AND v.member_key = $2
     WHERE b.council_key = $1 AND b.state = 'open' FOR NO KEY UPDATE OF b, v`,
    [councilKey, memberKey, nominationKey],
  );
  if (!open) return;
  if (open.hasVoted) throw CouncilError.BALLOT_VOTED();
  const out = { caseKey: open.caseKey, ballotKey: open.ballotKey };
  const late = await tx.query<{ memberKey: string }>(
    `SELECT s.key AS "memberKey" FROM council_member AS s JOIN ballot_voter AS v ON v.member_key = s.key AND v.ballot_key = $2 AND v.has_voted
     WHERE s.stands_for_key = $1`,
    [memberKey, open.ballotKey],
  );
  await conflicts.insertAll(
    tx,
    [
      { ...out, memberKey, ground: ConflictGround.Declared },
      ...late.map((one) => ({ ...out, ...one, ground: ConflictGround.StandsBy })),
    ],
    { onConflict: '(case_key, member_key) DO NOTHING' },
  );
}
