import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const onWindows = process.platform === 'win32';

/** The time given to each way of ending a server, the gentle one first. */
export const STOP_TIMEOUT_MS = 20_000;

/** Stops a server whose launcher was killed. Answers false when its launcher is alive: then it is not ours to touch. */
export async function stopOrphan(dataDir: string): Promise<boolean> {
  const pid = postmasterPid(dataDir);
  if (launcherAlive(dataDir, pid)) return false;
  if (pid === undefined) return true;
  if (!isPostmasterOf(pid, dataDir)) {
    // The number was given to another process since; PostgreSQL would take it for a running server.
    if (isAlive(pid)) await rm(join(dataDir, 'postmaster.pid'), { force: true });
    return true;
  }
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    kill(pid, signal);
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    while (Date.now() < deadline) {
      if (!isPostmasterOf(pid, dataDir)) return true;
      await sleep(50);
    }
  }
  throw new Error(`PostgreSQL ${pid} of ${dataDir} does not end`);
}

export function launcherFile(dataDir: string): string {
  return `${dataDir}.launcher`;
}

export function readLauncher(dataDir: string): number | undefined {
  return readPid(launcherFile(dataDir));
}

export function postmasterPid(dataDir: string): number | undefined {
  return readPid(join(dataDir, 'postmaster.pid'));
}

/** A server runs on this folder now, whoever started it. */
export function isServed(dataDir: string): boolean {
  const pid = postmasterPid(dataDir);
  return pid !== undefined && isPostmasterOf(pid, dataDir);
}

function readPid(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return pid > 0 ? pid : undefined;
}

/** A launcher is alive when the server is still its child; a mere process number may have been given to another. */
function launcherAlive(dataDir: string, postmaster: number | undefined): boolean {
  const launcher = readLauncher(dataDir);
  if (launcher === undefined) return false;
  if (postmaster !== undefined && isPostmasterOf(postmaster, dataDir)) {
    return onWindows ? isAlive(launcher) : parentOf(postmaster) === launcher;
  }
  return launcher !== process.pid && isAlive(launcher) && (commandOf(launcher)?.includes('node') ?? true);
}

function isPostmasterOf(pid: number, dataDir: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === dataDir || commandOf(pid)?.includes(dataDir) === true;
    } catch {
      return commandOf(pid)?.includes(dataDir) === true;
    }
  }
  return commandOf(pid)?.includes(dataDir) ?? true;
}

function commandOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    return existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';
  }
  if (onWindows) return undefined;
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
}

function parentOf(pid: number): number | undefined {
  if (process.platform === 'linux') {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  }
  return Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
