import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopOrphan } from '../../libs/postgres-launcher/src/index.ts';

const PREFIX = 'hieu-hoc-test-';
const base = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A data folder for the cluster of one run, in memory where the machine offers that. */
export async function temporaryDataDir(): Promise<string> {
  await sweep();
  const folder = await mkdtemp(join(base, PREFIX));
  await chmod(folder, 0o711);
  return join(folder, 'data');
}

/** Ends the servers of killed runs and removes their folders. */
async function sweep(): Promise<void> {
  for (const name of (await readdir(base)).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(base, name);
    const madeAt = await stat(folder).then((at) => at.mtimeMs, Date.now);
    const starting = !existsSync(join(folder, 'data.launcher')) && Date.now() - madeAt < 60_000;
    if (!starting && (await stopOrphan(join(folder, 'data')))) await rm(folder, { recursive: true, force: true });
  }
}
