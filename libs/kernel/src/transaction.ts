import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Actor } from './actor';
import { LONG_READING_MS, patience, WRITE_MS } from './bounds';
import { Clock } from './clock';
import { needsNumber } from './drawn-number.rules';
import { databaseErrorOf, fromConstraint, KernelError } from './errors';
import { type EventType, type Happening, payloadOf, type PayloadFields } from './event';
import { newKey } from './ids';
import { prepared } from './prepared';
import { poolOf } from './reading-data-source';
import { scopesSetting } from './scopes-setting';
import type { Query } from './query';
import { RequestReads, requestReads, Snapshot, withinRequest } from './snapshot';

/** As trail and feed keep it; without a payload it stands in the trail only. */
interface Entry {
  action: string;
  version: number;
  subjectType: string;
  subjectKey: string | number;
  /** Of a fact, beside its scope. */
  provinceId: number | null;
  scopeId: number | null;
  path: string | null;
  before: unknown;
  after: unknown;
  reason: string | null;
  /** In whose place it was done. */
  onBehalfOf: string | null;
  payload?: Record<string, unknown>;
}

export interface Job {
  payload: unknown;
  /** A job of the same key takes the place of one that still waits. */
  key: string | null;
}

const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 4;
const DRAWN_LAST = 'numbers are drawn last, and this statement does not need the number';
const THIS_TRANSACTION = 'pg_current_xact_id()::text::bigint';

/** An open write. Only `Transactions` makes one, so a write outside a transaction does not compile. */
export class Transaction {
  private readonly entries: Entry[] = [];
  private readonly drawn: number[] = [];

  private constructor(
    private readonly runner: QueryRunner,
    readonly actor: Actor,
    readonly now: Date,
  ) {}

  /** For `Transactions` only. */
  static open(runner: QueryRunner, actor: Actor, now: Date): Transaction {
    return new Transaction(runner, actor, now);
  }

  get manager(): EntityManager {
    if (this.drawn.length > 0) throw new Error(DRAWN_LAST);
    return this.runner.manager;
  }

  /** Throws after a number was drawn for what does not need the number: others wait for the counter until commit. */
  query<Row = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<Row[]> {
    if (this.drawn.length > 0 && !needsNumber(params, this.drawn)) throw new Error(`${DRAWN_LAST}: ${sql}`);
    return this.send(sql, params);
  }

  /** For `Transactions` only: what ends every write. */
  send<Row = Record<string, unknown>>(sql: string, params: unknown[]): Promise<Row[]> {
    return rowsOf(this.runner.query(sql, params));
  }

