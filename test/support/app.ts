import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock, FixedClock, poolOf, requestReads, type SentStatement, sentStatements, Transactions } from '@app/kernel';
import type { Type } from '@nestjs/common';
import { GraphQLFactory } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { createApi } from '../../apps/api/src/app';
import { dataSourceOptions } from '../../apps/api/src/data-source';
import { cloneDatabase } from './database';
import { Given, type TestPerson } from './builders';
import { SchemaBuiltOnce } from './schema-built-once';
import { type Received, Wire } from './wire';

export interface Answer<Data> {
  status: number;
  data: Data;
  errors?: {
    message: string;
    path?: string[];
    extensions: { code: string; params: Record<string, unknown>; fields: { path: string; code: string }[] };
  }[];
}

const schemas = new SchemaBuiltOnce();

/** The whole API on a database of its own, with a clock that stands still. */
export class TestApi {
  private listening: Promise<string> | undefined;
  private readonly wire = new Wire(() => this.url());

  private constructor(
    readonly app: NestFastifyApplication,
    /** As the owner, past row-level security: for preparing and for checking. */
    readonly owner: DataSource,
    readonly clock: FixedClock,
    readonly given: Given,
    readonly workerUrl: string,
    readonly appUrl: string,
    private readonly release: () => Promise<void>,
  ) {}

  /** `now` is an instant; its business date is what `today` means to the application. `wings`: beside those of the house. */
  static async start(
    now = '2024-10-05T03:00:00Z',
    options: {
      trustedProxies?: string[];
      wings?: readonly Type[];
      introspection?: boolean;
      webhooksOnLoopback?: boolean;
      unsignedPerMinute?: number;
      signedPerMinute?: number;
      patience?: { bodyMs: number; idleMs: number };
    } = {},
  ): Promise<TestApi> {
    const database = await cloneDatabase();
    const files = await mkdtemp(join(tmpdir(), 'hieu-hoc-files-'));
    const config = {
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://127.0.0.1:3000',
      trustedProxies: options.trustedProxies ?? [],
      databaseUrl: database.appUrl,
      poolSize: 5,
      filesDirectory: files,
      maxFileBytes: 1024 * 1024,
      masterKey: Buffer.alloc(32, 7),
      secureCookies: false,
      introspection: options.introspection ?? true,
      unsignedPerMinute: options.unsignedPerMinute ?? 0,
      signedPerMinute: options.signedPerMinute ?? 0,
      patience: options.patience,
      logLevel: process.env.TEST_LOG ?? 'silent',
      webhooksOnLoopback: options.webhooksOnLoopback,
      consoleDirectory: null,
      trustedDocuments: null,
    };
    const app = await createApi(config, null, options.wings);
    // Wings beside those of the house have types of their own.
    const giveBackSchema = options.wings ? () => {} : schemas.serve(app.get(GraphQLFactory, { strict: false }));
    const clock = new FixedClock(new Date(now));
    // One clock instance serves every library; the fixed one takes its place.
    Object.assign(app.get(Clock), { now: () => clock.now(), today: () => clock.today() });
    refuseSecondConnection(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const owner = await new DataSource(dataSourceOptions({ url: database.ownerUrl, poolSize: 3 })).initialize();
    const given = new Given(app, owner, clock);
    return new TestApi(app, owner, clock, given, database.workerUrl, database.appUrl, async () => {
      await app.close();
      giveBackSchema();
      await owner.destroy();
      await database.drop();
      await rm(files, { recursive: true, force: true });
    });
  }

  close(): Promise<void> {
    this.wire.close();
    return this.release();
  }

  /** Address of the API over a socket of its own, for what supertest would put right. */
  url(): Promise<string> {
    this.listening ??= this.app.listen(0, '127.0.0.1').then(() => this.app.getUrl());
    return this.listening;
  }

  http() {
    return supertest(this.app.getHttpServer());
  }

  /** Answers with the text as it went over the wire. */
  post(path: string, payload: unknown, headers: Record<string, string>): Promise<Received> {
    return this.wire.post(path, payload, headers);
  }

  /** Runs a GraphQL document as a person (null: anonymous). Mutations get a key of their own unless one is given. */
  async run<Data>(
    person: TestPerson | null,
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> {
    const { status, text } = await this.post(
      '/graphql',
      { query, variables },
      { 'Idempotency-Key': randomUUID(), ...(person && { Cookie: person.cookie }), ...headers },
    );
    return { status, ...(JSON.parse(text) as Omit<Answer<Data>, 'status'>) };
  }

  /** `run`, for a call that must succeed. */
  async ok<Data>(person: TestPerson | null, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const answer = await this.run<Data>(person, query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 1));
    return answer.data;
  }

  /** The code with which a call is refused; null when it is not. */
  async refusal(
    person: TestPerson | null,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<string | null> {
    const answer = await this.run(person, query, variables);
    return answer.errors?.[0]?.extensions.code ?? null;
  }

  /** SQL statements that the application sends while something runs, transaction control left out. */
  async statements(work: () => Promise<unknown>): Promise<number> {
    return (await this.sent(work)).length;
  }

  /** Texts of these statements. */
  async sent(work: () => Promise<unknown>): Promise<string[]> {
    const texts: string[] = [];
    const { username } = new URL(this.appUrl);
    const heard = (message: unknown) => {
      const { client, text } = message as SentStatement;
      if (client.user === username && !/^(BEGIN|SET LOCAL|COMMIT|ROLLBACK)/.test(text)) texts.push(text);
    };
    sentStatements.subscribe(heard);
    try {
      await work();
    } finally {
      sentStatements.unsubscribe(heard);
    }
    return texts;
  }
}

/** Who holds a connection and waits for another can wait for ever once as many do so as the pool is large; here it fails at once. */
function refuseSecondConnection(app: NestFastifyApplication): void {
  const holding = new AsyncLocalStorage<{ allowed: number }>();
  const transactions = app.get(Transactions);
  // A write has its connection when the work begins, a reading gets its one with the first statement.
  for (const [name, allowed] of [
    ['run', 0],
    ['read', 1],
  ] as const) {
    const original = transactions[name].bind(transactions) as (
      actor: unknown,
      work: (given: unknown) => unknown,
    ) => unknown;
    const watched = (actor: unknown, work: (given: unknown) => unknown) =>
      original(actor, (given) => holding.run({ allowed }, () => work(given)));
    Object.assign(transactions, { [name]: watched });
  }
  const pool = poolOf(app.get(DataSource));
  const connect = pool.connect.bind(pool) as (...args: unknown[]) => unknown;
  const watched = (...args: unknown[]) => {
    const held = holding.getStore();
    if (requestReads()?.holdsConnection || (held && held.allowed-- <= 0))
      throw new Error('a statement outside the transaction that is open around it');
    return connect(...args);
  };
  Object.assign(pool, { connect: watched });
}
