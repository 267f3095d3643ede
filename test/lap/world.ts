import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountRows } from '@app/identity';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { startPostgres } from '../../libs/postgres-launcher/src/index.ts';
import { SIGN_IN, tokenOf } from './sign-in.ts';

const root = join(import.meta.dirname, '../..');
/** The built programs: entities carry decorators, which Node does not read. */
export const built = async <Module>(path: string): Promise<Module> =>
  (await import(join(root, 'dist', path))) as Module;

const { createApi } = await built<typeof import('../../apps/api/src/app')>('apps/api/src/app.js');
export const setup = await built<typeof import('../../apps/api/src/setup/database')>('apps/api/src/setup/database.js');
const { distribute } = await built<typeof import('../../apps/api/src/setup/distribute')>(
  'apps/api/src/setup/distribute.js',
);
export const { loadDemo } = await built<typeof import('../../apps/api/src/demo/load-demo')>(
  'apps/api/src/demo/load-demo.js',
);
const kernel = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');
const identity = await built<typeof import('@app/identity')>('libs/identity/src/index.js');
const organisations = await built<typeof import('@app/organisations')>('libs/organisations/src/index.js');

const ADMINISTRATOR = 'quan-tri@lap.invalid';

export interface Refusal extends Error {
  code: string;
  fields: { path: string; code: string; params?: Record<string, string> }[];
}

/** A signed-in person: everything goes over HTTP, with a key for every write. */
export class Somebody {
  readonly name: string;
  private readonly url: string;
  private cookie: string;

  constructor(url: string, name: string, cookie = '') {
    this.url = url;
    this.name = name;
    this.cookie = cookie;
  }

  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), Cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const cookie = response.headers.getSetCookie().find((one) => one.includes('hieuhoc='));
    if (cookie) this.cookie = cookie.split(';')[0]!;
    const { data, errors } = (await response.json()) as {
      data: Data;
      errors?: { message: string; extensions: { code: string; fields: Refusal['fields']; messages: { en: string } } }[];
    };
    if (!errors) return data;
    const { code, fields, messages } = errors[0]!.extensions;
    throw Object.assign(new Error(`${this.name}: ${code}: ${messages.en} ${JSON.stringify(fields)}`), { code, fields });
  }

  /** The code with which a call is refused; null when it is not. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<string | null> {
    return (await this.fault(query, variables))?.code ?? null;
  }

  /** With what a call is refused; null when it is not. */
  async fault(query: string, variables: Record<string, unknown> = {}): Promise<Refusal | null> {
    try {
      await this.ask(query, variables);
      return null;
    } catch (error) {
      return error as Refusal;
    }
  }

  async download(path: string): Promise<Buffer> {
    const response = await fetch(`${this.url}${path}`, { headers: { Cookie: this.cookie } });
    if (!response.ok) throw new Error(`${this.name}: ${path}: ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  async upload(name: string, type: string, content: Buffer): Promise<{ sha256: string }> {
    return this.send('/files', name, content, type);
  }

  /** Sends the field `file` of a form. */
  async send<Answer>(path: string, name: string, content: Buffer | string, type = 'text/plain'): Promise<Answer> {
    const body = new FormData();
    body.append('file', new Blob([content as BlobPart], { type }), name);
    const response = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { 'Idempotency-Key': randomUUID(), Cookie: this.cookie },
      body,
    });
    if (!response.ok) throw new Error(`${this.name}: ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  }
}

export interface World {
  url: string;
  owner: pg.Pool;
  /** Address of the database as the application's role. */
  appUrl: string;
  /** The same as its owner, who stands above row-level security. */
  ownerUrl: string;
  /** The API itself, for what nobody asks over HTTP. */
  app: INestApplicationContext;
  accounts: AccountRows;
  /** Moves the clock of the API. */
  itIs: (instant: string) => Promise<void>;
  /** A person nobody has signed in yet. */
  stranger: (name: string) => Somebody;
  /** Government root organisation and its first administrator: what an installation begins with. */
  government: { id: string; key: number };
  administrator: Somebody;
  /** A link that signs in once the person with this address. */
  linkFor: (email: string) => Promise<string>;
  /** Waits until the worker has folded every delta. Answers milliseconds. */
  folded: () => Promise<number>;
  workerPid: number;
  stop: () => Promise<void>;
}

