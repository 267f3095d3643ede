import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { buildWorld } from '../lap/world.ts';
import { findChromium } from '../support/chromium.ts';
import { BROWSER_FLAGS } from './browser-flags.ts';
import { settled, Theatre } from './stage.ts';
import { join } from 'node:path';
const root = join(import.meta.dirname, '../..');
const out = '/tmp/shots-board';
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: BROWSER_FLAGS });
const world = await buildWorld({ demo: true, consoleDirectory: join(root, 'dist-console') });
try {
  const { open, go } = new Theatre(browser, world).stage();
  for (const look of [{ width: 1280 }, { width: 390 }, { width: 390, english: true, dark: true }, { width: 1280, english: true, dark: true }]) {
    const tag = `${look.width}${'dark' in look ? '-en' : ''}`;
    const page = await open({ as: 'chuyen-vien-xa@demo.invalid', height: 900, ...look });
    const shoot = async (key: string) => { await settled(page); await page.screenshot({ path: `${out}/${key}-${tag}.png`, fullPage: true }); };
    try {
    await go(page, '/'); await shoot('home');
    await go(page, '/subjectAssessments/board'); await shoot('board');
    const rows = await page.locator('main a[href*="NOT_BEGUN"]').nth(1).getAttribute('href');
    await go(page, rows!.slice(1)); await shoot('unbegun');
    await page.locator('main a[href*="/subjectAssessments/enter/"]').first().click(); await page.locator('article').first().waitFor(); await shoot('entry');
    await go(page, '/citizens'); await page.locator('main a[href*="#/citizens/"][href$="/show"]').nth(11).click(); await shoot('links');
    await go(page, '/answerLinks/sheets');
    await page.getByRole('combobox').nth(1).fill('Ví Dụ Ba'); await page.getByRole('option').first().click();
    await page.getByRole('button', { name: /Tạo liên kết để in|Make links to print/ }).click();
    await page.locator('.answer-sheets').waitFor(); await shoot('sheets');
    await page.emulateMedia({ media: 'print' });
    if (look.width === 1280) await page.pdf({ path: `${out}/sheets-${tag}.pdf`, format: 'A4', preferCSSPageSize: true });
    await page.emulateMedia({ media: 'screen' });
    const code = await page.locator('.answer-sheets').getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).first().innerText();
    await go(page, `/answer?code=${code.replaceAll('-', '')}`); await page.getByRole('region').nth(9).waitFor(); await shoot('answer');
    } catch (error) { console.error(tag, error); await page.screenshot({ path: `${out}/fail-${tag}.png` }); }
  }
} finally { await browser.close(); await world.stop(); }
