import type { Page } from 'playwright-core';
import { check, eventually, type Stage, type Suite } from './browser-test.ts';
import { cell, grid, saved } from './report-hands.ts';
import { OWN_REPORTS } from './screens.ts';
import { says } from './words.ts';

const TEACHER = 'giao-vien@demo.invalid';
const CELL = /^2 Số tin bài/;

async function ownReport({ open }: Stage): Promise<Page> {
  const page = await open({ as: TEACHER });
  await page.getByRole('link', { name: OWN_REPORTS }).first().click();
  await grid(page).waitFor();
  return page;
}

const valueAfterReload = async (page: Page): Promise<string> => {
  await page.reload();
  await grid(page).waitFor();
  return cell(page, CELL).inputValue();
};

export const suite: Suite = {
  world: 'demonstration',
  tests: [
    {
      name: 'what is typed without a network is kept, and saved when the network is back',
      body: async (stage) => {
        stage.tolerate(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
        const page = await ownReport(stage);
        await page.context().setOffline(true);
        await cell(page, CELL).fill('17');
        await says(page, 'Mất kết nối');
        check('the figure is still there', (await cell(page, CELL).inputValue()) === '17');
        await page.context().setOffline(false);
        await says(page, /Đã lưu lúc/);
        check('the API has it', (await valueAfterReload(page)) === '17');
      },
    },
    {
      name: 'what could not be saved survives closing the page',
      body: async (stage) => {
        stage.tolerate(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
        const page = await ownReport(stage);
        const { hash } = new URL(page.url());
        await page.context().setOffline(true);
        await cell(page, CELL).fill('18');
        await says(page, 'Mất kết nối');
        const context = page.context();
        await page.close({ runBeforeUnload: false });
        await context.setOffline(false);
        const again = await stage.tab(context, hash.slice(1));
        await grid(again).waitFor();
        await eventually('the figure is back', async () => (await cell(again, CELL).inputValue()) === '18');
        await saved(again);
      },
    },
    {
      name: 'two people at the same cell: the second is told and chooses',
      body: async (stage) => {
        stage.tolerate(/status of 4\d\d/);
        const one = await ownReport(stage);
        const other = await stage.tab(one.context(), new URL(one.url()).hash.slice(1));
        await grid(other).waitFor();
        await cell(one, CELL).fill('21');
        await saved(one);
        await eventually('saved', async () => (await one.getByRole('status').innerText()).includes('Đã lưu'));
        await cell(other, CELL).fill('22');
        await says(other, 'Người khác vừa sửa báo cáo này');
        await other.getByRole('button', { name: 'Giữ của tôi: 22' }).click();
        await saved(other);
        await eventually('the choice is kept', async () => (await valueAfterReload(one)) === '22');
      },
    },
  ],
};