/** A database of another server with its reference data, and with the demonstration where that is wished (`template.ts`). */
export interface Filled {
  ownerUrl: string;
  logins: Awaited<ReturnType<typeof setup.ensureLogins>>;
  /** In hexadecimal digits, so that it can be handed to another process. */
  masterKey: string;
}

export interface WorldWish {
  /** Where the clock of the API stands; without it, it is the real one. */
  now?: string;
  poolSize?: number;
  /** Name that the lap's province bears, without `tỉnh`; without it, its real one. Its communes keep theirs. */
  province?: { code: string; name: string };
  /** An empty database of another server, as its owner; it stays when the world ends. Without it, a server of our own. */
  databaseUrl?: string;
  /** A copy of what was filled once for several worlds. */
  filled?: Filled;
  /** Spread over the nodes of a sharded engine. */
  distributed?: boolean;
  /** Survives a power cut, as production does: for benchmarks. */
  durable?: boolean;
  /** The built console, to be served beside the API. */
  consoleDirectory?: string;
  /** Its manifest, where it has further folders. */
  trustedDocuments?: string;
  /** Filled with the demonstration content of `npm start`. */
  demo?: boolean;
  log?: (text: string) => void;
}

/** In one transaction: the worker, which runs already, gives people without digests theirs. */
async function plantAdministrator(pool: pg.Pool, accounts: AccountRows, office: number, now: Date): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const key = await accounts.store(client, { name: 'Quản trị', email: ADMINISTRATOR }, now);
    await client.query(
      `INSERT INTO role_assignment (key, person_key, organisation_key, role, valid_from) VALUES ($1, $2, $3, 'administrator', '2020-01-01')`,
      [kernel.newKey(), key, office],
    );
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

/** A fresh installation on this machine: database, API on a loopback port, worker. */
export async function buildWorld({
  now,
  poolSize = 10,
  province,
  filled,
  databaseUrl = filled?.ownerUrl,
  distributed = false,
  durable = false,
  consoleDirectory,
  trustedDocuments,
  demo = false,
  log = () => undefined,
}: WorldWish): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'hieu-hoc-lap-'));
  if (!durable) process.env.ALLOW_UNSAFE_DATABASE = 'test';
  const server = databaseUrl
    ? null
    : await startPostgres({
        dataDir: join(folder, 'pg'),
        durable,
        // Benchmarks go the way that an installation goes.
        bySocket: !durable && process.platform !== 'win32',
        settings: ['max_connections=100', 'shared_buffers=256MB'],
      });
  const ownerUrl = databaseUrl ?? server!.url('postgres');
  const masterKey = filled ? Buffer.from(filled.masterKey, 'hex') : randomBytes(32);
  const owner = await setup.openAsOwner(ownerUrl);
  if (!filled) {
    log('migrations and reference data');
    await setup.migrate(owner, ownerUrl);
    if (distributed) await distribute(owner, log);
    await setup.loadReferenceData(owner, () => undefined);
    if (demo) await loadDemo(owner, { ownerUrl, masterKey, publicUrl: 'http://127.0.0.1' }, log);
  }
  if (province) {
    const name = `Tỉnh ${province.name}`;
    await owner.query(
      `UPDATE administrative_unit_period SET name = $1, search_name = $2
       WHERE unit_key IN (SELECT key FROM administrative_unit WHERE code = $3 AND level = 'province')`,
      [name, organisations.searchName(name), province.code],
    );
  }
  await owner.destroy();
  const urls = filled?.logins ?? (await setup.ensureLogins(ownerUrl, setup.newPasswords()));
  const app = await createApi({
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://127.0.0.1',
    databaseUrl: urls.app,
    poolSize,
    filesDirectory: join(folder, 'files'),
    maxFileBytes: 5 * 1024 * 1024,
    masterKey,
    secureCookies: false,
    introspection: true,
    trustedProxies: [],
    logLevel: 'error',
    consoleDirectory: consoleDirectory ?? null,
    trustedDocuments: trustedDocuments ?? null,
  });
  const clock = new kernel.FixedClock(now === undefined ? new Date() : new Date(now));
  if (now !== undefined) Object.assign(app.get(kernel.Clock), { now: () => clock.now(), today: () => clock.today() });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const worker = startWorker({ urls, ownerUrl, folder, url });
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 3 });
  // The server may go before the last idle connection has said goodbye.
  pool.on('error', () => undefined);
  const government = await (demo ? findGovernment(pool) : plantGovernment(pool));
  const stranger = (name: string) => new Somebody(url, name);
  const administrator = stranger('administrator');
  const accounts = app.get(identity.AccountRows);
  await plantAdministrator(pool, accounts, government.key, clock.now());
  const linkFor = async (email: string): Promise<string> => {
    const { rows } = await pool.query<{ key: string }>(
      'SELECT person_key AS key FROM person_account WHERE email_digest = $1',
      [accounts.digestOf(email)],
    );
    if (!rows[0]) throw new Error(`nobody has the address ${email}`);
    const link = await app.get(identity.SignInLinks).issue(kernel.Actor.system(), rows[0].key, 60);
    return `${url}/#/sign-in?token=${tokenOf(link.url)}`;
  };
  await administrator.ask(SIGN_IN, { token: tokenOf(await linkFor(ADMINISTRATOR)) });
  return {
    url,
    owner: pool,
    appUrl: urls.app,
    ownerUrl,
    app,
    accounts,
    itIs: async (instant) => {
      clock.set(instant);
      // People would sign in anew after days; here they stay signed in while the days fly by.
      await pool.query(`UPDATE person_session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '1 day'`, [
        instant,
      ]);
    },
    stranger,
    government,
    administrator,
    linkFor,
    folded: () => folded(pool),
    workerPid: worker.pid!,
    stop: async () => {
      worker.kill('SIGTERM');
      if (worker.exitCode === null) await new Promise((done) => worker.once('exit', done));
      await app.close();
      await pool.end();
      await server?.stop();
      // Root's PostgreSQL keeps its data elsewhere, and what is durable stays when the server stops.
      const data = server ? [server.dataDir, `${server.dataDir}.password`, `${server.dataDir}.launcher`] : [];
      for (const path of [...data, folder]) await rm(path, { recursive: true, force: true });
    },
  };
}

