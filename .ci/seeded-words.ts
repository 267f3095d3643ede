import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A value is added to an enum of the schema, and one is taken away; the console's check of words must see both. */
const root = join(import.meta.dirname, '..');
const schema = readFileSync(join(root, 'schema.graphql'), 'utf8');
const enumOf = /^enum RoundState \{\n  OPEN\n  CLOSED\n/m;

const seeds = [
  {
    change: 'enum RoundState {\n  OPEN\n  CLOSED\n  PAUSED\n',
    fault: 'enums.RoundState.PAUSED: a value of the API without words',
  },
  { change: 'enum RoundState {\n  OPEN\n', fault: 'enums.RoundState.CLOSED: words for no value of the API' },
];

if (!enumOf.test(schema)) throw new Error('the enum that is seeded stands in the schema no more');
const folder = mkdtempSync(join(tmpdir(), 'seeded-words-'));
try {
  const unseen = seeds.filter(({ change, fault }) => !check(schema.replace(enumOf, change)).includes(fault));
  for (const { fault } of unseen) console.error(`not seen: ${fault}`);
  console.log(`${seeds.length} seeded values, ${unseen.length} problems`);
  process.exitCode = unseen.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What the check says, or nothing when it passes. */
function check(seeded: string): string {
  const file = join(folder, 'schema.graphql');
  writeFileSync(file, seeded);
  const program = join(root, 'apps/console/i18n-check.ts');
  const env = { ...process.env, CONSOLE_SCHEMA: file };
  const { status, stderr } = spawnSync(process.execPath, [program], { env, encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}
