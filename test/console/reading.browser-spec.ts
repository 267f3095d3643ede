import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { seriousFaults } from './accessibility.ts';
import { type BrowserTest, check, eventually, type Stage, type Suite } from './browser-test.ts';
import { tabTo } from './report-hands.ts';
import { settled } from './stage.ts';
import { heading, says } from './words.ts';

const OFFICER = 'chuyen-vien-so@demo.invalid';
const THEME = 'Mỗi ngày học thêm một điều hay';

/** A provincial plan as offices write it, made up for this test and for the picture of the README. */
const written = readFileSync(join(import.meta.dirname, 'plan-to-read.txt'), 'utf8');
const plan = (number: number): string => written.replace('8800', String(number));

const text = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
const file = (page: Page): Locator => page.locator('input[type=file]');
const field = (page: Page, name: string): Locator => page.locator(`[name="${name}"]`);
const confirm = (page: Page): Locator => page.getByRole('button', { name: 'Xác nhận' });
const highlighted = (page: Page): Locator => page.locator('mark[data-active]');

async function read({ go }: Stage, page: Page, number: number): Promise<void> {
  await go(page, '/directives/read');
  await file(page).setInputFiles(text(`ke-hoach-${number}.txt`, plan(number)));
  await confirm(page).waitFor();
}

async function showsInText(page: Page, words: string): Promise<void> {
  await eventually(`${words} is highlighted`, async () =>
    (await highlighted(page).allInnerTexts()).join('').includes(words),
  );
}

