import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  isServed,
  launcherFile,
  onWindows,
  postmasterPid,
  readLauncher,
  STOP_TIMEOUT_MS,
  stopOrphan,
} from './postmaster.ts';
import { type OsUser, reachableBinaries, reachableDataDir, serverUser } from './server-user.ts';

/** Types in this file are erasable: Node runs it as it stands, without a build. */
export interface EmbeddedPostgresOptions {
  /** Where the data is kept. When root's PostgreSQL user cannot enter it, a folder below /var/lib/hieu-hoc is used instead. */
  dataDir: string;
  /** true: survives a power cut. false: for tests, nothing is flushed and `stop` removes the data. */
  durable: boolean;
  /** Chosen freely when absent. */
  port?: number;
  /** Server settings, `name=value`. */
  settings?: string[];
  /** Its addresses go through a socket in the data folder, which costs the system half of what TCP does. Not on Windows. */
  bySocket?: boolean;
  startTimeoutMs?: number;
  log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  port: number;
  /** The folder really used. */
  dataDir: string;
  pid: number;
  /** Address with the superuser's password, for a database of this server. */
  url: (database: string) => string;
  /** Settles with the exit code when the server ends, whoever ended it. */
  exited: Promise<number>;
  stop: () => Promise<void>;
}

export async function startPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  const user = serverUser();
  const bin = await reachableBinaries(user, log);
  const dataDir = await reachableDataDir(resolve(options.dataDir), user, log);
  await takeOver(dataDir, log);
  const password = await ensureCluster(bin, dataDir, user, options.durable);
  const server = await launch(bin, dataDir, user, options);
  const host = options.bySocket ? encodeURIComponent(dataDir) : '127.0.0.1';
  return {
    ...server,
    dataDir,
    url: (database) => `postgres://postgres:${password}@${host}:${server.port}/${database}`,
  };
}

/** The address of the server that another process of ours runs on this data folder; null when none does. */
export async function runningPostgres(wanted: string): Promise<((database: string) => string) | null> {
  const dataDir = await reachableDataDir(resolve(wanted), serverUser(), () => {});
  if (!isServed(dataDir)) return null;
  const port = (await readFile(join(dataDir, 'postmaster.pid'), 'utf8')).split('\n')[3]?.trim();
  const password = (await readFile(`${dataDir}.password`, 'utf8')).trim();
  return (database) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}

async function takeOver(dataDir: string, log: (line: string) => void): Promise<void> {
  const left = postmasterPid(dataDir);
  if (!(await stopOrphan(dataDir))) {
    throw new Error(`${dataDir} is in use by a running server (process ${readLauncher(dataDir)})`);
  }
  if (left !== undefined) log(`the server left over in ${dataDir} (process ${left}) is stopped`);
  await mkdir(dirname(dataDir), { recursive: true });
  await writeFile(launcherFile(dataDir), `${process.pid}\n`);
}

/** Creates the cluster under another name first: an interrupted start leaves no half cluster behind. */
async function ensureCluster(bin: string, dataDir: string, user: OsUser, durable: boolean): Promise<string> {
  const passwordFile = `${dataDir}.password`;
  const version = await readFile(join(dataDir, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version !== undefined) {
    const ours = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
    if (!ours.includes(` ${version.trim()}.`)) {
      throw new Error(`${dataDir} was made by PostgreSQL ${version.trim()}, this is ${ours.trim()}`);
    }
    return (await readFile(passwordFile, 'utf8')).trim();
  }
  if (existsSync(dataDir)) {
    if ((await readdir(dataDir)).length > 0) throw new Error(`${dataDir} is neither empty nor a PostgreSQL cluster`);
    await rmdir(dataDir);
  }
  const password = randomBytes(24).toString('base64url');
  const fresh = `${dataDir}.new-${randomBytes(4).toString('hex')}`;
  const handover = `${fresh}.password`;
  try {
    await mkdir(fresh, { mode: 0o700 });
    await writeFile(handover, password, { mode: 0o600 });
    if (user.uid !== undefined && user.gid !== undefined) {
      await chown(fresh, user.uid, user.gid);
      await chown(handover, user.uid, user.gid);
    }
    await run(join(bin, 'initdb'), initArguments(fresh, handover, durable), user);
    await writeFile(passwordFile, password, { mode: 0o600 });
    await rename(fresh, dataDir);
  } finally {
    await rm(handover, { force: true });
    await rm(fresh, { recursive: true, force: true });
  }
  return password;
}

function initArguments(dataDir: string, passwordFile: string, durable: boolean): string[] {
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = ['-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  return ['-D', dataDir, ...access, ...locale, ...(durable ? [] : ['--no-sync'])];
}

async function run(program: string, args: string[], user: OsUser): Promise<void> {
  const child = spawn(program, args, { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], timeout: 120_000 });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise<void>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`${basename(program)} ended with ${code}: ${said}`)),
    );
  });
}

