import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildWorld } from '../lap/world.ts';
import { findChromium } from '../support/chromium.ts';
import { TEST_FLAGS } from './browser-flags.ts';
import { isRefused, type Pressed, pressAll } from './press.ts';
import { TELEPHONE } from './screen-looks.ts';
import { SCREENS, TREASURER_SCREENS } from './screens.ts';
import { Theatre } from './stage.ts';

/**
 * `npm run offered [-- word of an address]`: presses what the pages of records offer, as each person of the demonstration, and says what was refused because
 * it is not theirs. A small part of it is in the suite (`what-is-offered`).
 */
const PEOPLE = [
  'can-bo-xa@demo.invalid',
  'lanh-dao-xa@demo.invalid',
  'giao-vien@demo.invalid',
  'can-bo-trung-tam@demo.invalid',
  'chuyen-vien-xa@demo.invalid',
  'lanh-dao-so@demo.invalid',
  'chuyen-vien-so@demo.invalid',
  'lanh-dao-tinh@demo.invalid',
  'hoi-khuyen-hoc@demo.invalid',
  'ke-toan-hoi@demo.invalid',
  'lanh-dao-hoi@demo.invalid',
  'ke-toan-xa@demo.invalid',
  'kiem-toan@demo.invalid',
  'quan-tri@demo.invalid',
].filter((who) => who.startsWith(process.env.OFFERED_AS ?? ''));
/** `OFFERED_LOOK=telephone`: in English on a telephone. */
const LOOK = process.env.OFFERED_LOOK === 'telephone' ? { ...TELEPHONE, english: true } : {};
/** Of each list. */
const RECORDS = Number(process.env.OFFERED_RECORDS ?? 3);

const words = process.argv.slice(2);
const lists = [
  ...new Set([...SCREENS, ...TREASURER_SCREENS].filter(({ firstRecord }) => firstRecord).map(({ path }) => path)),
].filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
const told = (who: string, { where, what, answers }: Pressed): string => [who, where, what, ...answers].join('\t');

const browser = await chromium.launch({ executablePath: findChromium(), args: TEST_FLAGS });
const world = await buildWorld({ demo: true, consoleDirectory: join(import.meta.dirname, '../../dist-console') });
const refused: string[] = [];
let unsent = 0;
let count = 0;
try {
  for (const who of PEOPLE) {
    const theatre = new Theatre(browser, world);
    const stage = theatre.stage();
    for (const one of await pressAll(await stage.open({ as: who, ...LOOK }), stage.go, lists, RECORDS)) {
      console.log(told(who, one));
      count += 1;
      if (one.answers.length === 0) unsent += 1;
      if (isRefused(one)) refused.push(told(who, one));
    }
    await theatre.strike();
  }
} finally {
  await browser.close();
  await world.stop();
}
console.log(`offered: ${count} acts, ${unsent} sent nothing, ${refused.length} refused as not theirs`);
for (const one of refused) console.log(`REFUSED ${one}`);
process.exitCode = refused.length > 0 ? 1 : 0;
