import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { buildWorld } from '../lap/world.ts';
import { findChromium } from '../support/chromium.ts';
import { TEST_FLAGS } from './browser-flags.ts';
import { grid } from './report-hands.ts';
import { OWN_REPORTS } from './screens.ts';
import { settled, Theatre } from './stage.ts';

/** `npm run screenshots`: the pictures of the README, taken from the demonstration content. */
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/screenshots');
mkdirSync(folder, { recursive: true });
const shoot = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });

const browser = await chromium.launch({ executablePath: findChromium(), args: TEST_FLAGS });
const world = await buildWorld({ demo: true, consoleDirectory: join(root, 'dist-console') });
try {
  const { open, go } = new Theatre(browser, world).stage();
  const leader = await open({ as: 'lanh-dao-xa@demo.invalid' });
  await shoot(leader, 'inbox');

  const teacher = await open({ as: 'giao-vien@demo.invalid' });
  await teacher.getByRole('link', { name: OWN_REPORTS }).first().click();
  await grid(teacher)
    .getByRole('textbox', { name: /^1\.8 / })
    .first()
    .click();
  await settled(teacher);
  await shoot(teacher, 'entry-grid');

  const officer = await open({ as: 'chuyen-vien-so@demo.invalid' });
  await officer.getByRole('link', { name: OWN_REPORTS }).first().click();
  await settled(officer);
  await officer
    .getByRole('button', { name: /^Mở 1\.6 .*Tổng: / })
    .first()
    .click();
  await officer.getByRole('dialog').getByRole('table').waitFor();
  await shoot(officer, 'totals');

  await go(officer, '/rounds');
  await officer.locator('#main-content a[href$="/show"]').first().click();
  await officer.waitForURL(/\/show/);
  await settled(officer);
  await shoot(officer, 'round');

  await go(officer, '/directives/read');
  const buffer = readFileSync(join(import.meta.dirname, 'plan-to-read.txt'));
  await officer
    .locator('input[type=file]')
    .setInputFiles({ name: 'ke-hoach-2026.txt', mimeType: 'text/plain', buffer });
  await officer.getByRole('button', { name: 'Xác nhận' }).waitFor();
  await settled(officer);
  await officer.locator('[name="week.theme"]').click();
  await shoot(officer, 'reading');
} finally {
  await browser.close();
  await world.stop();
}
