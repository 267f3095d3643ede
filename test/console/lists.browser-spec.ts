import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { check, eventually, type Stage, type Suite } from './browser-test.ts';
import { settled } from './stage.ts';

const OFFICER = 'chuyen-vien-so@demo.invalid';
const LEADER = 'lanh-dao-so@demo.invalid';
/** Communes of before July 2025: more than ten thousand. */
const COMMUNES = `/administrativeUnits?filter=${encodeURIComponent(JSON.stringify({ level: 'COMMUNE', asOf: '2024-10-01' }))}`;

/** Registers letters of the own office, as whoever is signed in at the page. */
async function keepLetters({ world }: Stage, page: Page, subjects: readonly string[]): Promise<void> {
  const ask = async (query: string, variables: object = {}): Promise<Record<string, unknown>> => {
    const answer = await page.request.post(`${world.url}/graphql`, {
      headers: { 'Idempotency-Key': randomUUID() },
      data: { query, variables },
    });
    const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const { viewer } = await ask('{ viewer { roles { organisation { id } } } }');
  const { roles } = viewer as { roles: { organisation: { id: string } }[] };
  const register = 'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }';
  for (const [at, subject] of subjects.entries())
    await ask(register, {
      input: {
        keeperId: roles[0]!.organisation.id,
        type: 'CV',
        code: `${901 + at}/SGDĐT-GDTX`,
        issuedOn: '2026-09-21',
        issuer: 'Sở Giáo dục và Đào tạo tỉnh Lai Châu',
        subject,
      },
    });
}

export const suite: Suite = {
  world: 'demonstration',
  tests: [
    {
      name: 'a list is sorted by its columns and shows those that were chosen; the address says both filter and sort, within a page too',
      body: async ({ open, go }) => {
        const page = await open({ as: OFFICER });
        await go(page, '/activities');
        await settled(page);
        await page.getByRole('columnheader', { name: 'Tên hoạt động' }).getByRole('button').click();
        await settled(page);
        check('the sort stands in the address', page.url().includes('sort=TITLE'));
        await eventually('titles follow the alphabet', async () => {
          const titles = await page.getByRole('rowheader').allInnerTexts();
          const inOrder = titles.toSorted((one, other) => one.localeCompare(other, 'vi'));
          return titles.length > 1 && titles.join() === inOrder.join();
        });
        await page.getByRole('button', { name: 'Cột' }).click();
        await page.getByRole('menuitemcheckbox', { name: 'Số người' }).click();
        await page.keyboard.press('Escape');
        await page.reload();
        await settled(page);
        check(
          'a column that was taken out stays away',
          (await page.getByRole('columnheader', { name: 'Số người' }).count()) === 0,
        );

        await go(page, '/rounds');
        await settled(page);
        await page.getByRole('rowheader').first().getByRole('link').click();
        await page.waitForURL(/\/show/);
        await page.getByRole('tab', { name: 'Báo cáo các đơn vị' }).click();
        await page.getByRole('columnheader', { name: 'Đơn vị' }).first().getByRole('button').click();
        await settled(page);
        await page.reload();
        await settled(page);
        const heading = page.getByRole('columnheader', { name: 'Đơn vị' }).first();
        await eventually(
          'tab and sort of a list within a page are there again',
          async () => (await heading.getAttribute('aria-sort')) === 'ascending',
        );
      },
    },
    {
      name: 'a filter is saved and shared by the keyboard, opened by somebody of the same office, and deleted',
      body: async ({ open, go }) => {
        const page = await open({ as: OFFICER });
        await go(page, '/activities');
        await settled(page);
        await page.getByRole('columnheader', { name: 'Tên hoạt động' }).getByRole('button').click();
        await settled(page);
        await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: 'Lưu bộ lọc đang dùng' }).waitFor();
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('End');
        await page.keyboard.press('Enter');
        const form = page.getByRole('dialog', { name: 'Lưu bộ lọc đang dùng' });
        await form.getByLabel('Tên bộ lọc').waitFor();
        await page.keyboard.type('Theo tên');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await form.getByRole('button', { name: 'Lưu' }).click();
        await page.getByText('Đã lưu bộ lọc.').waitFor();

        const other = await open({ as: LEADER, width: 390 });
        await go(other, '/activities');
        await settled(other);
        await other.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
        await other.getByRole('menuitem', { name: /Theo tên/ }).click();
        await settled(other);
        check('the address says what was saved', other.url().includes('sort=TITLE'));

        await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
        await page.getByRole('menuitem', { name: 'Sửa, xóa bộ lọc đã lưu' }).click();
        const manage = page.getByRole('dialog', { name: 'Bộ lọc đã lưu của danh sách này' });
        await manage.getByRole('button', { name: 'Xóa bộ lọc' }).first().click();
        await page.getByRole('dialog', { name: 'Xóa bộ lọc' }).getByRole('button', { name: 'Xóa bộ lọc' }).click();
        await page.getByText('Đã xóa bộ lọc.').waitFor();
        await manage.getByRole('button', { name: 'Đóng' }).click();
        await other.keyboard.press('Escape');
        await other.getByRole('button', { name: 'Bộ lọc đã lưu' }).click();
        await other.getByText('Chưa có bộ lọc nào').waitFor();
      },
    },
    {
      name: 'several reports are accepted at once: what will become of each is said before, and done',
      body: async ({ open, go }) => {
        const page = await open({ as: OFFICER });
        await go(page, '/rounds');
        await settled(page);
        await page.getByRole('rowheader').first().getByRole('link').click();
        await page.waitForURL(/\/show/);
        await page.getByRole('tab', { name: 'Báo cáo các đơn vị' }).click();
        await settled(page);
        const rows = page.getByRole('table').last();
        await rows.getByRole('checkbox', { name: 'Chọn mọi dòng của trang này' }).check();
        await page
          .getByRole('region', { name: /Đã chọn/ })
          .getByRole('button', { name: 'Nhận báo cáo' })
          .click();
        const dialog = page.getByRole('dialog', { name: 'Nhận báo cáo' });
        await dialog.getByText(/Sẽ thực hiện với/).waitFor();
        await dialog.getByText(/Không thực hiện với/).waitFor();
        await dialog.getByRole('button', { name: /Nhận báo cáo \(\d+\)/ }).click();
        await page.getByText(/Đã nhận \d+ báo cáo/).waitFor();
        await dialog.waitFor({ state: 'hidden' });
        check('nothing stays chosen', (await page.getByRole('region', { name: /Đã chọn/ }).count()) === 0);
      },
    },
    {
      name: 'several documents that the office keeps are sent at once to those that were picked',
      body: async (stage) => {
        const page = await stage.open({ as: OFFICER });
        const subjects = ['Mời dự họp chuẩn bị Tuần lễ', 'Gửi tài liệu tập huấn'];
        await keepLetters(stage, page, subjects);
        await stage.go(page, `/directives?filter=${encodeURIComponent(JSON.stringify({ search: 'SGDĐT-GDTX' }))}`);
        await settled(page);
        for (const subject of subjects) await page.getByRole('row', { name: subject }).getByRole('checkbox').check();
        const chosen = page.getByRole('region', { name: /Đã chọn/ });
        await chosen.getByRole('button', { name: 'Gửi văn bản' }).click();
        const dialog = page.getByRole('dialog', { name: 'Gửi văn bản' });
        await dialog.getByRole('combobox', { name: 'Thêm một đơn vị' }).fill('sở nội vụ');
        await page
          .getByRole('option', { name: /Sở Nội vụ/ })
          .first()
          .click();
        await dialog.getByRole('button', { name: 'Gửi văn bản (2)' }).click();
        await page.getByText('Đã gửi 2 văn bản').waitFor();
        check('nothing stays chosen', (await chosen.count()) === 0);

        await stage.go(page, '/sentDispatches');
        await settled(page);
        for (const subject of subjects) await page.getByRole('row', { name: subject }).waitFor();
      },
    },
    {
      name: 'an address that asks for what there is no longer shows the list without it, and says so',
      body: async ({ open, go }) => {
        const page = await open({ as: OFFICER });
        const filter = JSON.stringify({ line: 'GONE', kinds: ['EDUCATION_DEPARTMENT', 'GONE'] });
        await go(page, `/organisations?filter=${encodeURIComponent(filter)}&sort=GONE&order=ASC`);
        await page.getByText(/Địa chỉ này hỏi 3 điều mà danh sách không còn có/).waitFor();
        await page.getByRole('rowheader', { name: 'Sở Giáo dục và Đào tạo tỉnh Lai Châu' }).waitFor();
        check('nothing failed', (await page.getByText('Chưa thực hiện được').count()) === 0);
        check('the address no longer asks for it', !decodeURIComponent(page.url()).includes('GONE'));
      },
    },
    {
      name: 'Ctrl+K finds an organisation by its short form, by the keyboard alone, and offers what was looked at last',
      body: async ({ open }) => {
        const page = await open({ as: OFFICER });
        await page.keyboard.press('Control+k');
        const box = page.getByRole('combobox', { name: 'Tìm trong mọi nội dung' });
        await box.waitFor();
        await page.keyboard.type('ubnd xã');
        await page
          .getByRole('option', { name: /Ủy ban nhân dân xã/ })
          .first()
          .waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/show/);
        // The page before has a heading of this level, too, for as long as the next one loads.
        const heading = page.getByRole('heading', { level: 1, name: /Ủy ban nhân dân xã/ });
        await heading.waitFor();
        const title = await heading.innerText();
        await page.keyboard.press('Control+k');
        await page
          .getByRole('option', { name: new RegExp(title) })
          .first()
          .waitFor();
        await page.keyboard.press('Escape');
        await box.waitFor({ state: 'hidden' });
      },
    },
    {
      name: 'a list of more than five thousand rows is written by the worker, and found under one’s own files',
      body: async ({ open, go }) => {
        const page = await open({ as: OFFICER });
        await go(page, COMMUNES);
        await settled(page);
        await page.getByRole('button', { name: 'Xuất' }).click();
        await page.getByRole('menuitem', { name: /CSV/ }).click();
        await page.getByRole('link', { name: 'Tệp danh sách của tôi' }).click();
        await page.waitForURL(/list-exports/);
        await settled(page);
        const fetchIt = page.getByRole('link', { name: /^Tải tệp/ });
        await fetchIt.waitFor({ timeout: 60_000 });
        const [download] = await Promise.all([page.waitForEvent('download'), fetchIt.click()]);
        check('named after the list', download.suggestedFilename().endsWith('.csv'));
        const lines = readFileSync(await download.path(), 'utf8')
          .trim()
          .split('\r\n');
        check('a line for every row and the headings', lines.length > 5_000);
        check(
          'words, not codes',
          lines.slice(1).every((line) => line.includes('Cấp xã')),
        );
      },
    },
  ],
};
