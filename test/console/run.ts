import { mkdirSync, writeFileSync } from 'node:fs';
import { glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { findChromium } from '../support/chromium.ts';
import type { BrowserTest, Suite } from './browser-test.ts';

/** The console in a real browser against the real API: every `*.browser-spec.ts`, or those named on the command line. */
const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'test-results');
const TEST_TIMEOUT_MS = 90_000;
const totals = { passed: 0, failed: 0, skipped: 0, notRun: [] as string[] };

const chromium = findChromium();
if (chromium) await runAll(chromium);
else totals.notRun.push('browser tests: no Chromium on this machine (install one, or name it in CHROMIUM)');
if (process.env.CONSOLE_RESULTS) writeFileSync(process.env.CONSOLE_RESULTS, JSON.stringify(totals));
for (const reason of totals.notRun) console.log(`!!! NOT RUN: ${reason}`);
console.log(`browser: ${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

async function runAll(executablePath: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const suites = await readSuites();
  const { launch } = await import('./chromium.ts');
  const browser = await launch(executablePath);
  try {
    for (const world of new Set(suites.map(({ suite }) => suite.world)))
      await inWorld(browser, world, suites.filter(({ suite }) => suite.world === world));
  } finally {
    await browser.close();
  }
}
