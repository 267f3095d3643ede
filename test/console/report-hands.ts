import type { Locator, Page } from 'playwright-core';
import { check, eventually } from './browser-test.ts';
import { says } from './words.ts';

/** What a pair of hands does with the form, by keyboard alone. */
export const grid = (page: Page): Locator => page.getByRole('table').first();

export const cell = (page: Page, name: string | RegExp): Locator => grid(page).getByRole('textbox', { name });

/** The label of the cell that has the focus, as a screen reader says it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement?.getAttribute("aria-label") ?? ""') as Promise<string>;

const written = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement?.value ?? ""') as Promise<string>;

/** Down one column with Enter: what is there already stays, the rest is typed. Ends in the last row. */
async function downColumn(page: Page, figure: (name: string) => string): Promise<void> {
  for (let name = await focused(page); ;) {
    if ((await written(page)) === '') await page.keyboard.type(figure(name));
    await page.keyboard.press('Enter');
    const next = await focused(page);
    if (next.split(':')[0] === name.split(':')[0] || sameCell(next, name)) return;
    name = next;
  }
}

/** The spoken name tells the figure too, so it changes while one types. */
const sameCell = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (name: string): string => name.replace(/: (chưa có số liệu|không áp dụng)$/, '');

/** Up with Shift+Enter; rows that are sums take the sum of their parts with one key. */
async function upTakingSums(page: Page): Promise<void> {
  for (let name = await focused(page); ;) {
    if (/^[156] /.test(name)) await page.keyboard.press('=');
    await page.keyboard.press('Shift+Enter');
    const next = await focused(page);
    if (sameCell(next, name)) return;
    name = next;
  }
}

/** Every figure of the form: Tab to the grid, Enter down the columns, arrows across. */
export async function typeFigures(page: Page, figure: (name: string) => string): Promise<void> {
  await tabTo(page, () => cell(page, /^1 /).first());
  await downColumn(page, figure);
  await upTakingSums(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  check('the arrow leads to the second column', (await focused(page)).includes('Người'));
  await downColumn(page, figure);
  await upTakingSums(page);
  await saved(page);
}

/** Every figure in one go: a block of two columns as it comes from a spreadsheet. */
export async function pasteFigures(page: Page, events: number, people: number): Promise<void> {
  const rows = await grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('textbox') })
    .count();
  const block = Array.from({ length: rows }, () => `${events}\t${people}`).join('\n');
  await cell(page, /^1 /).first().focus();
  // The clipboard belongs to the whole browser; windows of other tests may have it just now.
  await page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(block)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }`);
  await says(page, 'Đã dán vào');
  for (const sum of await cell(page, /^[156] /).all()) await sum.press('=');
  await saved(page);
}

/** Tab until the place is reached, as somebody without a mouse does. */
export async function tabTo(page: Page, target: () => Locator, limit = 60): Promise<void> {
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press('Tab');
    if (await target().evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error(`not reached with ${limit} times Tab`);
}

export async function typeTexts(page: Page, text: string): Promise<void> {
  await page.getByRole('tab', { name: 'Thuyết minh' }).click();
  const boxes = page.getByRole('tabpanel', { name: 'Thuyết minh' }).getByRole('textbox');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.fill(text);
  await saved(page);
}

export const saved = (page: Page): Promise<void> => says(page, /Đã lưu lúc/);

/** Opens the dialog of an act and does it. */
export async function act(page: Page, label: string, done: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await says(page, done);
}

/** The text behind a number: "1.234" is 1234. */
export const numberIn = (text: string): number => Number(text.replace(/[^\d]/g, ''));

export async function inboxItem(page: Page, organisation: string): Promise<Locator> {
  const item = page.getByRole('listitem').filter({ hasText: organisation });
  await eventually(`${organisation} is in the inbox`, async () => (await item.count()) > 0);
  return item.first();
}
