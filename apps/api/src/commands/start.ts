import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { loadDemo } from '../demo/load-demo';
import type { EmbeddedPostgres } from '@app/postgres-launcher';
import { repositoryRoot } from '../config';
import { ensureLogins, loadReferenceData, migrate, openAsOwner } from '../setup/database';
import { DATABASE, dataDirectory, secretsFile, startEmbedded } from '../setup/installation';
import { ensureSecrets } from '../setup/secrets';

const READY_TIMEOUT_MS = 60_000;

const port = process.env.PORT ?? '3000';
const publicUrl = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
const began = performance.now();

/** Starts everything on one machine: database, API, worker and console. */
async function main(): Promise<void> {
  const secrets = await ensureSecrets(secretsFile);
  const server = process.env.DATABASE_URL ? null : await startServer();
  const ownerUrl = process.env.DATABASE_URL ?? (await embeddedDatabase(server!));
  const services: ChildProcess[] = [];
  stopWith(services, server);
  try {
    const links = await prepare(ownerUrl, secrets.masterKey);
    const urls = await ensureLogins(ownerUrl, secrets.passwords);
    const env = {
      ...process.env,
      PORT: port,
      PUBLIC_URL: publicUrl,
      DATABASE_APP_URL: urls.app,
      DATABASE_WORKER_URL: urls.worker,
      DATABASE_URL: ownerUrl,
      MASTER_KEY: secrets.masterKey,
      AUDIT_PRIVATE_KEY: secrets.auditPrivateKey,
      FILES_DIRECTORY: process.env.FILES_DIRECTORY ?? join(dataDirectory, 'files'),
      CONSOLE_DIRECTORY: process.env.CONSOLE_DIRECTORY ?? join(repositoryRoot, 'dist-console'),
      // Without a mail server, mails become files that one can look at.
      SMTP_URL: process.env.SMTP_URL ?? pathToFileURL(join(dataDirectory, 'mail')).href,
      MAIL_FROM: process.env.MAIL_FROM ?? 'Hiếu học <khong-tra-loi@hieu-hoc.invalid>',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    };
    services.push(service('api', env), service('worker', env));
    await ready();
    announce(links);
  } catch (error) {
    for (const child of services) child.kill('SIGTERM');
    await server?.stop();
    throw error;
  }
}

const say = (text: string): void =>
  console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s] ${text}`);

function startServer(): Promise<EmbeddedPostgres> {
  say('starting the embedded PostgreSQL');
  return startEmbedded();
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

async function prepare(ownerUrl: string, masterKey: string): Promise<string[]> {
  const owner = await openAsOwner(ownerUrl);
  try {
    const applied = await migrate(owner, ownerUrl);
    if (applied.length > 0) say(`schema: ${applied.length} migrations applied`);
    await loadReferenceData(owner, (step) => say(`reference data: ${step}`));
    if (process.env.DEMO === 'off') return [];
    return await loadDemo(owner, { ownerUrl, masterKey: Buffer.from(masterKey, 'base64'), publicUrl }, (step) =>
      say(`demo: ${step}`),
    );
  } finally {
    await owner.destroy();
  }
}

function service(name: 'api' | 'worker', env: NodeJS.ProcessEnv): ChildProcess {
  say(`starting the ${name}`);
  const main = join(repositoryRoot, `dist/apps/${name}/src/main.js`);
  const child = spawn(process.execPath, ['--enable-source-maps', main], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.once('exit', (code) => {
    if (stopped.signal.aborted) return;
    console.error(`the ${name} ended with ${code}`);
    process.kill(process.pid, 'SIGTERM');
    process.exitCode = 1;
  });
  return child;
}

async function ready(): Promise<void> {
  const deadline = performance.now() + READY_TIMEOUT_MS;
  while (performance.now() < deadline && !stopped.signal.aborted) {
    const response = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Error('the api did not become ready in time');
}

function announce(links: string[]): void {
  say(`ready: ${publicUrl}\n`);
  if (links.length > 0)
    console.log('Sign in with one of these links; each works once. The next start prints new ones.\n');
  for (const link of links) console.log(`  ${link}`);
  console.log('\nCtrl-C stops everything.');
}

/** Set once by the first signal. */
const stopped = new AbortController();

function stopWith(services: ChildProcess[], server: EmbeddedPostgres | null): void {
  const stop = async () => {
    if (stopped.signal.aborted) return;
    stopped.abort();
    const ends = services
      .filter((child) => child.exitCode === null)
      .map((child) => new Promise((done) => child.once('exit', done)));
    for (const child of services) child.kill('SIGTERM');
    await Promise.race([Promise.all(ends), sleep(15_000, undefined, { ref: false })]);
    await server?.stop();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  // npm hands a signal to a shell, which dies alone: being orphaned means the same.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void stop(), 500).unref();
}

await main();