  /** A part that may be refused by itself: what it has written and told is undone then, and the write goes on. It has its own rights. */
  async part<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const told = this.entries.length;
    const drawn = this.drawn.length;
    const ends = this.actor.beginsPart();
    await this.send('SAVEPOINT part', []);
    try {
      const answer = await work();
      await this.send('RELEASE SAVEPOINT part', []);
      return answer;
    } catch (error) {
      await this.send('ROLLBACK TO SAVEPOINT part', []);
      this.entries.length = told;
      this.drawn.length = drawn;
      throw fromConstraint(error) ?? error;
    } finally {
      ends();
    }
  }

  /**
   * Tells who changed what and why, to trail and feed in one; every transaction that changes something tells at least once. By whose right it was done
   * has been asked for by then.
   */
  happened<Fields extends PayloadFields | null>(event: EventType<Fields>, said: Happening<Fields>): void {
    const { subject, path, provinceId = null, scopeId = null, before = null, after = null, reason = null } = said;
    const { name: action, of: subjectType, version } = event;
    const payload = event.reads === null ? undefined : payloadOf(event, said.payload ?? {});
    this.entries.push({
      action,
      version,
      subjectType,
      subjectKey: subject,
      provinceId,
      scopeId,
      path,
      before,
      after,
      reason,
      onBehalfOf: this.actor.inPlaceOf(path),
      payload,
    });
  }

  /** Enqueues jobs that become visible with the commit. One statement, however many there are. */
  async enqueue(task: string, jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.query(
      `SELECT enqueue_job($1, job.payload, job.key) FROM jsonb_to_recordset($2::jsonb) AS job(payload json, key text)`,
      [task, JSON.stringify(jobs)],
    );
  }

  /**
   * The next number of a book without gaps, or the first after it that `free` allows. It locks the book until commit, so it is drawn last:
   * afterwards only statements that need the number are taken.
   */
  async drawNumber(name: string, free: (next: number) => number = (next) => next): Promise<number> {
    const [row] = await this.send<{ value: number }>(
      `INSERT INTO counter (name, value) VALUES ($1, 1)
       ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value`,
      [name],
    );
    const number = free(row!.value);
    if (number > row!.value)
      await this.send('UPDATE counter SET value = greatest(value, $2) WHERE name = $1', [name, number]);
    this.drawn.push(number);
    return number;
  }

  /** The next numbers of a book without gaps, for so many rows that are written together; answers the first. As `drawNumber`, drawn last. */
  async drawNumbers(name: string, count: number): Promise<number> {
    const [row] = await this.send<{ value: number }>(
      `INSERT INTO counter (name, value) VALUES ($1, $2)
       ON CONFLICT (name) DO UPDATE SET value = counter.value + $2 RETURNING value`,
      [name, count],
    );
    const first = row!.value - count + 1;
    for (let at = 0; at < count; at++) this.drawn.push(first + at);
    return first;
  }

  /** For `Transactions` only: trail and feed go out together with the change. */
  async flush(): Promise<void> {
    if (this.entries.length === 0) throw new Error('a write without an event');
    const { personId, clientId, principal, sessionId } = this.actor;
    const entries = JSON.stringify(this.entries.map((entry) => ({ ...entry, key: newKey() })));
    await this.send(TRAIL_AND_FEED, [entries, this.now, personId, sessionId, principal.kind, clientId]);
  }
}

const TRAIL_AND_FEED = prepared(`
  WITH trail AS (
    INSERT INTO audit_event (key, occurred_at, actor_id, session_id, action, subject_type, subject_key, province_id, scope_id, path, before, after, reason,
      principal_kind, client_id, on_behalf_of, transaction_id)
    SELECT (e->>'key')::uuid, $2, $3, $4, e->>'action', e->>'subjectType', e->>'subjectKey', (e->>'provinceId')::int, (e->>'scopeId')::int, e->>'path',
           nullif(e->'before', 'null'), nullif(e->'after', 'null'), e->>'reason', $5, $6, (e->>'onBehalfOf')::uuid, ${THIS_TRANSACTION}
    FROM jsonb_array_elements($1::jsonb) AS e
  )
  INSERT INTO outbox_event (key, occurred_at, topic, version, subject_type, subject_key, province_id, scope_id, path, payload, transaction_id)
  SELECT (e->>'key')::uuid, $2, e->>'action', (e->>'version')::smallint, e->>'subjectType', e->>'subjectKey', (e->>'provinceId')::int,
         (e->>'scopeId')::int, e->>'path', e->'payload', ${THIS_TRANSACTION}
  FROM jsonb_array_elements($1::jsonb) AS e WHERE e->'payload' IS NOT NULL`);

/** TypeORM answers `[rows, count]` to UPDATE and DELETE; callers always get the rows. */
async function rowsOf<Row>(answer: Promise<unknown>): Promise<Row[]> {
  const result = await answer;
  const isPair =
    Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number';
  return (isPair ? result[0] : result) as Row[];
}

