import type { Page } from 'playwright-core';
import { check, type Suite } from './browser-test.ts';
import { says } from './words.ts';

/** Her school’s assessment came back with a reason at target 1.1. */
const TEACHER = 'giao-vien@demo.invalid';
const OFFICER = 'chuyen-vien-so@demo.invalid';

const target = (page: Page, code: string) => page.locator(`article[aria-labelledby="target-${code}"]`);
const bar = (page: Page) => page.locator('[data-covers="foot"]');

async function openFromInbox(page: Page, pile: string, name: RegExp): Promise<void> {
  await page.locator('section', { hasText: pile }).getByRole('link', { name }).first().click();
  await page.getByText('Đặc điểm quyết định chỉ tiêu nào áp dụng').waitFor();
}

export const suite: Suite = {
  world: 'demonstration',
  tests: [
    {
      name: 'an assessment that came back is mended target by target, shown by evidence, sent again, and reviewed by what changed',
      body: async ({ open, go }) => {
        const page = await open({ as: TEACHER });
        await go(page, '/');
        await openFromInbox(page, 'Đánh giá bị trả lại', /Đánh giá Đơn vị học tập/);
        await target(page, '1.1')
          .getByText(/Đề nghị bổ sung kế hoạch/)
          .waitFor();
        const discipline = target(page, '2.1');
        await discipline.getByLabel('thành viên', { exact: true }).fill('41');
        await discipline.getByLabel('thành viên chấp hành kỷ luật').fill('36');
        await discipline
          .getByText('41 thành viên, 36 thành viên chấp hành kỷ luật: 87,8 % < 90 %, không đạt.')
          .waitFor();
        await discipline.getByLabel('thành viên chấp hành kỷ luật').fill('37');
        await discipline.getByText('90,2 % ≥ 90 %, đạt.').waitFor();
        await bar(page).getByText('Đã lưu', { exact: true }).waitFor();
        await target(page, '1.1')
          .locator('input[type=file]')
          .setInputFiles({
            name: 'ke-hoach.txt',
            mimeType: 'text/plain',
            buffer: Buffer.from(`Kế hoạch ${Date.now()}`),
          });
        await target(page, '1.1').getByRole('link', { name: 'ke-hoach.txt' }).waitFor();
        await bar(page).getByRole('button', { name: 'Gửi đánh giá' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Gửi đánh giá' }).click();
        await says(page, 'Đã gửi đánh giá.');
        check('what was sent is not typed over', (await target(page, '2.1').getByRole('textbox').count()) === 0);

        const officer = await open({ as: OFFICER });
        await go(officer, '/');
        await openFromInbox(officer, 'Đánh giá chờ xét', /Đoàn Kết/);
        await officer.getByText(/Chỉ hiện chỉ tiêu đã thay đổi hoặc đã nêu lý do \(2 thay đổi\)/).waitFor();
        check('only what changed is shown', (await officer.locator('article').count()) === 2);
        await bar(officer).getByRole('button', { name: 'Xét xong' }).click();
        await officer.getByRole('dialog').getByRole('button', { name: 'Xét xong' }).click();
        await says(officer, 'Đã xét xong.');
        await officer.getByText('Đã xét', { exact: true }).first().waitFor();
      },
    },
  ],
};
