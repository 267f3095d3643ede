import type { Page } from 'playwright-core';
import { check, type Suite } from './browser-test.ts';
import { settled } from './stage.ts';

const OFFICE = 'hoi-khuyen-hoc@demo.invalid';
const LEADER = 'lanh-dao-hoi@demo.invalid';
const TREASURER = 'ke-toan-hoi@demo.invalid';
const UNIT = 'chuyen-vien-xa@demo.invalid';

/** From the list to the page of the round whose name begins so. */
async function enter(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('link', { name }).first().click();
  await page.waitForURL(/\/show/);
  await settled(page);
}

async function act(page: Page, label: string, done: string): Promise<void> {
  await page.getByRole('button', { name: label }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: label }).click();
  await page.getByText(done).waitFor();
}

export const suite: Suite = {
  world: 'demonstration',
  isChain: true,
  tests: [
    {
      name: 'a unit enters applications by keyboard, one after the other, and a namesake is asked back',
      body: async ({ open, go }) => {
        const page = await open({ as: UNIT });
        await go(page, '/scholarshipRounds');
        await enter(page, /Học không bao giờ ngừng/);
        await page.getByRole('link', { name: 'Nhập đơn' }).click();
        const name = page.getByRole('textbox', { name: /Họ và tên/ });
        await name.fill('Giàng Thị Thử');
        await page.getByRole('textbox', { name: /Ngày hoặc năm sinh/ }).fill('2012');
        await page.getByRole('textbox', { name: /Hoàn cảnh/ }).fill('Nhà xa trường');
        await page.keyboard.press('Enter');
        await page.getByText('Đã ghi đơn của Giàng Thị Thử').waitFor();
        await name.fill('GIÀNG thị thử');
        await page.getByRole('textbox', { name: /Ngày hoặc năm sinh/ }).fill('2012');
        await page.keyboard.press('Enter');
        await page.getByText('Có thể là người đã có đơn').waitFor();
        await page.getByRole('checkbox', { name: /người khác/ }).check();
        await page.getByRole('button', { name: 'Ghi và nhập tiếp' }).click();
        await page.getByText('Đã ghi đơn của GIÀNG thị thử').waitFor();
      },
    },
    {
      name: 'the office ends applications, scores in a grid, and proposes',
      body: async ({ open, go }) => {
        const page = await open({ as: OFFICE });
        await go(page, '/scholarshipRounds');
        await enter(page, /Học không bao giờ ngừng/);
        await act(page, 'Ngừng nhận đơn', 'Đã ngừng nhận đơn');
        await page.getByRole('link', { name: 'Chấm điểm' }).click();
        await page.getByRole('table', { name: 'Chấm điểm' }).waitFor();
        const cells = page.locator('input[data-column]');
        for (let at = 0; at < (await cells.count()); at += 1) await cells.nth(at).fill('8');
        await page.getByRole('button', { name: 'Ghi điểm' }).click();
        await page.getByText('Không còn đơn nào chờ điểm của bạn').waitFor();
        await page.getByRole('link', { name: /Đợt học bổng/ }).click();
        await page.getByRole('table', { name: 'Xếp hạng' }).waitFor();
        await settled(page);
        // All are equal, and the means are not enough for all of them.
        check('nobody is preferred', (await page.getByText('Bằng điểm, không đủ tiền cho tất cả').count()) > 0);
      },
    },
    {
      name: 'the treasurer sees what is owed and prints the list to sign; the leader sees no need of anybody there',
      body: async ({ open, go }) => {
        const page = await open({ as: TREASURER });
        await go(page, '/scholarshipRounds');
        await enter(page, /Tiếp sức đến trường/);
        await page.getByText('Chưa chi').first().waitFor();
        await page.getByText('Đã chi', { exact: true }).first().waitFor();
        check('no need is shown to who pays', (await page.getByText('Mồ côi').count()) === 0);
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'Danh sách chi để ký nhận' }).click(),
        ]);
        check('a list as PDF', download.suggestedFilename().endsWith('.pdf'));
        const leader = await open({ as: LEADER });
        await go(leader, '/scholarshipRounds');
        await enter(leader, /Tiếp sức đến trường/);
        await leader.getByRole('button', { name: 'Thu hồi' }).first().waitFor();
      },
    },
  ],
};
