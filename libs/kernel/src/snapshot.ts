import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import type { Actor } from './actor';
import { patience } from './bounds';
import { cancelStatement } from './cancel-statement';
import { KernelError } from './errors';
import type { PreparingClient } from './prepared';
import type { Query } from './query';
import { scopesSetting } from './scopes-setting';

/** A request that reads longer than this is given up, with the statement that runs; PostgreSQL ends single statements and idle transactions by itself (`data-source.ts`). */
const READING_MS = 30_000;

/**
 * One read-only REPEATABLE READ transaction within the actor's scopes: whatever is asked in it is of one moment. It begins with its first statement,
 * in one packet with it, and holds a connection until it is ended.
 */
export class Snapshot {
  private client: Promise<pg.PoolClient> | null = null;
  private readonly underWay = new Set<Promise<unknown>>();
  private timer: NodeJS.Timeout | null = null;
  private isOver = false;
  private isGivenUp = false;

  constructor(
    private readonly pool: pg.Pool,
    private readonly scopes: string,
    /** How long a statement may run, where it is not as long as in every request. */
    private readonly statementMs: number | null = null,
  ) {}

  get isOpen(): boolean {
    return this.client !== null && !this.isOver;
  }

  readonly query: Query = async <Row>(sql: string, params: unknown[] = []): Promise<Row[]> => {
    const client = await (this.client ??= this.begin());
    if (this.isOver) throw KernelError.REQUEST_TOO_LONG();
    const answer = client.query<Row & pg.QueryResultRow>(sql, params);
    this.underWay.add(answer);
    try {
      return (await answer).rows;
    } catch (error) {
      throw this.isGivenUp ? KernelError.REQUEST_TOO_LONG() : error;
    } finally {
      this.underWay.delete(answer);
    }
  };

  /** Waits for the statement that runs; nothing can be asked afterwards. */
  async end(): Promise<void> {
    if (this.isOver) return;
    this.isOver = true;
    if (this.timer) clearTimeout(this.timer);
    const client = await this.client?.catch(() => null);
    if (!client) return;
    await Promise.allSettled(this.underWay);
    (client as pg.PoolClient & PreparingClient).querySoon('COMMIT');
    client.release();
  }

  /** The same, but nobody waits any more: the statement that runs is cancelled, and its connection is closed. */
  async giveUp(): Promise<void> {
    if (this.underWay.size === 0) return this.end();
    if (this.isOver) return;
    this.isOver = true;
    this.isGivenUp = true;
    if (this.timer) clearTimeout(this.timer);
    const client = await this.client!;
    await cancelStatement(client);
    client.release(true);
  }

  private async begin(): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    // Statements of their own: a sharded engine hands SET LOCAL on to its nodes, and set_config it does not. When one fails, so does what follows.
    client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', unheard);
    client.query(scopesSetting(this.scopes), unheard);
    if (this.statementMs !== null) client.query(patience(this.statementMs), unheard);
    this.timer = setTimeout(() => void this.giveUp(), READING_MS).unref();
    return client;
  }
}

const unheard = (): void => undefined;

/** What one request reads. All of it shares a snapshot, opened when first needed; a request that writes reads in a fresh one afterwards. */
export class RequestReads {
  private snapshot: Snapshot | null = null;
  private isOver = false;

  constructor(
    private readonly pool: pg.Pool,
    private actor: Actor,
    /** False before a write: what it reads beforehand stands alone, and no connection is held while it waits for something else. */
    private isShared: boolean,
  ) {}

  /** Asks the shared snapshot; null where a reading stands alone. */
  get query(): Query | null {
    return this.isShared ? this.ask : null;
  }

  private readonly ask: Query = async (sql, params) => {
    if (this.isOver) throw KernelError.REQUEST_TOO_LONG();
    return (this.snapshot ??= new Snapshot(this.pool, this.actor.scopes)).query(sql, params);
  };

  get holdsConnection(): boolean {
    return this.snapshot?.isOpen ?? false;
  }

  isOf(actor: Actor): boolean {
    return this.actor.scopes === actor.scopes;
  }

  /** Gives the connection back, for a write or a wait for something that is not the database. What is read next is of a later moment. */
  async letGo(): Promise<void> {
    const { snapshot } = this;
    this.snapshot = null;
    await snapshot?.end();
  }

  /** The request is somebody else's from here on: who has just signed in. */
  become(actor: Actor): Promise<void> {
    this.actor = actor;
    return this.letGo();
  }

  /** Something was written: from here on everything read is of one moment, the write included. */
  wrote(): void {
    this.isShared = true;
  }

  end(): Promise<void> {
    this.isOver = true;
    return this.letGo();
  }

  /** Nobody waits for the answer any more. */
  async giveUp(): Promise<void> {
    this.isOver = true;
    const { snapshot } = this;
    this.snapshot = null;
    await snapshot?.giveUp();
  }
}

const requests = new AsyncLocalStorage<RequestReads>();

/** The reads of the request that is being answered; undefined outside of one. */
export const requestReads = (): RequestReads | undefined => requests.getStore();

export const withinRequest = <Answer>(reads: RequestReads, work: () => Answer): Answer => requests.run(reads, work);
