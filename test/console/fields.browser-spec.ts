import type { Locator, Page } from 'playwright-core';
import { check, eventually, type Suite } from './browser-test.ts';

const TEACHER = 'giao-vien@demo.invalid';
const YEAR = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric' }).format();

const field = (page: Page, name: string): Locator => page.locator(`input[name="${name}"]`);

/** What stands in a field after these keys and a Tab. */
async function typed(page: Page, name: string, keys: string): Promise<string> {
  await field(page, name).focus();
  await field(page, name).fill('');
  await page.keyboard.type(keys);
  await page.keyboard.press('Tab');
  return field(page, name).inputValue();
}

const said = (page: Page, name: string): Promise<string> =>
  page
    .locator('.MuiFormControl-root', { has: field(page, name) })
    .locator('.MuiFormHelperText-root')
    .innerText();

async function holds(page: Page, name: string, pairs: [string, string][]): Promise<void> {
  for (const [keys, shown] of pairs) {
    const stands = await typed(page, name, keys);
    check(`"${keys}" stands as "${shown}", not as "${stands}"`, stands === shown);
  }
}

export const suite: Suite = {
  world: 'demonstration',
  tests: [
    {
      name: 'a number is taken as people write it, shown with thousands and in words, and never guessed',
      body: async ({ open, go }) => {
        const page = await open({ as: TEACHER });
        await go(page, '/activities/create');
        await field(page, 'peopleCount').waitFor();
        await holds(page, 'peopleCount', [
          ['1.250', '1.250'],
          ['1 250', '1.250'],
          ['1250', '1.250'],
          ['1,5', '1,5'],
        ]);
        check('why 1,5 is refused is said', (await said(page, 'peopleCount')).includes('ví dụ 1.250'));
        await holds(page, 'stateBudget', [['1.500.000', '1.500.000']]);
        await field(page, 'place').focus();
        await page.keyboard.press('Tab');
        await page.keyboard.type('3');
        check('what a field held is typed over', (await field(page, 'eventCount').inputValue()) === '3');
        check('money in words', (await said(page, 'stateBudget')) === 'Một triệu năm trăm nghìn đồng');

        await page.getByRole('button', { name: 'Ghi hoạt động' }).click();
        check('nothing is sent', page.url().endsWith('/activities/create'));
        check('where it leads to says why', (await said(page, 'peopleCount')).includes('ví dụ 1.250'));
      },
    },
    {
      name: 'a day is typed in any way that people write it, by keyboard alone, and shown day first',
      body: async ({ open, go }) => {
        const page = await open({ as: TEACHER });
        await go(page, '/activities/create');
        await field(page, 'startsOn').waitFor();
        await holds(page, 'startsOn', [
          ['3/10', `03/10/${YEAR}`],
          ['03102026', '03/10/2026'],
          ['3-10-26', '03/10/2026'],
          ['31/11', '31/11'],
        ]);
        check('why 31/11 is refused is said', (await said(page, 'startsOn')).includes('ví dụ'));
        await field(page, 'place').click();
        await field(page, 'startsOn').click();
        check('it is still said there', (await said(page, 'startsOn')).includes('ví dụ'));
        await page.keyboard.type('5/10');
        await page.keyboard.press('Tab');
        check('what stood there is typed over', (await field(page, 'startsOn').inputValue()) === `05/10/${YEAR}`);
        await holds(page, 'startsOn', [['3/10/2031', '03/10/2031']]);
        check('a far day is warned of', (await said(page, 'startsOn')).includes('hơn một năm'));
        await field(page, 'startsOn').focus();
        await page.keyboard.press('Alt+ArrowDown');
        await page.getByRole('grid').waitFor();
        await eventually('the day has the focus', async () => (await focusedName(page)) === '03/10/2031');

        await page.keyboard.press('ArrowRight');
        await eventually('the next day has it', async () => (await focusedName(page)) === '04/10/2031');
        await page.keyboard.press('Enter');
        await eventually('it is chosen', async () => (await field(page, 'startsOn').inputValue()) === '04/10/2031');
      },
    },
    {
      name: 'an activity that is logged again is shown its twin, and the person decides',
      body: async ({ open, go, tolerate }) => {
        tolerate(/status of 4\d\d/);
        const page = await open({ as: TEACHER });
        await logTwice(page, () => go(page, '/activities/create'));
        const dialog = page.getByRole('dialog', { name: 'Hoạt động này đã được ghi' });
        await dialog.getByRole('link', { name: 'Xem hoạt động đã ghi' }).waitFor();
        await dialog.getByRole('button', { name: 'Là hoạt động khác, ghi thêm' }).click();
        await page.waitForURL(/activities\/.+\/show/);
      },
    },
  ],
};

async function logTwice(page: Page, goThere: () => Promise<void>): Promise<void> {
  for (const turn of ['first', 'second']) {
    await goThere();
    await field(page, 'title').fill('Ngày hội đọc sách của trường');
    await page.getByRole('combobox', { name: 'Loại' }).fill('Bồi dưỡng ngoại ngữ');
    await page
      .getByRole('option', { name: /^Bồi dưỡng ngoại ngữ/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Ghi hoạt động' }).click();
    if (turn === 'first') await page.getByRole('button', { name: 'Rút hoạt động' }).waitFor();
  }
}

const focusedName = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement?.getAttribute("aria-label") ?? ""') as Promise<string>;
