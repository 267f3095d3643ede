import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Builds what `npm start` and `npm test` run, unless it stands there, built from these sources. Runs before anything is built, so it imports nothing of ours
// and carries erasable types only.

const root = join(import.meta.dirname, '../../../..');
const sources = ['apps', 'libs', 'migrations', 'package-lock.json', 'nest-cli.json', '.swcrc', 'tsconfig.json'];
const products = ['dist/apps/api/src/main.js', 'dist/apps/worker/src/main.js', 'dist-console/index.html'];
const stampFile = join(root, 'dist/.built-from');

function* filesBelow(path: string): Generator<string> {
  if (statSync(path).isDirectory())
    for (const name of readdirSync(path).toSorted()) yield* filesBelow(join(path, name));
  else yield path;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesBelow(join(root, source))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const stamp = fingerprint();
const isFresh =
  products.every((product) => existsSync(join(root, product))) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp;
if (!isFresh) {
  console.log('Building api, worker and console …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stampFile, stamp);
}
