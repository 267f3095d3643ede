import { check, type Suite } from './browser-test.ts';
import { settled } from './stage.ts';

const TREASURER = 'ke-toan-hoi@demo.invalid';
const HEAD = 'lanh-dao-hoi@demo.invalid';

export const suite: Suite = {
  world: 'demonstration',
  isChain: true,
  tests: [
    {
      name: 'the treasurer takes over what is left of a decision from the first screen, and makes the voucher that pays it',
      body: async ({ open }) => {
        const page = await open({ as: TREASURER });
        await page.getByRole('heading', { name: /Tiền thưởng chưa nhận vào sổ/ }).waitFor();
        await page
          .getByRole('link', { name: /Tặng Bằng khen/ })
          .first()
          .click();
        await page.waitForURL(/rewardDecisions.*show/);
        await settled(page);
        await page.getByRole('button', { name: 'Nhận cả quyết định vào sổ' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('combobox', { name: /Quỹ/ }).fill('Khuyến học');
        await page
          .getByRole('option', { name: /Quỹ Khuyến học tỉnh/ })
          .first()
          .click();
        await dialog.getByRole('combobox', { name: /Nguồn/ }).fill('đóng góp');
        await page.getByRole('listbox').getByRole('option').first().click();
        await dialog.getByRole('button', { name: 'Nhận cả quyết định vào sổ' }).click();
        await page.getByText(/Đã nhận một khoản thưởng/).waitFor();
        await settled(page);
        await page.getByRole('table').getByText('Đã vào sổ, chưa chi').nth(1).waitFor();
        await page.getByRole('button', { name: 'Lập chứng từ chi' }).first().click();
        const paying = page.getByRole('dialog');
        await paying.getByRole('combobox', { name: /Két, tài khoản/ }).fill('Két');
        await page.getByRole('listbox').getByRole('option').first().click();
        await paying.getByRole('combobox', { name: /Người nhận/ }).fill('Công ty');
        await page.getByRole('listbox').getByRole('option').first().click();
        await paying.getByRole('combobox', { name: /Nội dung chi/ }).fill('khen thưởng');
        await page.getByRole('listbox').getByRole('option').first().click();
        const content = paying.getByRole('textbox', { name: /^Nội dung/ });
        if ((await content.inputValue()) === '') await content.fill('Chi thưởng theo quyết định');
        await paying.getByRole('button', { name: 'Lập chứng từ chi' }).click();
        await page.waitForURL(/voucherDrafts.*show/);
        await settled(page);
        check('a line for each', (await page.getByText(/Tiền thưởng Bằng khen/).count()) >= 2);
      },
    },
    {
      name: 'the head sees what the decision came to, and nothing to take over',
      body: async ({ open, go }) => {
        const page = await open({ as: HEAD });
        await go(page, '/rewardDecisions');
        await page.getByRole('link', { name: '120/QĐ-UBND' }).click();
        await page.waitForURL(/show/);
        await settled(page);
        await page.getByText('Phải thu hồi').first().waitFor();
        check('who decides does not take over', (await page.getByRole('button', { name: /Nhận/ }).count()) === 0);
      },
    },
  ],
};