/** The one way to write, and the one way to read facts under row-level security. */
@Injectable()
export class Transactions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs a use case in one READ COMMITTED transaction: actor and scopes are set, the idempotency key is claimed, the work is
   * done, trail and feed are written, the answer is stored. A repeated key with the same request gets the stored answer.
   * The answer must survive JSON.
   */
  async run<Answer>(actor: Actor, work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    const reads = requestReads();
    await reads?.letGo();
    const answer = await this.withRetries(actor, work);
    reads?.wrote();
    return answer;
  }

  /** `read` a statement at a time, for pages: their count may be asked for when the method has long answered. */
  reading(actor: Actor): Query {
    return (sql, params) => this.read(actor, (query) => query(sql, params));
  }

  /** Reads facts: the actor's scopes are set for row-level security, nothing can be written. Within a request it is the request's moment. */
  async read<Answer>(actor: Actor, work: (query: Query) => Promise<Answer>): Promise<Answer> {
    const reads = requestReads();
    const shared = reads?.isOf(actor) ? reads.query : null;
    if (shared) return work(shared);
    const snapshot = new Snapshot(poolOf(this.dataSource), actor.scopes, LONG_READING_MS);
    try {
      return await work(snapshot.query);
    } finally {
      await snapshot.end();
    }
  }

  /**
   * Answers a request: all that `work` reads is of one moment, whoever reads it. `writes`: of the moment after its write; what it reads before stands
   * alone. `whenGone` is told what to do when nobody waits for the answer any more.
   */
  async answer<Answer>(
    actor: Actor,
    writes: boolean,
    work: () => Promise<Answer>,
    whenGone: (end: () => void) => void = () => undefined,
  ): Promise<Answer> {
    const reads = new RequestReads(poolOf(this.dataSource), actor, !writes);
    whenGone(() => void reads.giveUp());
    try {
      return await withinRequest(reads, work);
    } finally {
      await reads.end();
    }
  }

  private async withRetries<Answer>(actor: Actor, work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(actor, work);
      } catch (error) {
        const retry = RETRYABLE.has(databaseErrorOf(error)?.code ?? '');
        if (retry && attempt < ATTEMPTS) continue;
        if (retry) throw KernelError.CONFLICT();
        throw fromConstraint(error) ?? error;
      }
    }
  }

  private async attempt<Answer>(actor: Actor, work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await begin(runner, actor);
      const tx = Transaction.open(runner, actor, this.clock.now());
      const stored = await claim(tx);
      const answer = stored ? (stored.answer as Answer) : await this.do(tx, work);
      await runner.query('COMMIT');
      return answer;
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async do<Answer>(tx: Transaction, work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    const answer = await work(tx);
    await Promise.all([mustStillHold(tx), tx.flush(), remember(tx, answer)]);
    return answer;
  }
}

/** Statements of their own, in one packet: see `Snapshot`. Who acts has a closed alphabet, too. */
async function begin(runner: QueryRunner, actor: Actor): Promise<void> {
  await runner.connect();
  await Promise.all([
    runner.query('BEGIN'),
    runner.query(`SET LOCAL app.actor = '${actor.principalName}'`),
    runner.query(scopesSetting(actor.scopes)),
    runner.query(patience(WRITE_MS)),
  ]);
}

/** Asked when the work is done: it may have waited for a lock while roles were ended. Throws RIGHTS_ENDED. */
async function mustStillHold(tx: Transaction): Promise<void> {
  const { actor } = tx;
  const query: Query = (sql, params = []) => tx.send(sql, params);
  if (actor.stillHolds && !(await actor.stillHolds(query, actor))) throw KernelError.RIGHTS_ENDED();
}

const CLAIM = prepared(`
  INSERT INTO idempotency_key (principal, key, request_hash, created_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING RETURNING key`);

async function claim(tx: Transaction): Promise<{ answer: unknown } | null> {
  const command = tx.actor.command;
  if (!command) return null;
  const { principalName } = tx.actor;
  const claimed = await tx.query(CLAIM, [principalName, command.key, command.hash, tx.now]);
  if (claimed.length > 0) return null;
  const [stored] = await tx.query<{ requestHash: string; response: { answer: unknown } | null }>(
    `SELECT request_hash AS "requestHash", response FROM idempotency_key WHERE principal = $1 AND key = $2`,
    [principalName, command.key],
  );
  if (!stored || stored.requestHash !== command.hash) throw KernelError.IDEMPOTENCY_KEY_REUSED();
  return stored.response ?? { answer: null };
}

const REMEMBER = prepared('UPDATE idempotency_key SET response = $3 WHERE principal = $1 AND key = $2');

async function remember(tx: Transaction, answer: unknown): Promise<void> {
  const command = tx.actor.command;
  if (!command) return;
  await tx.send(REMEMBER, [tx.actor.principalName, command.key, JSON.stringify({ answer: answer ?? null })]);
}
