import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that `npm test` promises: unit, e2e, then the console in a browser, alone and with a wing. Ends with the totals. */
interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  notRun: string[];
}

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');

rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const totals = [
  serverTests(),
  browserTests('test/console/run.ts', 'console.json'),
  browserTests('test/wing/drive.ts', 'wing.json'),
].reduce(add);
writeFileSync(join(results, 'totals.json'), JSON.stringify(totals));
for (const reason of totals.notRun) console.log(`\n!!! NOT RUN: ${reason}`);
if (totals.skipped > 0) {
  const isApart = !existsSync(join(root, '../shared/seeds'));
  console.log(
    `\n${totals.skipped} skipped${isApart ? ': they need the real documents of ../shared, for which the samples stand here' : ''}`,
  );
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

function serverTests(): Totals {
  const output = join(results, 'jest.json');
  const jest = ['node_modules/jest/bin/jest.js', '-c', 'test/jest.config.mjs', '--json', `--outputFile=${output}`];
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const status = runNode([...node, ...jest, ...process.argv.slice(2)]);
  const report = readJson(output);
  if (!report) return { passed: 0, failed: 1, skipped: 0, notRun: ['unit and e2e tests: jest wrote no results'] };
  const failed = count(report.numFailedTests) + count(report.numRuntimeErrorTestSuites);
  return {
    passed: count(report.numPassedTests),
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: count(report.numPendingTests) + count(report.numTodoTests),
    notRun: [],
  };
}

/** A browser run writes `{ passed, failed, skipped?, notRun? }` to CONSOLE_RESULTS. */
function browserTests(script: string, name: string): Totals {
  const output = join(results, name);
  const status = runNode([script], { CONSOLE_RESULTS: output });
  const report = readJson(output);
  if (!report) return { passed: 0, failed: 1, skipped: 0, notRun: [`browser tests: ${script} wrote no results`] };
  const failed = count(report.failed);
  return {
    passed: count(report.passed),
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: count(report.skipped),
    notRun: Array.isArray(report.notRun) ? report.notRun.map(String) : [],
  };
}

function runNode(args: string[], env: Record<string, string> = {}): number | null {
  return spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  }).status;
}

function readJson(file: string): Record<string, unknown> | undefined {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function add(one: Totals, other: Totals): Totals {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    notRun: [...one.notRun, ...other.notRun],
  };
}