const tests: BrowserTest[] = [
  {
    name: 'a file that cannot be read says why, and another may be chosen',
    body: async (stage) => {
      stage.tolerate(/status of 4\d\d/);
      const page = await stage.open({ as: OFFICER });
      await stage.go(page, '/directives');
      await page.getByRole('link', { name: 'Đọc văn bản' }).last().click();
      await file(page).setInputFiles(text('gia-mao.docx', 'không phải là Word'));
      await page.getByRole('alert').filter({ hasText: 'nội dung phải đúng với phần mở rộng' }).waitFor();
      await says(page, 'Unicode UTF-8');
      await file(page).setInputFiles(text('mot-dong.txt', 'x'.repeat(200_000)));
      await page.getByRole('alert').filter({ hasText: 'Dòng 1 dài hơn' }).waitFor();
      await file(page).setInputFiles(text('trong.txt', ' \n\n '));
      await page.getByRole('alert').filter({ hasText: 'Tệp rỗng' }).waitFor();
      await file(page).setInputFiles(text('dung.txt', plan(8700)));
      await confirm(page).waitFor();
    },
  },
  {
    name: 'a document is read, a field shows its words, one field is corrected, and what is confirmed exists',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER });
      await read(stage, page, 8701);
      await field(page, 'week.theme').click();
      await showsInText(page, THEME);
      await page.locator('mark[data-mark="issuedOn"]').click();
      await eventually('the day has the cursor', () =>
        field(page, 'issuedOn').evaluate((input) => input === input.ownerDocument.activeElement),
      );
      check('the day was read', (await field(page, 'issuedOn').inputValue()) === '12/09/2026');
      await field(page, 'subject').fill('Tổ chức Tuần lễ học tập suốt đời tỉnh năm 2026 (đã chỉnh)');
      await confirm(page).click();
      await heading(page, 'Đã lưu từ văn bản').waitFor();
      await says(page, '4410/BGDĐT-GDTX');
      await says(page, 'Mở cửa thư viện tỉnh phục vụ miễn phí trong Tuần lễ.');
      await says(page, 'trước 20/10/2026');
      await page.reload();
      await heading(page, 'Đã lưu từ văn bản').waitFor();
      await says(page, '4410/BGDĐT-GDTX');
      await page.getByRole('link', { name: new RegExp(THEME) }).click();
      await heading(page, /2026/).waitFor();
      await page.goBack();
      await seesDirective(stage, page);
    },
  },
  {
    name: 'leaving with corrections asks first, and a number that is struck out makes a draft',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER });
      await read(stage, page, 8702);
      await field(page, 'code').fill('/KH-UBND');
      await says(page, 'sẽ được lưu là dự thảo');
      let asked = '';
      page.once('dialog', (dialog) => {
        asked = dialog.message();
        void dialog.dismiss();
      });
      await page.getByRole('link', { name: 'Tuần lễ', exact: true }).click();
      await eventually('the browser asked', () => asked !== '');
      check('the correction is still there', (await field(page, 'code').inputValue()) === '/KH-UBND');
      await field(page, 'issuer').fill('');
      check('without an issuer nothing is confirmed', await confirm(page).isDisabled());
      await says(page, 'Hãy ghi cơ quan ban hành.');
    },
  },
  {
    name: 'names of a document from another area mean nobody here, and its tasks keep the names',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER });
      await stage.go(page, '/directives/read');
      const elsewhere = plan(8706).replace('TỈNH LAI CHÂU', 'TỈNH KHÔNG CÓ THẬT').replaceAll('Lai Châu', 'Không Có');
      await file(page).setInputFiles(text('noi-khac.txt', elsewhere));
      await confirm(page).waitFor();
      await says(page, /nhiệm vụ chưa có đơn vị nhận trong danh mục/);
      await field(page, 'hasWeek').click();
      if (await field(page, 'hasRound').isChecked()) await field(page, 'hasRound').click();
      await confirm(page).click();
      await heading(page, 'Đã lưu từ văn bản').waitFor();
      const tasks = page.getByRole('table', { name: 'Nhiệm vụ' });
      await tasks.getByText('Sở Giáo dục và Đào tạo (chưa có trong danh mục đơn vị)').first().waitFor();
      check('nobody of Lai Châu has got a task', (await tasks.getByText('Lai Châu').count()) === 0);
    },
  },
  {
    name: 'what the API refuses is said at its field',
    body: async (stage) => {
      stage.tolerate(/status of 4\d\d/);
      const page = await stage.open({ as: OFFICER });
      await read(stage, page, 8703);
      await field(page, 'week.endsOn').fill('2026-09-01');
      await confirm(page).click();
      await page.getByRole('alert').first().waitFor();
      await eventually(
        'the day is marked',
        async () => (await field(page, 'week.endsOn').getAttribute('aria-invalid')) === 'true',
      );
      // The department has planned its week of this year already; the document stands without one.
      await field(page, 'hasWeek').click();
      await confirm(page).click();
      await heading(page, 'Đã lưu từ văn bản').waitFor();
    },
  },
  {
    name: 'on a phone text and proposal stand behind tabs, and the keyboard alone reaches both',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER, width: 390, height: 844 });
      await read(stage, page, 8704);
      const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      check(`${String(over)} px too wide`, Number(over) <= 0);
      await tabTo(page, () => page.getByRole('tab', { name: 'Đọc được' }), 60);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.locator('mark[data-mark="subject"]').first().waitFor();
      await page.getByRole('tab', { name: 'Đọc được' }).click();
      await tabTo(page, () => field(page, 'subject'), 80);
      const faults = await seriousFaults(page);
      check(`no serious fault\n${faults.join('\n')}`, faults.length === 0);
    },
  },
  {
    name: 'axe finds nothing serious beside the text, on light and dark ground',
    body: async (stage) => {
      for (const dark of [false, true]) {
        const page = await stage.open({ as: OFFICER, dark });
        await read(stage, page, 8705);
        await field(page, 'week.theme').click();
        const faults = await seriousFaults(page);
        check(`no serious fault\n${faults.join('\n')}`, faults.length === 0);
      }
    },
  },
];

/** On its own page and in the register, where the search highlights its words. */
async function seesDirective({ go }: Stage, page: Page): Promise<void> {
  await go(page, '/directives');
  await field(page, 'search').fill('da chinh');
  await page.locator('mark').first().waitFor();
  await page.getByRole('link', { name: '8701/KH-UBND' }).click();
  await heading(page, '8701/KH-UBND').waitFor();
  await settled(page);
  await says(page, 'Còn hiệu lực');
  await page.getByRole('link', { name: '4410/BGDĐT-GDTX' }).first().waitFor();
  await page.getByRole('button', { name: 'Toàn văn' }).click();
  await says(page, 'phục vụ miễn phí');
}

export const suite: Suite = { world: 'demonstration', tests };
