import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { Filled } from '../lap/world.ts';
import { plan, PROVINCE_CODE } from '../lap/plan.ts';
import { findChromium } from '../support/chromium.ts';
import { TEST_FLAGS } from './browser-flags.ts';
import type { BrowserTest, Suite } from './browser-test.ts';
import { Theatre } from './stage.ts';

/**
 * The console in a real browser against the real API: every `*.browser-spec.ts` but those that are exhaustive (gates of `.ci/run`), or those whose names
 * hold a given word.
 */
const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'test-results');
/** When a test is given up, not how fast it must be. */
const TEST_TIMEOUT_MS = 180_000;
/** Each world has an API, a worker and a browser of its own, which together keep a core busy. */
const WORLDS_AT_ONCE = 2;
/** Much is made and thrown away at once: with the small young space of Node's own choice a tenth of what a process worked was clearing up. */
const NODE_FLAGS = ['--max-semi-space-size=64'];
const totals = { passed: 0, failed: 0, skipped: 0, notRun: [] as string[], failures: [] as string[] };
const began = performance.now();

const executablePath = findChromium();
if (executablePath) await runAll(executablePath);
else totals.notRun.push('browser tests: no Chromium on this machine (install one, or name it in CHROMIUM)');
if (process.env.CONSOLE_RESULTS) writeFileSync(process.env.CONSOLE_RESULTS, JSON.stringify(totals));
for (const reason of totals.notRun) console.log(`!!! NOT RUN: ${reason}`);
console.log(`browser: ${totals.passed} passed, ${totals.failed} failed in ${seconds(began)} s`);
process.exitCode = totals.failed > 0 ? 1 : 0;

async function runAll(browserPath: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const worlds = [...(await readSuites()).values()];
  if (worlds.length > 1) await runSideBySide(worlds);
  else if (worlds[0]) await runHere(browserPath, worlds[0]);
}

async function runHere(browserPath: string, suites: [string, Suite][]): Promise<void> {
  // A profile of its own for each launch is made and removed by playwright-core.
  const browser = await chromium.launch({ executablePath: browserPath, args: TEST_FLAGS });
  try {
    await inWorld(browser, suites);
  } finally {
    await browser.close();
  }
}

/** Worlds do not know of each other: each has a process of its own, and while one waits another works. The largest begin. */
async function runSideBySide(worlds: [string, Suite][][]): Promise<void> {
  const waiting = worlds.toSorted((one, other) => testsIn(other) - testsIn(one));
  // Two processes for each world, the API's and the worker's, read the same modules.
  const { directory } = enableCompileCache(join(root, 'node_modules/.cache/browsers'));
  process.env.NODE_COMPILE_CACHE = directory;
  // Built programs are only needed, and only read, when there is a browser.
  const { Templates } = await import('../lap/template.ts');
  const templates = await Templates.make(new Set(worlds.map(worldOf)));
  flushCompileCache();
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      await runApart(next, await templates.copy(worldOf(next)));
  };
  try {
    await Promise.all(Array.from({ length: WORLDS_AT_ONCE }, lane));
  } finally {
    await templates.stop();
  }
}

function worldOf(suites: [string, Suite][]): Suite['world'] {
  return suites[0]![1].world;
}

function testsIn(suites: [string, Suite][]): number {
  return suites.reduce((sum, [, { tests }]) => sum + tests.length, 0);
}

async function runApart(suites: [string, Suite][], filled: Filled): Promise<void> {
  const names = suites.map(([name]) => `${name}.`);
  const results = join(pictures, `console-${suites[0]![0]}.json`);
  rmSync(results, { force: true });
  const child = spawn(process.execPath, [...NODE_FLAGS, import.meta.filename, ...names], {
    env: { ...process.env, CONSOLE_RESULTS: results, FILLED_WORLD: JSON.stringify(filled) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await once(child, 'exit');
  if (!existsSync(results)) {
    totals.failed += 1;
    console.error(`the run of ${names.join(' ')} ended without results`);
    return;
  }
  const { passed, failed, failures } = JSON.parse(readFileSync(results, 'utf8')) as typeof totals;
  totals.passed += passed;
  totals.failed += failed;
  totals.failures.push(...failures);
}

/** Suites by the world that they need. */
async function readSuites(): Promise<Map<string, [string, Suite][]>> {
  const wanted = process.argv.slice(2);
  const suites: [string, Suite][] = [];
  for (const file of globSync('*.browser-spec.ts', { cwd: import.meta.dirname }).toSorted()) {
    if (wanted.length > 0 && !wanted.some((word) => file.includes(word))) continue;
    const { suite } = (await import(join(import.meta.dirname, file))) as { suite: Suite };
    if (wanted.length === 0 && suite.isExhaustive) continue;
    suites.push([basename(file, '.browser-spec.ts'), suite]);
  }
  return Map.groupBy(suites, ([name, { world, isApart }]) => (isApart ? name : world));
}

async function inWorld(browser: Browser, suites: [string, Suite][]): Promise<void> {
  const { buildWorld } = await import('../lap/world.ts');
  const consoleDirectory = resolve(process.env.CONSOLE_DIRECTORY ?? join(root, 'dist-console'));
  const filled = process.env.FILLED_WORLD;
  const world = await buildWorld({
    consoleDirectory,
    ...(filled ? { filled: JSON.parse(filled) as Filled } : {}),
    // One browser asks: each further connection would read the catalogue and plan anew.
    poolSize: 4,
    ...(worldOf(suites) === 'demonstration'
      ? { demo: true }
      : { now: '2024-09-09T02:00:00Z', province: { code: PROVINCE_CODE, name: plan.province } }),
  });
  try {
    const theatre = new Theatre(browser, world);
    for (const [name, suite] of suites) await runSuite(theatre, name, suite);
  } finally {
    await world.stop();
  }
}

async function runSuite(theatre: Theatre, name: string, { tests, isChain }: Suite): Promise<void> {
  let isBroken = false;
  for (const [at, test] of tests.entries()) {
    const start = performance.now();
    const failure: Error | null = isBroken ? new Error('a step before it failed') : await attempt(theatre, test);
    if (failure && !isBroken) await theatre.photograph(pictures, `${name}-${at + 1}`);
    await theatre.strike();
    totals[failure ? 'failed' : 'passed'] += 1;
    if (failure) totals.failures.push(`${name}: ${test.name} — ${firstLines(failure)}`);
    isBroken ||= failure !== null && isChain === true;
    console.log(`${failure ? 'FAILED' : 'passed'}  ${name}: ${test.name} (${seconds(start)} s)`);
    if (failure && !failure.message.startsWith('a step')) console.log(`${failure.stack ?? failure.message}\n`);
  }
}

async function attempt(theatre: Theatre, { body }: BrowserTest): Promise<Error | null> {
  const timeout = AbortSignal.timeout(TEST_TIMEOUT_MS);
  const late = new Promise<never>((_, reject) =>
    timeout.addEventListener('abort', () => reject(new Error(`not done after ${TEST_TIMEOUT_MS / 1000} s`))),
  );
  try {
    await Promise.race([body(theatre.stage()), late]);
    const objections = theatre.objections();
    return objections.length > 0 ? new Error(`the browser complained:\n${objections.join('\n')}`) : null;
  } catch (error) {
    const objections = theatre.objections();
    if (error instanceof Error && objections.length > 0)
      error.stack += `\nthe browser complained:\n${objections.join('\n')}`;
    return error as Error;
  }
}

/** Enough of it to know where to look, where only the last lines of a run are kept. */
function firstLines({ message }: Error): string {
  return message.split('\n').slice(0, 3).join(' ').slice(0, 300);
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
