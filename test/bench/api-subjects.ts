import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { transformFile } from '@swc/core';

const root = join(import.meta.dirname, '../..');
const peers = join(import.meta.dirname, 'peers');
const nest = join(import.meta.dirname, 'nest');

export interface Usage {
  /** CPU so far, milliseconds. */
  cpu: number;
  /** Memory held, bytes. */
  rss: number;
}

/** How a question is put: the API's ids, plain keys, PostGraphile's own schema, a route for each question. */
export type Tongue = 'ids' | 'keys' | 'postgraphile' | 'routes';

/** A measured program in a process of its own. */
export interface Subject {
  name: string;
  tongue: Tongue;
  url: string;
  usage: () => Promise<Usage>;
  stop: () => void;
}

export interface PeerOrder {
  databaseUrl: string;
  poolSize: number;
  today: string;
  /** Of the session that asks, for a peer that asks as the application's role. */
  settings?: Record<string, string>;
}

/** The peers stand in `.data`, a folder for each state of their lock file. */
export function installPeers(): string {
  const state = createHash('sha256')
    .update(readFileSync(join(peers, 'package-lock.json')))
    .digest('hex')
    .slice(0, 12);
  const folder = join(root, '.data', `bench-peers-${state}`);
  const installed = existsSync(join(folder, 'node_modules', '.package-lock.json'));
  mkdirSync(folder, { recursive: true });
  cpSync(peers, folder, { recursive: true });
  if (!installed)
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--omit=dev'], { cwd: folder, stdio: 'inherit' });
  return folder;
}

/** The Nest peer has the packages of the house. Answers its program. */
export async function compileNest(): Promise<string> {
  const folder = join(root, '.data/bench-nest');
  mkdirSync(join(folder, 'nest'), { recursive: true });
  cpSync(join(peers, 'queries.mjs'), join(folder, 'peers/queries.mjs'));
  for (const name of readdirSync(nest)) {
    const { code } = await transformFile(join(nest, name), {
      swcrc: true,
      configFile: join(root, '.swcrc'),
      sourceMaps: false,
    });
    writeFileSync(join(folder, 'nest', name.replace('.ts', '.js')), code);
  }
  return join(folder, 'nest/main.js');
}

/** `program`: a file of the peers' folder. */
export async function startPeer(name: string, tongue: Tongue, program: string, order: PeerOrder): Promise<Subject> {
  const child = begin(program, {}, []);
  const { url } = await ask<{ url: string }>(child, order);
  return subject(name, tongue, url, child);
}

/** The API as in production: built, a process of its own, as the application's role. */
export async function startOurs(order: PeerOrder, flags: string[] = []): Promise<Subject> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = begin(
    join(root, 'dist/apps/api/src/main.js'),
    {
      PORT: String(port),
      PUBLIC_URL: url,
      DATABASE_APP_URL: order.databaseUrl,
      DATABASE_POOL: String(order.poolSize),
      FILES_DIRECTORY: join(root, '.data/bench-files'),
      MASTER_KEY: randomBytes(32).toString('base64'),
      CERTIFICATE_PRIVATE_KEY: generateKeyPairSync('ed25519')
        .privateKey.export({ format: 'pem', type: 'pkcs8' })
        .toString(),
      LOG_LEVEL: 'error',
      // Counted as in production, and never too many.
      SIGNED_PER_MINUTE: '999999999',
      UNSIGNED_PER_MINUTE: '999999999',
    },
    flags,
  );
  for (let turn = 0; ; turn += 1) {
    if (
      await fetch(`${url}/live`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    if (turn > 900 || child.exitCode !== null) throw new Error('the API does not start');
    await new Promise((done) => setTimeout(done, 100));
  }
  return subject('ours', 'ids', url, child);
}

function begin(program: string, env: Record<string, string>, flags: string[]): ChildProcess {
  const child = fork(program, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    execArgv: ['--import', join(peers, 'tell-cpu.mjs'), ...flags],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
}

const subject = (name: string, tongue: Tongue, url: string, child: ChildProcess): Subject => ({
  name,
  tongue,
  url,
  usage: () => ask<Usage>(child, 'usage'),
  stop: () => void child.kill('SIGTERM'),
});

function ask<Answer>(child: ChildProcess, message: object | string): Promise<Answer> {
  return new Promise((done, fail) => {
    const ended = (code: number | null) => fail(new Error(`a measured process ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      done(answer as Answer);
    });
    child.send(message);
  });
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
