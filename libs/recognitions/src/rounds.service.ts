import { Awards } from '@app/awards';
import {
  type Actor,
  Clock,
  type Connection,
  type EventType,
  KernelError,
  newKey,
  pageOf,
  type Permission,
  type SortColumn,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { lastPlace, placeOn } from '@app/organisations';
import { SubjectKind } from '@app/subjects';
import { standsIn, Titles } from '@app/titles';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type {
  AmendRecognitionRoundInput,
  ChangeRecognitionRoundInput,
  OpenRecognitionRoundInput,
  RecognitionRoundsArgs,
  RecognitionRoundStepInput,
} from './recognition.inputs';
import { RecognitionRoundSorts } from './recognition.inputs';
import { type RecognitionRound, RecognitionRoundState } from './recognition-round.entity';
import { RecognitionError } from './recognitions.errors';
import {
  RecognitionRoundAmended,
  RecognitionRoundCancelled,
  RecognitionRoundClosed,
  RecognitionRoundOpened,
  RecognitionRoundReopened,
} from './recognitions.events';
import { RecognitionPermission } from './recognitions.permissions';
import { roundColumns, rounds, visibleRounds } from './recognitions.sql';

const LATEST_FIRST: SortColumn[] = [
  { expression: 'd.opened_on', descending: true, type: 'date' },
  { expression: 'd.key', descending: true, type: 'uuid' },
];

/** What an act on a round asks of it, and where it leads. */
const STEPS = {
  close: { from: [RecognitionRoundState.Open], to: RecognitionRoundState.Closed, happened: RecognitionRoundClosed },
  reopen: {
    from: [RecognitionRoundState.Closed, RecognitionRoundState.Cancelled],
    to: RecognitionRoundState.Open,
    happened: RecognitionRoundReopened,
  },
  cancel: {
    from: [RecognitionRoundState.Open, RecognitionRoundState.Closed],
    to: RecognitionRoundState.Cancelled,
    happened: RecognitionRoundCancelled,
  },
} as const satisfies Record<string, { from: RecognitionRoundState[]; to: RecognitionRoundState; happened: EventType }>;

/** Rounds in which offices take nominations for one title or award of a year. */
@Injectable()
export class RecognitionRounds {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly titles: Titles,
    private readonly awards: Awards,
  ) {}

  /** The one opened last first. */
  list(actor: Actor, args: RecognitionRoundsArgs): Promise<Connection<RecognitionRound>> {
    const { year = null, state = null, subject = null, titleKey = null, awardKey = null } = args;
    const params: unknown[] = [year, state, subject, titleKey, awardKey];
    const visible = visibleRounds(actor, this.clock.today(), params);
    return pageOf<RecognitionRound>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${roundColumns} FROM recognition_round AS d
              WHERE ($1::int IS NULL OR d.year = $1) AND ($2::text IS NULL OR d.state = $2) AND ($3::text IS NULL OR d.subject = $3)
                AND ($4::uuid IS NULL OR d.title_key = $4) AND ($5::uuid IS NULL OR d.award_key = $5) AND ${visible}`,
        params,
        sort: RecognitionRoundSorts.columnsOf(args, LATEST_FIRST),
      },
      args,
      rounds.toRow,
    );
  }

  async seen(actor: Actor, keys: readonly string[]): Promise<RecognitionRound[]> {
    const params: unknown[] = [keys];
    const visible = visibleRounds(actor, this.clock.today(), params);
    const rows = await this.dataSource.query<RecognitionRound[]>(
      `SELECT ${roundColumns} FROM recognition_round AS d WHERE d.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return rows.map(rounds.toRow);
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: string): Promise<RecognitionRound> {
    const [round] = await this.seen(actor, [key]);
    if (!round) throw KernelError.NOT_FOUND();
    return round;
  }

  /** Of the own office. Throws NOT_FOUND, HONOUR_REQUIRED, HONOUR_NOT_FOR, HONOUR_NOT_IN_YEAR, AWARD_KIND_REQUIRED, RECOGNITION_ROUND_DAYS, RECOGNITION_ROUND_EXISTS. */
  async open(actor: Actor, input: OpenRecognitionRoundInput): Promise<RecognitionRound> {
    const { organisationKey, titleKey = null, awardKey = null, subject, year } = input;
    const entered = {
      organisationKey,
      titleKey,
      awardKey,
      subject,
      year,
      awardKind: input.awardKind ?? null,
      theme: input.theme?.normalize('NFC').trim() || null,
      nominationsUntil: input.nominationsUntil,
      decideBy: input.decideBy ?? null,
      ownPapers: namesOf(input.ownPapers ?? []),
    };
    await this.mustFit(actor, entered);
    const today = this.clock.today();
    mustBeInOrder(entered, today);
    const key = await this.transactions.run(actor, async (tx) => {
      if (!actor.worksAt(RecognitionPermission.Open, organisationKey)) throw KernelError.NOT_FOUND();
      const place = await placeOn(tx.query.bind(tx), organisationKey, today);
      if (!place) throw KernelError.NOT_FOUND();
      const state = RecognitionRoundState.Open;
      const later = { appealsUntil: null, reopenedOn: null, isByCouncil: false, reason: null };
      const row = { ...entered, ...later, key: newKey(), state, openedOn: today };
      await rounds.insert(tx, { ...row, version: 1 });
      const { key: subjectKey, ...after } = row;
      tx.happened(RecognitionRoundOpened, {
        subject: subjectKey,
        path: place.path,
        payload: payloadOf(row, row.state),
        after,
      });
      return row.key;
    });
    return this.one(actor, key);
  }

  /** Its days and papers, while it takes nominations or is being appraised. Throws NOT_FOUND, RECOGNITION_ROUND_STATE, RECOGNITION_ROUND_DAYS, VERSION_CONFLICT. */
  async amend(actor: Actor, { key, version, ...input }: AmendRecognitionRoundInput): Promise<RecognitionRound> {
    await this.transactions.run(actor, async (tx) => {
      const row = await heldRound(tx, key, RecognitionPermission.Open);
      if (!mayBeAmended(row.state, input)) throw RecognitionError.RECOGNITION_ROUND_STATE();
      const said = input.ownPapers ? { ...input, ownPapers: namesOf(input.ownPapers) } : input;
      const after = rounds.amended(row, ['nominationsUntil', 'decideBy', 'ownPapers', 'appealsUntil'], said);
      if (after.appealsUntil !== row.appealsUntil) mustNotBePast(after.appealsUntil, this.clock.today());
      if (after.nominationsUntil !== row.nominationsUntil || after.decideBy !== row.decideBy)
        mustBeInOrder(after, this.clock.today());
      const change = await rounds.amend(tx, row, version, after);
      await tellRound(tx, RecognitionRoundAmended, row, row.state, this.clock.today(), change);
    });
    return this.one(actor, key);
  }

  /** Nominations end. Throws NOT_FOUND, RECOGNITION_ROUND_STATE, VERSION_CONFLICT. */
  close(actor: Actor, { key, version }: RecognitionRoundStepInput): Promise<RecognitionRound> {
    return this.step(actor, 'close', { key, version, reason: null });
  }

  /** Takes nominations again. Throws NOT_FOUND, RECOGNITION_ROUND_STATE, RECOGNITION_ROUND_HAS_GRANTS, VERSION_CONFLICT. */
  reopen(actor: Actor, input: ChangeRecognitionRoundInput): Promise<RecognitionRound> {
    return this.step(actor, 'reopen', input);
  }

  /** Throws NOT_FOUND, RECOGNITION_ROUND_STATE, RECOGNITION_ROUND_HAS_GRANTS, VERSION_CONFLICT. */
  cancel(actor: Actor, input: ChangeRecognitionRoundInput): Promise<RecognitionRound> {
    return this.step(actor, 'cancel', input);
  }

  private async step(
    actor: Actor,
    act: keyof typeof STEPS,
    { key, version, reason }: RecognitionRoundStepInput & { reason: string | null },
  ): Promise<RecognitionRound> {
    await this.transactions.run(actor, async (tx) => {
      const row = await heldRound(tx, key, RecognitionPermission.Open);
      const { from, to, happened } = STEPS[act];
      if (!(from as readonly RecognitionRoundState[]).includes(row.state))
        throw RecognitionError.RECOGNITION_ROUND_STATE();
      if (act !== 'close') await mustHaveNoGrants(tx, key);
      const change = await rounds.amend(tx, row, version, { state: to, reason: reason?.trim() ?? row.reason });
      await tellRound(tx, happened, row, to, this.clock.today(), change, reason);
    });
    return this.one(actor, key);
  }

  /** Throws HONOUR_REQUIRED, HONOUR_NOT_FOR, HONOUR_NOT_IN_YEAR, AWARD_KIND_REQUIRED, NOT_FOUND. */
  private async mustFit(actor: Actor, entered: Entered): Promise<void> {
    const { titleKey, awardKey, awardKind, subject, year } = entered;
    if ((titleKey === null) === (awardKey === null))
      throw RecognitionError.HONOUR_REQUIRED({}, [{ path: 'titleId', code: 'HONOUR_REQUIRED' }]);
    if ((awardKey === null) !== (awardKind === null))
      throw RecognitionError.AWARD_KIND_REQUIRED({}, [{ path: 'awardKind', code: 'AWARD_KIND_REQUIRED' }]);
    const honour = titleKey === null ? await this.awards.one(awardKey!) : await this.titles.one(titleKey);
    const name = honour.name[actor.language];
    const subjects: SubjectKind[] = 'subject' in honour ? [honour.subject] : honour.subjects;
    if (!subjects.includes(subject))
      throw RecognitionError.HONOUR_NOT_FOR({ name }, [{ path: 'subject', code: 'HONOUR_NOT_FOR', params: { name } }]);
    if (!standsIn(honour, year))
      throw RecognitionError.HONOUR_NOT_IN_YEAR({ name, year }, [
        { path: 'year', code: 'HONOUR_NOT_IN_YEAR', params: { name, year } },
      ]);
  }
}

