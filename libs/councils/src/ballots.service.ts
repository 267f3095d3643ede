import {
  type Actor,
  type Asking,
  Clock,
  type Connection,
  KernelError,
  newKey,
  pageOf,
  type SortColumn,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { lastPlace } from '@app/organisations';
import { heldToAppraise, type Nomination, NominationState, roundInAppraisal } from '@app/recognitions';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Ballot, type BallotCase, BallotState, ConflictGround } from './ballot.entity';
import { type Council, type CouncilMember, CouncilMode } from './council.entity';
import {
  type BallotCasesArgs,
  BallotCaseSorts,
  type OpenBallotInput,
  type RecordAttendanceInput,
} from './council.inputs';
import { conflictsOf } from './conflicts';
import { heldBallot, heldCouncil, membersOf, recusalsOf, votersOf } from './council-reading';
import { CouncilError } from './councils.errors';
import { BallotAttended, BallotClosed, BallotOpened } from './councils.events';
import { CouncilPermission } from './councils.permissions';
import {
  ballotColumns,
  ballots,
  caseColumns,
  cases,
  conflicts,
  councilColumns,
  councils,
  visibleCouncils,
  voters,
} from './councils.sql';
import { Urns } from './urns';

/** Cases of one ballot. */
export const MOST_CASES = 5_000;

const IN_ORDER: SortColumn[] = [{ expression: 'k.position', type: 'int' }];

