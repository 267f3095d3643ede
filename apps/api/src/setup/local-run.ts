import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { EmbeddedPostgres } from '@app/postgres-launcher';
import pg from 'pg';
import { repositoryRoot } from '../config';
import { loadDemo } from '../demo/load-demo';
import { ensureLogins, loadReferenceData, migrate, openAsOwner } from './database';
import { DATABASE, dataDirectory, secretsFile, startEmbedded } from './installation';
import { sayMisplaced } from './misplaced';
import { ensureSecrets } from './secrets';

const READY_TIMEOUT_MS = 60_000;

/** The API drains for 10 s; who is not gone by then hangs, or stands at a breakpoint. */
const STOP_TIMEOUT_MS = 15_000;

const MOST_RESTARTS = 3;
const RESTARTS_WITHIN_MS = 300_000;

const onWindows = process.platform === 'win32';

/** A process of the system that Node runs. */
export interface Part {
  name: string;
  args: string[];
  env?: Record<string, string>;
}

export interface LocalRun {
  /** Port of the API. */
  port: string;
  /** Address under which people reach the console. */
  publicUrl: string;
  parts: Part[];
  /** Processes that run already and end with the rest. */
  companions?: Record<string, ChildProcess>;
  /** Lines below the sign-in links. */
  hints?: string[];
}

const began = performance.now();

/** Starts everything on one machine: database, demonstration content and the parts. The end of a part, or a signal, ends them all. */
export async function runLocally({ port, publicUrl, parts, companions = {}, hints = [] }: LocalRun): Promise<void> {
  const services = new Map<string, ChildProcess>();
  for (const [name, child] of Object.entries(companions)) supervise(services, name, child);
  let server: EmbeddedPostgres | null = null;
  stopWith(services, () => server);
  try {
    const secrets = await ensureSecrets(secretsFile);
    server = process.env.DATABASE_URL ? null : await startServer();
    if (server) void watch(server, (next) => (server = next));
    const ownerUrl = process.env.DATABASE_URL ?? (await embeddedDatabase(server!));
    const links = await prepare(ownerUrl, secrets.masterKey, publicUrl);
    const urls = await ensureLogins(ownerUrl, secrets.passwords);
    const env = {
      ...process.env,
      PORT: port,
      PUBLIC_URL: publicUrl,
      API_URL: `http://127.0.0.1:${port}`,
      DATABASE_APP_URL: urls.app,
      DATABASE_WORKER_URL: urls.worker,
      DATABASE_URL: ownerUrl,
      MASTER_KEY: secrets.masterKey,
      AUDIT_PRIVATE_KEY: secrets.auditPrivateKey,
      CERTIFICATE_PRIVATE_KEY: secrets.certificatePrivateKey,
      FILES_DIRECTORY: process.env.FILES_DIRECTORY ?? join(dataDirectory, 'files'),
      // Without a mail server, mails become files that one can look at.
      SMTP_URL: process.env.SMTP_URL ?? pathToFileURL(join(dataDirectory, 'mail')).href,
      MAIL_FROM: process.env.MAIL_FROM ?? 'Hiếu học <khong-tra-loi@hieu-hoc.invalid>',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    };
    for (const part of parts) supervise(services, part.name, start(part, env));
    await ready(`http://127.0.0.1:${port}/ready`);
    announce(publicUrl, links, [...hints, ...mailHint(env.SMTP_URL)]);
  } catch (error) {
    if (!stopped.signal.aborted) console.error(error);
    process.exitCode = 1;
    process.kill(process.pid, 'SIGTERM');
  }
}

