import { check, type Suite } from './browser-test.ts';
import { settled } from './stage.ts';

const KEEPER = 'chuyen-vien-xa@demo.invalid';

export const suite: Suite = {
  world: 'demonstration',
  tests: [
    {
      name: 'a commune states results as counts, amends and withdraws them, and totals say that they are stated',
      body: async ({ open, go }) => {
        const page = await open({ as: KEEPER });
        await go(page, '/resultStatements/create');
        await page.getByText('Số báo đứng cạnh kết quả theo danh sách').waitFor();
        await page.getByRole('combobox', { name: /Bộ tiêu chí/ }).click();
        await page.getByRole('option', { name: /Gia đình học tập/ }).click();
        await page.getByRole('textbox', { name: /^Đăng ký/ }).fill('900');
        await page.getByRole('textbox', { name: /^Được đánh giá/ }).fill('800');
        await page.getByRole('textbox', { name: /^Đạt/ }).fill('700');
        await page.getByRole('textbox', { name: /Nguồn số liệu/ }).fill('Báo cáo của các thôn');
        await page.getByRole('button', { name: 'Lưu' }).click();
        await page.waitForURL(/\/show/);
        await page.getByText('Báo cáo của các thôn').waitFor();

        await page.getByRole('button', { name: 'Sửa số báo' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('textbox', { name: /^Đạt/ }).fill('710');
        await dialog.getByRole('button', { name: 'Sửa số báo' }).click();
        await page.getByText('710').waitFor();

        await page.getByRole('link', { name: 'Tổng số báo' }).click();
        await page.getByRole('table', { name: 'Theo số báo (không theo danh sách)' }).waitFor();
        await settled(page);
        check('the totals hold what was stated', (await page.getByRole('cell', { name: '710' }).count()) > 0);
        await page.goBack();
        await page.getByRole('button', { name: 'Rút số báo' }).click();
        await dialog.getByRole('textbox', { name: /Lý do/ }).fill('Báo nhầm');
        await dialog.getByRole('button', { name: 'Rút số báo' }).click();
        await page.getByText('Rút ngày').waitFor();
      },
    },
  ],
};
