import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Everything that `npm test` promises: unit and e2e, then the console in a browser. Not all at once: on two cores everything waits for everything, tests
 * that poll work the more for it, and whatever has a limit of time meets it.
 */
interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  notRun: string[];
  /** Files whose process ended before their tests did, and that were run once more. */
  ranAgain: string[];
  /** Names of what failed: whoever sees only the end of a long run looks for them. */
  failures: string[];
}

/**
 * Left to the gates of `.ci/run`, as patterns of paths: the matrix from the places above a commune and beside it, which is asked whole there, and the
 * development servers, whose compiler alone keeps both cores busy for most of a minute. What gates have run before is named in CHECKED_BY_GATES.
 */
const LEFT_TO_GATES = ['access/matrix-(school|province|association|acting-office)', 'development/dev'];

const NONE: Totals = { passed: 0, failed: 0, skipped: 0, notRun: [], ranAgain: [], failures: [] };

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');

rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const totals = add(await serverTests(), await browserTests());
writeFileSync(join(results, 'totals.json'), JSON.stringify(totals));
for (const reason of totals.notRun) console.log(`\n!!! NOT RUN: ${reason}`);
for (const file of totals.ranAgain) console.log(`\n!!! RUN AGAIN, look why above: ${file}`);
for (const test of totals.failures) console.log(`\n!!! FAILED: ${test}`);
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
  const isOther = (failure: string) => !first.died.some((file) => failure.startsWith(`${relative(root, file)}:`));
  const counted = {
    ...first.totals,
    failed: first.totals.failed - first.died.length,
    ranAgain: first.died,
    failures: first.totals.failures.filter(isOther),
  };
  return add(counted, again.totals);
}

/** `died`: files whose process ended before their tests did. */
async function jestTotals(name: string, args: string[]): Promise<{ totals: Totals; died: string[] }> {
  const output = join(results, name);
  const jest = ['test/jest.ts', '--json', `--outputFile=${output}`, ...args];
  const checked = [...LEFT_TO_GATES, ...(process.env.CHECKED_BY_GATES?.split(',') ?? [])].join(',');
  const env = { ...process.env, BESIDE_IN_ONE_FILE: '1', CHECKED_BY_GATES: checked };
  const child = spawn(process.execPath, jest, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
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
    failures: failuresIn(report),
  };
  return { totals, died: diedIn(report) };
}

interface FileResult {
  name: string;
  message: string;
  assertionResults: { status: string; fullName: string }[];
}

function failuresIn({ testResults }: Record<string, unknown>): string[] {
  return (testResults as FileResult[]).flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    const isBroken = failed.length === 0 && assertionResults.length === 0 && message !== '';
    return (isBroken ? ['the file as a whole'] : failed).map((test) => `${relative(root, name)}: ${test}`);
  });
}

function diedIn({ testResults }: Record<string, unknown>): string[] {
  return (testResults as FileResult[])
    .filter(({ message, assertionResults }) => assertionResults.length === 0 && message.includes('Worker exited'))
    .map(({ name }) => name);
}

/** A browser run writes `{ passed, failed, skipped?, notRun?, failures? }` to CONSOLE_RESULTS. */
async function browserTests(): Promise<Totals> {
  const script = 'test/console/run.ts';
  const output = join(results, 'console.json');
  const child = spawn(process.execPath, [script], {
    cwd: root,
    env: { ...process.env, CONSOLE_RESULTS: output },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [status] = await once(child, 'exit');
  return readTotals(script, output, status);
}

function readTotals(script: string, output: string, status: number | null): Totals {
  const report = readJson(output);
  if (!report) return { ...NONE, failed: 1, notRun: [`browser tests: ${script} wrote no results`] };
  const failed = count(report.failed);
  return {
    passed: count(report.passed),
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: count(report.skipped),
    notRun: textsIn(report.notRun),
    ranAgain: [],
    failures: textsIn(report.failures),
  };
}

function readJson(file: string): Record<string, unknown> | undefined {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
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
    failures: [...one.failures, ...other.failures],
  };
}