async function plantGovernment(pool: pg.Pool): Promise<{ id: string; key: number }> {
  const { rows } = await pool.query<{ key: number }>(
    'INSERT INTO organisation (created_at) VALUES (now()) RETURNING key',
  );
  const { key } = rows[0]!;
  await pool.query(
    `INSERT INTO organisation_period (organisation_key, valid_from, name, search_name, kind, line, path, scope_id)
     SELECT $1::int, '1945-09-02', 'Chính phủ', $2, 'government', 'government', $1::int || '.', u.key
     FROM administrative_unit u WHERE u.code = 'VN'`,
    [key, organisations.searchName('Chính phủ')],
  );
  return { key, id: kernel.nodeId('Organisation', key) };
}

async function findGovernment(pool: pg.Pool): Promise<{ id: string; key: number }> {
  const { rows } = await pool.query<{ key: number }>(
    `SELECT organisation_key AS key FROM organisation_period WHERE kind = 'government'`,
  );
  const { key } = rows[0]!;
  return { key, id: kernel.nodeId('Organisation', key) };
}

interface WorkerWish {
  urls: Record<string, string>;
  ownerUrl: string;
  folder: string;
  url: string;
}

function startWorker({ urls, ownerUrl, folder, url }: WorkerWish): ChildProcess {
  const { privateKey } = generateKeyPairSync('ed25519');
  const worker = spawn(process.execPath, [join(root, 'dist/apps/worker/src/main.js')], {
    env: {
      ...process.env,
      DATABASE_URL: ownerUrl,
      DATABASE_WORKER_URL: urls.worker,
      API_URL: url,
      AUDIT_PRIVATE_KEY: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      FILES_DIRECTORY: join(folder, 'files'),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => worker.kill('SIGKILL'));
  return worker;
}

async function folded(pool: pg.Pool): Promise<number> {
  const began = performance.now();
  for (;;) {
    const { rows } = await pool.query<{ left: number }>('SELECT count(*)::int AS left FROM rollup_delta');
    if (rows[0]!.left === 0) return performance.now() - began;
    if (performance.now() - began > 120_000) throw new Error('the worker does not fold');
    await new Promise((done) => setTimeout(done, 50));
  }
}