type Running = Pick<EmbeddedPostgres, 'port' | 'pid' | 'exited' | 'stop'>;

async function launch(bin: string, dataDir: string, user: OsUser, options: EmbeddedPostgresOptions): Promise<Running> {
  const deadline = Date.now() + (options.startTimeoutMs ?? 60_000);
  for (;;) {
    const port = options.port ?? (await freePort());
    try {
      return await launchOnce(bin, dataDir, port, user, options, deadline);
    } catch (error) {
      // Another program took the port meanwhile, or backends of a killed server are still letting go.
      const passing = /shared memory block|(could not|cannot) bind|Address already in use/i.test(String(error));
      if (!passing || options.port !== undefined || Date.now() > deadline) throw error;
      await sleep(200);
    }
  }
}

async function launchOnce(
  bin: string,
  dataDir: string,
  port: number,
  user: OsUser,
  options: EmbeddedPostgresOptions,
  deadline: number,
): Promise<Running> {
  const flushing = options.durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const settings = [
    'timezone=UTC',
    'lc_messages=C',
    `unix_socket_directories=${options.bySocket ? dataDir : ''}`,
    ...flushing,
    ...(options.settings ?? []),
  ];
  const args = [
    '-D',
    dataDir,
    '-p',
    String(port),
    '-h',
    '127.0.0.1',
    ...settings.flatMap((setting) => ['-c', setting]),
  ];
  // Detached: Ctrl-C in the terminal reaches us first, and we end the server when the last query is answered.
  const child = spawn(join(bin, 'postgres'), args, {
    ...user,
    cwd: '/',
    detached: !onWindows,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot },
  });
  const exited = new Promise<number>((done) => child.once('close', (code) => done(code ?? -1)));
  await ready(child, exited, deadline, options.log);
  const forget = endWithUs(child);
  void exited.then(forget);
  const stop = async () => {
    await end(child, exited, bin, dataDir);
    forget();
    await rm(launcherFile(dataDir), { force: true });
    if (!options.durable) await removeCluster(dataDir);
  };
  return { port, pid: child.pid ?? 0, exited, stop };
}

async function ready(
  child: ChildProcess,
  exited: Promise<number>,
  deadline: number,
  log: EmbeddedPostgresOptions['log'],
): Promise<void> {
  let said = '';
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((done, fail) => {
      timer = setTimeout(() => fail(new Error(`PostgreSQL did not start in time: ${said}`)), deadline - Date.now());
      child.stderr?.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-4000);
        log?.(chunk.toString().trimEnd());
        if (said.includes('ready to accept connections')) done();
      });
      child.once('error', fail);
      void exited.then((code) => fail(new Error(`PostgreSQL ended with ${code}: ${said}`)));
    });
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Ends the server when this process ends, also by a signal that nobody else handles. */
function endWithUs(child: ChildProcess): () => void {
  const onExit = () => void child.kill('SIGINT');
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const onSignal = (signal: NodeJS.Signals) => {
    if (process.listenerCount(signal) > 1) return;
    child.kill('SIGINT');
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    process.off('exit', onExit);
    for (const signal of signals) process.off(signal, onSignal);
  };
  process.once('exit', onExit);
  for (const signal of signals) process.on(signal, onSignal);
  return forget;
}

async function end(child: ChildProcess, exited: Promise<number>, bin: string, dataDir: string): Promise<void> {
  const gone = () => child.exitCode !== null || child.signalCode !== null;
  // Windows has no signals: there the server is asked through pg_ctl.
  if (onWindows && !gone()) await run(join(bin, 'pg_ctl'), ['stop', '-D', dataDir, '-m', 'fast'], {});
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (gone()) break;
    child.kill(signal);
    await Promise.race([exited, sleep(STOP_TIMEOUT_MS, undefined, { ref: false })]);
  }
  await exited;
}

async function removeCluster(dataDir: string): Promise<void> {
  for (const path of [dataDir, `${dataDir}.password`, launcherFile(dataDir)]) {
    await rm(path, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? done(address.port) : fail(new Error('no free port')),
      );
    });
  });
}
