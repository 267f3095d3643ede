import type { Page } from 'playwright-core';
import { type BrowserTest, type Suite } from '../../console/browser-test.ts';
import { heading, says } from '../../console/words.ts';

const TEACHER = 'giao-vien@demo.invalid';
const CIRCLE = 'Nhóm đọc sách tối thứ Ba';
const UNCOUNTED = 'Nhóm mới lập';

const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Lưu', exact: true }).click();

async function openCircle(page: Page): Promise<void> {
  await page.getByRole('link', { name: CIRCLE }).first().click();
  await heading(page, CIRCLE).waitFor();
}

const tests: BrowserTest[] = [
  {
    name: 'the menu leads to the circles, and the teacher begins one that a document asks for',
    body: async ({ open }) => {
      const page = await open({ as: TEACHER });
      await page.getByRole('navigation').getByRole('link', { name: 'Nhóm học tập' }).click();
      await says(page, 'Chưa có nhóm học tập nào');
      await page.getByRole('link', { name: 'Lập nhóm học tập' }).first().click();
      await page.getByLabel('Tên nhóm').fill(CIRCLE);
      await page.getByLabel('Số người').fill('15');
      await page.getByRole('combobox', { name: 'Theo văn bản' }).click();
      await page.getByRole('option').first().click();
      await save(page);
      await heading(page, CIRCLE).waitFor();
      await says(page, 'Thông tin nhóm');
    },
  },
  {
    name: 'it stands in the list, and its members are counted anew',
    body: async ({ open, go }) => {
      const page = await open({ as: TEACHER });
      await go(page, '/studyCircles');
      await page.getByRole('row').filter({ hasText: CIRCLE }).getByText('15', { exact: true }).waitFor();
      await openCircle(page);
      await page.getByRole('link', { name: 'Sửa' }).click();
      await page.getByLabel('Số người').fill('21');
      await save(page);
      await page.waitForURL(/\/show/);
      await says(page, '21');
    },
  },
  {
    name: 'its trace leads to the document, with its own mark and words',
    body: async ({ open, go }) => {
      const page = await open({ as: TEACHER });
      await go(page, '/studyCircles');
      await openCircle(page);
      await page.getByRole('link', { name: 'Truy vết' }).click();
      await page.waitForURL(/\/trace\//);
      await page.getByRole('link', { name: CIRCLE }).first().waitFor();
      await says(page, 'Nhóm học tập');
      await page.locator('a[href*="#/directives/"]').first().waitFor();
    },
  },
  {
    name: 'the decision that founds it is drafted from it',
    body: async ({ open, go }) => {
      const page = await open({ as: TEACHER });
      await go(page, '/studyCircles');
      await openCircle(page);
      await page.getByRole('button', { name: 'Soạn quyết định thành lập' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Soạn quyết định thành lập' }).click();
      await page.waitForURL(/#\/ownDocuments\//);
      await page.getByText(`Thành lập “${CIRCLE}” gồm 21 người`).first().waitFor();
    },
  },
  {
    name: 'a circle without members waits in the inbox and leads to its page',
    body: async ({ open, go }) => {
      const page = await open({ as: TEACHER });
      await go(page, '/studyCircles/create');
      await page.getByLabel('Tên nhóm').fill(UNCOUNTED);
      await save(page);
      await heading(page, UNCOUNTED).waitFor();
      await go(page, '/');
      await heading(page, 'Nhóm học tập chưa ghi số người').waitFor();
      await page.getByRole('link', { name: UNCOUNTED }).click();
      await page.waitForURL(/#\/studyCircles\/.*\/show/);
    },
  },
  {
    name: 'the same in English, and closed for good',
    body: async ({ open, go }) => {
      const page = await open({ as: TEACHER, english: true });
      await go(page, '/studyCircles');
      await heading(page, 'Study circles').waitFor();
      await openCircle(page);
      await page.getByRole('button', { name: 'Close the circle' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Close the circle' }).click();
      await says(page, 'Circle closed');
      await page.getByRole('button', { name: 'Close the circle' }).waitFor({ state: 'detached' });
    },
  },
];

export const suite: Suite = { world: 'demonstration', isChain: true, tests };