/** Secret votes of councils: opened over nominations, attended, and read. */
@Injectable()
export class Ballots {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly urns: Urns,
  ) {}

  async seen(actor: Actor, keys: readonly string[]): Promise<Ballot[]> {
    const params: unknown[] = [keys];
    const visible = visibleCouncils(actor, this.clock.today(), params);
    const rows = await this.dataSource.query<Ballot[]>(
      `SELECT ${ballotColumns} FROM ballot AS b JOIN council AS c ON c.key = b.council_key WHERE b.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return rows.map(ballots.toRow);
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: string): Promise<Ballot> {
    const [found] = await this.seen(actor, [key]);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }

  /** Of one ballot, in the order of the paper. */
  cases(actor: Actor, args: BallotCasesArgs): Promise<Connection<BallotCase>> {
    const params: unknown[] = [args.ballotKey, args.standing ?? null];
    const visible = visibleCouncils(actor, this.clock.today(), params);
    return pageOf<BallotCase>(
      (sql, values) => this.dataSource.query(sql, values),
      {
        sql: `SELECT ${caseColumns} FROM ballot_case AS k JOIN ballot AS b ON b.key = k.ballot_key JOIN council AS c ON c.key = b.council_key
              WHERE k.ballot_key = $1 AND ($2::text IS NULL OR k.standing = $2) AND ${visible}`,
        params,
        sort: BallotCaseSorts.columnsOf(args, IN_ORDER),
      },
      args,
      cases.toRow,
    );
  }

  /**
   * Over nominations that no vote of the council has decided. Throws NOT_FOUND, COUNCIL_DISSOLVED, RECOGNITION_ROUND_STATE, COUNCIL_NOT_ESTABLISHED, COUNCIL_BALLOT_OPEN,
   * BALLOT_DUE, BALLOT_NOTHING, BALLOT_TOO_MANY, BALLOT_PRESENCE.
   */
  async open(actor: Actor, input: OpenBallotInput): Promise<Ballot> {
    const key = await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const council = await heldCouncil(tx, input.councilKey);
      await roundInAppraisal(tx, council.roundKey, CouncilPermission.SetUp);
      if (council.directiveKey === null) throw CouncilError.COUNCIL_NOT_ESTABLISHED();
      mustBeDue(council, input.dueOn ?? null, today);
      const waiting = await this.waiting(tx, council, input);
      const query = tx.query.bind(tx);
      const sitting = await membersOf(query, [council.key]);
      const present = mustSit(council, sitting, input.presentKeys ?? []);
      const [{ number }] = (await tx.query<{ number: number }>(
        'SELECT count(*)::int + 1 AS number FROM ballot AS b WHERE b.council_key = $1',
        [council.key],
      )) as [{ number: number }];
      const row = {
        key: newKey(),
        councilKey: council.key,
        number,
        state: BallotState.Open,
        openedOn: today,
        dueOn: input.dueOn ?? null,
        closedOn: null,
      };
      await ballots.insert(tx, row);
      const paper = await this.writeCases(tx, row.key, waiting);
      await voters.insertAll(
        tx,
        sitting.map(({ key: memberKey }) => ({
          ballotKey: row.key,
          memberKey,
          isPresent: present.has(memberKey),
          hasVoted: false,
        })),
      );
      const declared = (await recusalsOf(query, [council.key])).map(({ memberKey, nominationKey }) => ({
        memberKey,
        nominationKey,
        ground: ConflictGround.Declared,
      }));
      const found = [...declared, ...(await conflictsOf(query, sitting, waiting, today))];
      const sits = new Set(sitting.map((one) => one.key));
      await conflicts.insertAll(
        tx,
        found.flatMap(({ memberKey, nominationKey, ground }) => {
          const caseKey = paper.get(nominationKey);
          return caseKey === undefined || !sits.has(memberKey)
            ? []
            : [{ caseKey, memberKey, ballotKey: row.key, ground }];
        }),
        { onConflict: '(case_key, member_key) DO NOTHING' },
      );
      await this.urns.place(tx, row.key, waiting.length);
      await this.tell(tx, BallotOpened, council, row, { after: { ...row, cases: waiting.length } });
      return row.key;
    });
    return this.one(actor, key);
  }

  /** Who is present at the meeting; whoever has voted is. Throws NOT_FOUND, COUNCIL_DISSOLVED, BALLOT_CLOSED, BALLOT_PRESENCE. */
  async attend(actor: Actor, { key, presentKeys }: RecordAttendanceInput): Promise<Ballot> {
    await this.transactions.run(actor, async (tx) => {
      const [found] = await tx.query<{ councilKey: string }>(
        'SELECT b.council_key AS "councilKey" FROM ballot AS b WHERE b.key = $1',
        [key],
      );
      if (!found) throw KernelError.NOT_FOUND();
      const council = await heldCouncil(tx, found.councilKey);
      const ballot = await heldBallot(tx, key);
      const known = await votersOf(tx.query.bind(tx), [key]);
      const present = new Set(presentKeys);
      const isUnknown = presentKeys.some((one) => !known.some(({ memberKey }) => memberKey === one));
      if (isUnknown) throw KernelError.NOT_FOUND();
      if (council.mode === CouncilMode.Written || known.some((one) => one.hasVoted && !present.has(one.memberKey)))
        throw CouncilError.BALLOT_PRESENCE();
      await tx.query(
        'UPDATE ballot_voter SET is_present = member_key = ANY($2::uuid[]) WHERE ballot_key = $1 AND is_present <> (member_key = ANY($2::uuid[]))',
        [key, presentKeys],
      );
      const before = known.filter(({ isPresent }) => isPresent).map(({ memberKey }) => memberKey);
      await this.tell(tx, BallotAttended, council, ballot, {
        before: { presentKeys: before },
        after: { presentKeys },
      });
    });
    return this.one(actor, key);
  }

  async tell(
    tx: Transaction,
    happened: typeof BallotOpened | typeof BallotAttended,
    { organisationKey, roundKey }: Council,
    { key: subject, councilKey, number }: Pick<Ballot, 'key' | 'councilKey' | 'number'>,
    change: { before?: unknown; after?: unknown },
  ): Promise<void> {
    const place = await lastPlace(tx.query.bind(tx), organisationKey, this.clock.today());
    const said = { subject, path: place?.path ?? null, ...change };
    if (happened === BallotOpened || happened === BallotClosed)
      tx.happened(happened, { ...said, payload: { roundKey, organisationKey, councilKey, number } });
    else tx.happened(happened as typeof BallotAttended, said);
  }

  /** Throws BALLOT_NOTHING, BALLOT_TOO_MANY. */
  private async waiting(tx: Transaction, council: Council, { nominationKeys }: OpenBallotInput): Promise<Nomination[]> {
    const all = await heldToAppraise(tx, council.roundKey, this.clock.today(), MOST_CASES * 2);
    const decided = await tx.query<{ key: string }>(
      `SELECT k.nomination_key AS key FROM ballot_case AS k JOIN ballot AS b ON b.key = k.ballot_key
       WHERE b.council_key = $1 AND k.standing IN ('passed', 'not_passed')`,
      [council.key],
    );
    const over = new Set(decided.map(({ key }) => key));
    const named = nominationKeys ? new Set(nominationKeys.map(({ key }) => key)) : null;
    // After an appeal that was upheld one is proposed again, whatever was voted before.
    const isWaiting = ({ key, state }: Nomination): boolean => state === NominationState.Proposed || !over.has(key);
    const waiting = all.filter((one) => isWaiting(one) && (named?.has(one.key) ?? true));
    if (waiting.length === 0) throw CouncilError.BALLOT_NOTHING();
    if (waiting.length > MOST_CASES) throw CouncilError.BALLOT_TOO_MANY({ most: MOST_CASES });
    return waiting;
  }

  /** Answers the key of the case by that of its nomination. */
  private async writeCases(
    tx: Transaction,
    ballotKey: string,
    waiting: readonly Nomination[],
  ): Promise<Map<string, string>> {
    const rows = waiting.map((one, at) => ({
      key: newKey(),
      ballotKey,
      position: at + 1,
      nominationKey: one.key,
      nominationProvince: one.provinceId,
      nominationScope: one.scopeId,
      kind: one.kind,
      organisationKey: one.organisationKey,
      subjectKey: one.subjectKey,
    }));
    await cases.insertAll(tx, rows);
    return new Map(rows.map(({ nominationKey, key }) => [nominationKey, key]));
  }
}

/** Throws BALLOT_DUE. */
function mustBeDue({ mode }: Council, dueOn: string | null, today: string): void {
  const isRight = mode === CouncilMode.Written ? dueOn !== null && dueOn >= today : dueOn === null;
  if (!isRight) throw CouncilError.BALLOT_DUE({}, [{ path: 'dueOn', code: 'BALLOT_DUE' }]);
}

/** Throws NOT_FOUND, BALLOT_PRESENCE. */
function mustSit({ mode }: Council, sitting: readonly CouncilMember[], presentKeys: readonly string[]): Set<string> {
  if (presentKeys.some((one) => !sitting.some(({ key }) => key === one))) throw KernelError.NOT_FOUND();
  if (mode === CouncilMode.Written && presentKeys.length > 0) throw CouncilError.BALLOT_PRESENCE();
  return new Set(presentKeys);
}

/** Of a ballot that is locked. */
export async function councilOf(tx: Transaction, key: string): Promise<Council> {
  const [found] = await tx.query<Council>(`SELECT ${councilColumns} FROM council AS c WHERE c.key = $1`, [key]);
  return councils.toRow(found!);
}

/** In the order of the paper. */
export async function casesOf(tx: Asking, ballotKey: string): Promise<BallotCase[]> {
  const rows = await tx.query<BallotCase>(
    `SELECT ${caseColumns} FROM ballot_case AS k WHERE k.ballot_key = $1 ORDER BY k.position`,
    [ballotKey],
  );
  return rows.map(cases.toRow);
}