const namesOf = (papers: readonly string[]): string[] => [
  ...new Set(papers.map((name) => name.normalize('NFC').trim()).filter(Boolean)),
];

type Entered = Pick<RecognitionRound, 'titleKey' | 'awardKey' | 'awardKind' | 'subject' | 'year'>;

/** Of a round that was decided, the last day for appeals alone. */
function mayBeAmended(
  state: RecognitionRoundState,
  input: Omit<AmendRecognitionRoundInput, 'key' | 'version'>,
): boolean {
  if (state === RecognitionRoundState.Open || state === RecognitionRoundState.Closed) return true;
  const { appealsUntil: _, ...others } = input;
  return state === RecognitionRoundState.Decided && Object.values(others).every((value) => value === undefined);
}

function mustNotBePast(until: string | null, today: string): void {
  if (until === null || until >= today) return;
  throw RecognitionError.APPEALS_PAST({}, [{ path: 'appealsUntil', code: 'APPEALS_PAST' }]);
}

function mustBeInOrder(
  { nominationsUntil, decideBy }: Pick<RecognitionRound, 'nominationsUntil' | 'decideBy'>,
  today: string,
): void {
  const path =
    nominationsUntil < today
      ? 'nominationsUntil'
      : decideBy !== null && decideBy < nominationsUntil
        ? 'decideBy'
        : null;
  if (path !== null) throw RecognitionError.RECOGNITION_ROUND_DAYS({}, [{ path, code: 'RECOGNITION_ROUND_DAYS' }]);
}

