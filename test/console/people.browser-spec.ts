import type { Locator, Page } from 'playwright-core';
import { check, type Suite } from './browser-test.ts';
import { settled } from './stage.ts';
import { says } from './words.ts';

const ADMINISTRATOR = 'quan-tri@demo.invalid';
const NAME = 'Người Sẽ Được Xóa';
const EMAIL = 'se-duoc-xoa@demo.invalid';
const TEXT_VERSION = 'Phiếu mẫu 01/2026';

const row = (page: Page, text: string): Locator => page.getByRole('row').filter({ hasText: text });

/** Presses a button of a page, fills in the dialog that it opens, and sends it. */
async function act(page: Page, at: Locator, label: string, fill: (dialog: Locator) => Promise<void>): Promise<void> {
  await at.getByRole('button', { name: label }).click();
  const dialog = page.getByRole('dialog', { name: label });
  await fill(dialog);
  await dialog.getByRole('button', { name: label }).click();
  await dialog.waitFor({ state: 'hidden' });
}

export const suite: Suite = {
  world: 'demonstration',
  tests: [
    {
      name: 'consent is recorded with a file and withdrawn; a person is erased with it, and found no more',
      body: async ({ open, go }) => {
        const page = await open({ as: ADMINISTRATOR });
        await go(page, '/people/create');
        await page.getByLabel('Họ và tên').fill(NAME);
        await page.getByLabel('Thư điện tử').fill(EMAIL);
        await page.getByRole('combobox', { name: 'Đơn vị' }).fill('Chính phủ');
        await page.getByRole('option').filter({ hasText: 'Chính phủ' }).first().click();
        await page.getByRole('button', { name: 'Lưu' }).click();
        await page.waitForURL(/\/people\/.*\/show/);
        await settled(page);
        const person = page.locator('#main-content');

        await act(page, person, 'Ghi sự đồng ý', async (dialog) => {
          await dialog.getByLabel('Bản nội dung đã đồng ý').fill(TEXT_VERSION);
          const paper = { name: 'phieu.txt', mimeType: 'text/plain', buffer: Buffer.from('Phiếu đồng ý') };
          await dialog.locator('input[type=file]').setInputFiles(paper);
          await dialog.getByText('phieu.txt').waitFor();
        });
        await person.getByText(TEXT_VERSION).waitFor();
        await act(page, person, 'Rút lại', async () => undefined);
        await person.getByRole('button', { name: 'Rút lại' }).waitFor({ state: 'detached' });
        check('the record of the consent stays', await person.getByText(TEXT_VERSION).isVisible());

        await act(page, person, 'Xóa dữ liệu cá nhân', async (dialog) => {
          await dialog.getByText(`mọi dữ liệu cá nhân của ${NAME}, cả ảnh và tệp chứng minh sự đồng ý`).waitFor();
          await dialog.getByLabel('Lý do').fill('Theo yêu cầu của người đó');
        });
        await says(page, 'Đã xóa dữ liệu cá nhân');
        await go(page, '/people');
        await page.getByRole('textbox', { name: /Tìm/ }).fill(NAME);
        await settled(page);
        check('nobody is found by the name', (await row(page, NAME).count()) === 0);
      },
    },
  ],
};
