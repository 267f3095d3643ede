import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS } from '../console/browser-flags.ts';
import { Theatre } from '../console/stage.ts';
import { buildWorld, type World } from '../lap/world.ts';
import { findChromium } from '../support/chromium.ts';

/**
 * `npm run bench:screen`: how long a first screen takes until it can be used, in a browser whose CPU is slowed down four times, as on the computers
 * of an office. Usable: the page's own things are drawn, nothing is being waited for, and the browser is idle, so that a key would be answered at once.
 * "Cold" has the files of the console to compile, "again" is a reload. The peer of the same run is a fixed piece of work in the same browser, so that
 * figures of two machines can be compared. `BENCH_AGAINST=<folder>` measures another build of the console in turns with the one at hand.
 */
const SLOWER = Number(process.env.BENCH_SLOWER ?? 4);
const TURNS = Number(process.env.BENCH_TURNS ?? 5);

const SCREENS = [
  { who: 'giao-vien@demo.invalid', path: '/', name: 'teacher, first screen' },
  { who: 'can-bo-xa@demo.invalid', path: '/', name: 'commune, first screen' },
  { who: 'lanh-dao-so@demo.invalid', path: '/', name: 'leader, first screen' },
  { who: 'chuyen-vien-so@demo.invalid', path: '/', name: 'officer of a Sở, first screen' },
  { who: 'chuyen-vien-so@demo.invalid', path: '/directives', name: 'officer of a Sở, documents' },
];

/** Runs in the page: since the navigation began, in ms. */
const USABLE = `new Promise((resolve) => {
  const drawn = () => {
    const main = document.querySelector('#main-content h1');
    const waits = document.querySelector('#main-content .MuiSkeleton-root, #main-content [role=progressbar]');
    if (!main || waits) return setTimeout(drawn, 10);
    requestIdleCallback(() => resolve(performance.now()));
  };
  drawn();
})`;

/** Runs in the page: sorts and joins, as rendering does; in ms. */
const FIXED_WORK = `(() => {
  const began = performance.now();
  let text = '';
  for (let turn = 0; turn < 40; turn++)
    text = Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 10_007).sort((a, b) => a - b).join(',');
  return performance.now() - began + (text.length === 0 ? 1 : 0);
})()`;

const median = (values: number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1]!;
const ms = (values: number[]): string => median(values).toFixed(0).padStart(6);

const root = join(import.meta.dirname, '../..');
/** Builds of the console, taking turns: the one at hand, and another to hold it against. */
const BUILDS = [join(root, 'dist-console'), ...(process.env.BENCH_AGAINST ? [process.env.BENCH_AGAINST] : [])];
const browser = await chromium.launch({ executablePath: findChromium(), args: BROWSER_FLAGS });
const worlds: World[] = [];
try {
  for (const consoleDirectory of BUILDS) worlds.push(await buildWorld({ demo: true, consoleDirectory }));
  const theatres = worlds.map((world) => new Theatre(browser, world));
  console.log(`CPU ${SLOWER} times slower, medians of ${TURNS}, ms`);
  console.log(`${BUILDS.map(() => '  cold   again  ').join('')}  work  screen`);
  for (const { who, path, name } of SCREENS) {
    const taken = BUILDS.map(() => ({ cold: [] as number[], again: [] as number[] }));
    const work: number[] = [];
    for (let turn = 0; turn < TURNS; turn++)
      for (const [at, theatre] of theatres.entries()) {
        const page = await theatre.stage().open({ as: who, keepsFiles: true });
        const slowed = await page.context().newCDPSession(page);
        await slowed.send('Network.clearBrowserCache');
        await slowed.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
        taken[at]!.cold.push(await timeOf(page, slowed, `${worlds[at]!.url}/#${path}`));
        taken[at]!.again.push(await timeOf(page, slowed, `${worlds[at]!.url}/#${path}`));
        work.push(await page.evaluate<number>(FIXED_WORK));
        await theatre.strike();
      }
    console.log(`${taken.map(({ cold, again }) => `${ms(cold)}  ${ms(again)}  `).join('')}${ms(work)}  ${name}`);
  }
} finally {
  await browser.close();
  for (const world of worlds) await world.stop();
}

async function timeOf(page: Page, session: CDPSession, address: string): Promise<number> {
  await page.goto('about:blank');
  await session.send('HeapProfiler.collectGarbage');
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate<number>(USABLE);
}
