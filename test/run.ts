import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/**
 * Everything that `npm test` promises: unit and e2e, and beside them the console in a browser, alone and then with a
 * wing: a browser waits more than it works. What the browsers say is printed when the server's tests have ended.
 */
interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  notRun: string[];
  /** Files whose process ended before their tests did, and that were run once more. */
  ranAgain: string[];
}

const NONE: Totals = { passed: 0, failed: 0, skipped: 0, notRun: [], ranAgain: [] };

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');

rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const beside = allBrowserTests();
const totals = [await serverTests(), ...(await beside)].reduce(add);
writeFileSync(join(results, 'totals.json'), JSON.stringify(totals));
for (const reason of totals.notRun) console.log(`\n!!! NOT RUN: ${reason}`);
for (const file of totals.ranAgain) console.log(`\n!!! RUN AGAIN, look why above: ${file}`);
if (totals.skipped > 0) {
  const isApart = !existsSync(join(root, '../shared/seeds'));
  console.log(
    `\n${totals.skipped} skipped${isApart ? ': they need the real documents of ../shared, for which the samples stand here' : ''}`,
  );
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

async function serverTests(): Promise<Totals> {
  const first = await jestTotals('jest.json', process.argv.slice(2));
  if (first.died.length === 0) return first.totals;
  // Nothing is known of their tests: a process was killed, or given up where it stood. What fails does not come here, and what dies twice fails.
  const again = await jestTotals('jest-again.json', ['--runTestsByPath', ...first.died]);
  const counted = { ...first.totals, failed: first.totals.failed - first.died.length, ranAgain: first.died };
  return add(counted, again.totals);
}

/** `died`: files whose process ended before their tests did. */
async function jestTotals(name: string, args: string[]): Promise<{ totals: Totals; died: string[] }> {
  const output = join(results, name);
  const jest = ['test/jest.ts', '--json', `--outputFile=${output}`, ...args];
  const child = spawn(process.execPath, jest, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const [status] = await once(child, 'exit');
  const report = readJson(output);
  if (!report) {
    const notRun = ['unit and e2e tests: jest wrote no results'];
    return { totals: { ...NONE, failed: 1, notRun }, died: [] };
  }
  const failed = count(report.numFailedTests) + count(report.numRuntimeErrorTestSuites);
  const totals = {
    passed: count(report.numPassedTests),
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: count(report.numPendingTests) + count(report.numTodoTests),
    notRun: [],
    ranAgain: [],
  };
  return { totals, died: diedIn(report) };
}

function diedIn({ testResults }: Record<string, unknown>): string[] {
  const files = testResults as { name: string; message: string; assertionResults: unknown[] }[];
  return files
    .filter(({ message, assertionResults }) => assertionResults.length === 0 && message.includes('Worker exited'))
    .map(({ name }) => name);
}

async function allBrowserTests(): Promise<Totals[]> {
  const alone = await browserTests('test/console/run.ts', 'console.json');
  const withWing = await browserTests('test/wing/drive.ts', 'wing.json');
  console.log(alone.said + withWing.said);
  return [alone.totals, withWing.totals];
}

/** A browser run writes `{ passed, failed, skipped?, notRun? }` to CONSOLE_RESULTS. */
async function browserTests(script: string, name: string): Promise<{ totals: Totals; said: string }> {
  const output = join(results, name);
  const child = spawn(process.execPath, [script], {
    cwd: root,
    env: { ...process.env, CONSOLE_RESULTS: output },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, errors, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { totals: readTotals(script, output, status), said: `\n${script}\n${out}${errors}` };
}

function readTotals(script: string, output: string, status: number | null): Totals {
  const report = readJson(output);
  if (!report) return { ...NONE, failed: 1, notRun: [`browser tests: ${script} wrote no results`] };
  const failed = count(report.failed);
  return {
    passed: count(report.passed),
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: count(report.skipped),
    notRun: Array.isArray(report.notRun) ? report.notRun.map(String) : [],
    ranAgain: [],
  };
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
    ranAgain: [...one.ranAgain, ...other.ranAgain],
  };
}