const say = (text: string): void =>
  console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s] ${text}`);

function startServer(): Promise<EmbeddedPostgres> {
  say('starting the embedded PostgreSQL');
  return startEmbedded();
}

/**
 * Starts a PostgreSQL that ended by itself again, at its old address: everybody else finds it there. One that keeps ending ends the run, and a
 * sentence says why.
 */
async function watch(
  server: EmbeddedPostgres,
  replace: (next: EmbeddedPostgres) => void,
  times: readonly number[] = [],
): Promise<void> {
  const code = await server.exited;
  if (stopped.signal.aborted) return;
  const recent = [...times, performance.now()].filter((time) => time > performance.now() - RESTARTS_WITHIN_MS);
  console.error(`the embedded PostgreSQL ended with ${code}; it is started again`);
  try {
    if (recent.length > MOST_RESTARTS) throw new Error(`it has ended ${recent.length} times in a row`);
    const next = await startAgain(server.port);
    replace(next);
    say('the embedded PostgreSQL runs again');
    await watch(next, replace, recent);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(`PostgreSQL of ${server.dataDir} cannot be started again: ${why}`);
    process.exitCode = 1;
    process.kill(process.pid, 'SIGTERM');
  }
}

/** What a killed server leaves behind takes a moment to go. */
async function startAgain(port: number, tries = 5): Promise<EmbeddedPostgres> {
  try {
    return await startEmbedded(port);
  } catch (error) {
    if (tries <= 1) throw error;
    await sleep(1_000);
    return startAgain(port, tries - 1);
  }
}

async function embeddedDatabase(server: EmbeddedPostgres): Promise<string> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
  return server.url(DATABASE);
}

async function prepare(ownerUrl: string, masterKey: string, publicUrl: string): Promise<string[]> {
  const owner = await openAsOwner(ownerUrl);
  try {
    const applied = await migrate(owner, ownerUrl);
    if (applied.length > 0) say(`schema: ${applied.length} migrations applied`);
    await loadReferenceData(owner, (step) => say(`reference data: ${step}`));
    await sayMisplaced(owner, say);
    if (process.env.DEMO === 'off') return [];
    return await loadDemo(owner, { ownerUrl, masterKey: Buffer.from(masterKey, 'base64'), publicUrl }, (step) =>
      say(`demo: ${step}`),
    );
  } finally {
    await owner.destroy();
  }
}

/** A group of its own, so that what it starts itself can be ended with it. */
function start({ name, args, env }: Part, common: NodeJS.ProcessEnv): ChildProcess {
  say(`starting the ${name}`);
  return spawn(process.execPath, args, {
    cwd: repositoryRoot,
    env: { ...common, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: !onWindows,
  });
}

function supervise(services: Map<string, ChildProcess>, name: string, child: ChildProcess): void {
  services.set(name, child);
  const ended = (how: number | string | null): void => {
    if (stopped.signal.aborted) return;
    console.error(`the ${name} ended with ${how}`);
    process.exitCode = 1;
    process.kill(process.pid, 'SIGTERM');
  };
  if (!isRunning(child)) ended(child.exitCode);
  else child.once('exit', (code, signal) => ended(code ?? signal));
}

const isRunning = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

async function ready(url: string): Promise<void> {
  const deadline = performance.now() + READY_TIMEOUT_MS;
  while (performance.now() < deadline && !stopped.signal.aborted) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Error('the api did not become ready in time');
}

/** Where one looks at mails that go nowhere. */
const mailHint = (smtpUrl: string): string[] =>
  smtpUrl.startsWith('file:') ? [`Mails are written as .eml files into ${fileURLToPath(smtpUrl)}`] : [];

function announce(publicUrl: string, links: string[], hints: string[]): void {
  say(`ready: ${publicUrl}\n`);
  if (links.length > 0)
    console.log('Sign in with one of these links; each works once. The next start prints new ones.\n');
  for (const link of links) console.log(`  ${link}`);
  if (process.env.DEMO === 'off')
    console.log(
      'Nobody can sign in yet? In another window: npm run administrator -- --name "Họ và tên" --email "ten@co-quan.vn"',
    );
  for (const hint of ['', ...hints, 'Ctrl-C stops everything.']) console.log(hint);
}

/** Set once by the first signal. */
const stopped = new AbortController();

function stopWith(services: Map<string, ChildProcess>, server: () => EmbeddedPostgres | null): void {
  const stop = async () => {
    if (stopped.signal.aborted) return;
    stopped.abort();
    const running = [...services.values()].filter(isRunning);
    const ends = running.map((child) => new Promise((done) => child.once('exit', done)));
    for (const child of running) child.kill('SIGTERM');
    await Promise.race([Promise.all(ends), sleep(STOP_TIMEOUT_MS, undefined, { ref: false })]);
    for (const child of services.values()) endGroup(child);
    await server()?.stop();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  // npm hands a signal to a shell, which dies alone: being orphaned means the same.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void stop(), 500).unref();
}

/** Whatever is left of a part and of what it started. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (onWindows) {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // Nobody is left.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