async function mustHaveNoGrants(tx: Transaction, roundKey: string): Promise<void> {
  const [granted] = await tx.query<object>(
    `-- all shards: whoever was recognised in a round, wherever they are
     SELECT r.key FROM recognition AS r WHERE r.round_key = $1 LIMIT 1`,
    [roundKey],
  );
  if (granted) throw RecognitionError.RECOGNITION_ROUND_HAS_GRANTS();
}

/** Locked until commit; no rights are asked. Throws NOT_FOUND. */
export async function lockedRound(tx: Transaction, key: string): Promise<RecognitionRound> {
  const [found] = await tx.query<RecognitionRound>(
    `SELECT ${roundColumns} FROM recognition_round AS d WHERE d.key = $1 FOR UPDATE`,
    [key],
  );
  if (!found) throw KernelError.NOT_FOUND();
  return rounds.toRow(found);
}

/** The round, locked until commit, where the actor works at its office. Throws NOT_FOUND. */
export async function heldRound(tx: Transaction, key: string, permission: Permission): Promise<RecognitionRound> {
  const round = await lockedRound(tx, key);
  if (!tx.actor.worksAt(permission, round.organisationKey)) throw KernelError.NOT_FOUND();
  return round;
}

type Told = Pick<RecognitionRound, 'organisationKey' | 'titleKey' | 'awardKey' | 'subject' | 'year'>;

const payloadOf = ({ organisationKey, titleKey, awardKey, subject, year }: Told, state: RecognitionRoundState) => ({
  organisationKey,
  titleKey,
  awardKey,
  subject,
  year,
  state,
});

export async function tellRound(
  tx: Transaction,
  happened: typeof RecognitionRoundOpened,
  row: RecognitionRound,
  state: RecognitionRoundState,
  today: string,
  change: { before?: unknown; after?: unknown },
  reason: string | null = null,
): Promise<void> {
  const place = await lastPlace(tx.query.bind(tx), row.organisationKey, today);
  tx.happened(happened, {
    subject: row.key,
    path: place?.path ?? null,
    payload: payloadOf(row, state),
    ...change,
    reason,
  });
}
