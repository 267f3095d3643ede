import type { Page } from 'playwright-core';
import { check, type Suite } from './browser-test.ts';
import { settled } from './stage.ts';
import { heading, says } from './words.ts';

const PROVINCE = 'chuyen-vien-so@demo.invalid';
const LEADER = 'lanh-dao-so@demo.invalid';
const ASSOCIATION = 'hoi-khuyen-hoc@demo.invalid';
const ADMINISTRATOR = 'quan-tri@demo.invalid';
const TITLE = 'Tổ dân phố ham đọc (thử)';

const choose = async (page: Page, name: string | RegExp, option: string | RegExp): Promise<void> => {
  await page.getByRole('combobox', { name }).click();
  await page.getByRole('option', { name: option }).first().click();
};

/** Targets against results at a province, results that it states for a commune, and titles that the administrator defines. */
export const suite: Suite = {
  world: 'demonstration',
  tests: [
    {
      name: 'a province records what an indicator came to with both numbers, mends it, sets a target, and the board shows both once it is confirmed',
      body: async ({ open, go }) => {
        const page = await open({ as: PROVINCE });
        await go(page, '/indicatorResults/create');
        await settled(page);
        await page.getByRole('combobox', { name: /Chỉ tiêu/ }).click();
        const first = page.getByRole('option').filter({ hasText: /\S/ }).first();
        const indicator = (await first.innerText()).trim();
        await first.click();
        const dialog = page.getByRole('dialog');
        await page.locator('[name="numerator"]').fill('1104');
        await page.locator('[name="denominator"]').fill('1847');
        await page.getByRole('button', { name: 'Lưu' }).click();
        await page.waitForURL(/\/show/);
        await page.getByRole('button', { name: 'Sửa số liệu' }).click();
        await dialog.getByRole('textbox').first().fill('1302');
        await dialog.getByRole('button', { name: 'Sửa số liệu' }).click();
        await says(page, 'Đã sửa số liệu');
        const address = new URL(page.url()).hash.slice(1);
        const leader = await open({ as: LEADER });
        await go(leader, address);
        await leader.getByRole('button', { name: 'Xác nhận số liệu' }).click();
        await leader.getByRole('dialog').getByRole('button', { name: 'Xác nhận số liệu' }).click();
        await says(leader, 'Đã xác nhận số liệu');
        await go(page, '/targets/all');
        await page.getByRole('button', { name: 'Đặt mục tiêu' }).click();
        await choose(page, 'Chỉ tiêu', indicator);
        await dialog.getByRole('textbox', { name: 'Năm' }).fill(String(new Date().getFullYear()));
        await dialog.getByRole('textbox', { name: 'Mục tiêu (%)' }).fill('101');
        await says(page, 'Nhập từ 0 đến 100, tối đa hai chữ số thập phân.');
        await dialog.getByRole('textbox', { name: 'Mục tiêu (%)' }).fill('87,5');
        await dialog.getByRole('textbox', { name: 'Văn bản' }).fill('12/KH-UBND');
        await dialog.getByRole('textbox', { name: 'Ngày ban hành' }).fill('02/01/2026');
        await dialog.getByRole('textbox', { name: 'Điều, khoản, điểm' }).fill('mục II.1');
        await dialog.getByRole('button', { name: 'Đặt mục tiêu' }).click();
        const lower = dialog.getByRole('checkbox', { name: /thấp hơn/ });
        await Promise.race([says(page, 'Đã đặt mục tiêu'), lower.waitFor()]);
        if (await lower.isVisible()) {
          await lower.check();
          await dialog.getByRole('button', { name: 'Đặt mục tiêu' }).click();
          await says(page, 'Đã đặt mục tiêu');
        }

        await go(page, '/targets');
        await settled(page);
        // A share is never told without the numbers behind it: 1.302 of 1.847.
        await says(page, /1\.302/);
        await says(page, /87,5/);
        check('the whole stands beside the part', (await page.getByText(/1\.847/).count()) > 0);
      },
    },
    {
      name: 'the association of a province states results for a commune whose committee it chooses, says why, amends them with another reason, and they stand in its totals',
      body: async ({ open, go }) => {
        const page = await open({ as: ASSOCIATION });
        await go(page, '/resultStatements/create');
        await page.getByText('Số báo đứng cạnh kết quả theo danh sách').waitFor();
        const office = page.getByRole('combobox', { name: /Số của đơn vị/ });
        await office.fill('ủy ban nhân dân xã');
        const offered = page.getByRole('option', { name: /Ủy ban nhân dân xã/ });
        await offered.first().waitFor();
        check(
          'offices of communes alone are offered',
          (await page.getByRole('option', { name: /Sở|tỉnh$/ }).count()) === 0,
        );
        await offered.last().click();
        check('the committee is chosen', (await office.inputValue()).startsWith('Ủy ban nhân dân xã'));
        await choose(page, /Bộ tiêu chí/, /Dòng họ học tập/);
        await page.getByRole('textbox', { name: /^Đăng ký/ }).fill('90');
        await page.getByRole('textbox', { name: /^Được đánh giá/ }).fill('80');
        await page.getByRole('textbox', { name: /^Đạt/ }).fill('81');
        await page.getByRole('textbox', { name: /Nguồn số liệu/ }).fill('Biên bản họp dòng họ');
        await page.getByRole('textbox', { name: /Lý do báo thay/ }).fill('Xã chưa có tài khoản');
        await page.getByRole('button', { name: 'Lưu' }).click();
        await says(page, /Số đạt \(81\) lớn hơn/);
        await page.getByRole('textbox', { name: /^Đạt/ }).fill('71');
        await page.getByRole('button', { name: 'Lưu' }).click();
        await page.waitForURL(/\/show/);
        await says(page, 'Xã chưa có tài khoản');
        await page.getByRole('button', { name: 'Sửa số báo' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('textbox', { name: /^Đạt/ }).fill('72');
        await dialog.getByRole('textbox', { name: /Lý do/ }).fill('Cộng sót một dòng họ');
        await dialog.getByRole('button', { name: 'Sửa số báo' }).click();
        await says(page, 'Đã sửa số báo');
        await page.getByRole('link', { name: 'Tổng số báo' }).click();
        await settled(page);
        check('the totals hold it', (await page.getByRole('cell', { name: '72', exact: true }).count()) > 0);
      },
    },
    {
      name: 'the administrator defines a title without a confirmed text, amends it when one is, and ends it with a reason',
      body: async ({ open, go }) => {
        const page = await open({ as: ADMINISTRATOR });
        await go(page, '/titleRegistrations/titles');
        await page.getByRole('button', { name: 'Đặt danh hiệu' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('combobox', { name: /Tặng cho/ }).click();
        await page.getByRole('option', { name: /Thôn/ }).click();
        await dialog.getByRole('textbox', { name: 'Tên bằng tiếng Việt' }).fill(TITLE);
        await dialog.getByRole('textbox', { name: 'Tên bằng tiếng Anh' }).fill('Reading block (trial)');
        await dialog.getByRole('checkbox', { name: 'Chưa xác minh được văn bản quy định' }).check();
        await dialog.getByRole('button', { name: 'Đặt danh hiệu' }).click();
        await says(page, 'Đã đặt danh hiệu');
        await page
          .locator('#main-content')
          .getByRole('combobox', { name: /Tặng cho/ })
          .click();
        await page.getByRole('option', { name: /Thôn/ }).click();
        const row = page.getByRole('row', { name: new RegExp(TITLE.replace(/[()]/g, String.raw`\$&`)) });
        await row.waitFor();
        await row.getByRole('button', { name: 'Sửa danh hiệu' }).click();
        check('the dialog holds what stands', (await dialog.getByRole('textbox').first().inputValue()) === TITLE);
        await dialog.getByRole('checkbox', { name: 'Chưa xác minh được văn bản quy định' }).uncheck();
        await dialog.getByRole('textbox', { name: 'Văn bản quy định' }).fill('QĐ 5/QĐ-UBND, Điều 2');
        await dialog.getByRole('button', { name: 'Sửa danh hiệu' }).click();
        await says(page, 'Đã sửa danh hiệu');
        await row.getByText('QĐ 5/QĐ-UBND, Điều 2').waitFor();
        await row.getByRole('button', { name: 'Kết thúc danh hiệu' }).click();
        await dialog.getByRole('textbox', { name: /Lý do/ }).fill('Thử xong');
        await dialog.getByRole('button', { name: 'Kết thúc danh hiệu' }).click();
        await says(page, 'Đã ghi ngày kết thúc');
        await heading(page, 'Các danh hiệu').waitFor();
      },
    },
  ],
};
