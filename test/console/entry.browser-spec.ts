import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { type BrowserTest, check, eventually, type Stage, type Suite, type Visit } from './browser-test.ts';
import { act, cell, grid, saved } from './report-hands.ts';
import { OWN_REPORTS } from './screens.ts';
import { says } from './words.ts';

const TEACHER = 'giao-vien@demo.invalid';
/** A desk, a small laptop, the same at 200 %, a tablet, a phone. */
const WINDOWS: [number, number][] = [
  [1280, 800],
  [1024, 600],
  [640, 400],
  [768, 1024],
  [390, 844],
];
/** The name of what has the focus while nothing of its middle can be seen; null when it can. */
const HIDDEN = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const { left, top, width, height } = at.getBoundingClientRect();
  if (width < 2 || height < 2) return null;
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  const isSeen = seen && (at.contains(seen) || seen.contains(at) || seen.closest('label')?.contains(at));
  return isSeen ? null : (at.getAttribute('aria-label') ?? at.textContent ?? at.tagName).slice(0, 80);
})()`;
const CELL = /^2 Số tin bài/;

async function ownReport({ open }: Stage, visit: Visit = {}): Promise<Page> {
  const page = await open({ as: TEACHER, ...visit });
  await page.getByRole('link', { name: OWN_REPORTS }).first().click();
  await grid(page).waitFor();
  return page;
}

const valueAfterReload = async (page: Page): Promise<string> => {
  await page.reload();
  await grid(page).waitFor();
  return cell(page, CELL).inputValue();
};

/** The empty form with one figure as a person types it into a spreadsheet, and another unit where one is told. */
async function fileWith(form: Buffer, unit?: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(form).buffer);
  const [sheet, marks] = book.worksheets;
  sheet!.eachRow((row) => {
    if (row.getCell(2).text.startsWith('Số tin bài')) row.getCell(4).value = '1.234';
  });
  marks!.eachRow((row) => {
    if (unit && row.getCell(1).value === 'unit') row.getCell(2).value = unit;
  });
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name: 'bieu-mau.xlsx', mimeType, buffer: Buffer.from(await book.xlsx.writeBuffer()) };
}

export const suite: Suite = {
  world: 'demonstration',
  isApart: true,
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
      name: 'the console starts without a network, and what was typed stands there',
      body: async (stage) => {
        stage.tolerate(/ERR_INTERNET_DISCONNECTED|Failed to fetch|net::ERR_FAILED/);
        const page = await ownReport(stage, { keepsFiles: true });
        await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
        await page.context().setOffline(true);
        await cell(page, CELL).fill('19');
        await says(page, 'Mất kết nối');
        await page.reload();
        await grid(page).waitFor();
        check('the figure is still there', (await cell(page, CELL).inputValue()) === '19');
        await says(page, 'Mất kết nối');
        await page.context().setOffline(false);
        await saved(page);
        check('the API has it', (await valueAfterReload(page)) === '19');
      },
    },
    {
      name: 'the first screen asks once who is there, and little besides',
      body: async ({ open }) => {
        const page = await open({ as: TEACHER });
        const asked: string[] = [];
        page.on('request', (request) => asked.push(`${request.url()} ${request.postData()?.slice(0, 40) ?? ''}`));
        await page.reload();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        const viewers = asked.filter((one) => one.includes('"operationName":"Viewer"'));
        check(`asked once: ${viewers.length}`, viewers.length === 1);
        check(`at most 25 requests: ${asked.join('\n')}`, asked.length <= 25);
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
        await other.getByRole('button', { name: 'Có ô người khác vừa sửa' }).waitFor();
        await grid(other).getByText('Người khác vừa ghi 21, bạn ghi 22.').waitFor();
        await grid(other).getByRole('button', { name: 'Lấy 21' }).waitFor();
        await other.getByRole('button', { name: 'Giữ của tôi: 22' }).click();
        await saved(other);
        await eventually('the choice is kept', async () => (await valueAfterReload(one)) === '22');
      },
    },
    {
      name: 'Ctrl+Z takes back what was typed, cell by cell, and Ctrl+Y does it again',
      body: async (stage) => {
        const page = await ownReport(stage);
        const stood = await cell(page, CELL).inputValue();
        await cell(page, CELL).fill('31');
        await cell(page, CELL).press('Enter');
        await page.keyboard.press('Control+z');
        await eventually('the old figure stands', async () => (await cell(page, CELL).inputValue()) === stood);
        await page.keyboard.press('Control+y');
        await eventually('the new one stands', async () => (await cell(page, CELL).inputValue()) === '31');
        await page.keyboard.press('Control+z');
        await page.keyboard.press('Control+z');
        await saved(page);
        check('nothing else was saved', (await valueAfterReload(page)) === stood);
      },
    },
    {
      name: 'taking figures from activities again shows old and new first, and keeps what is not ticked',
      body: async (stage) => {
        const page = await ownReport(stage);
        await page.getByRole('button', { name: 'Lấy lại từ hoạt động' }).click();
        const dialog = page.getByRole('dialog');
        const tick = dialog.getByRole('checkbox', { name: /^Lấy số cho / }).first();
        await tick.waitFor();
        check('what was typed is not ticked', !(await tick.isChecked()));
        const name = (await tick.getAttribute('aria-label'))!.replace('Lấy số cho ', '');
        const row = dialog.getByRole('row').nth(1);
        const [before, after] = await row
          .getByRole('cell')
          .allInnerTexts()
          .then((texts) => texts.slice(-2));
        check(`old and new stand there: ${before}, ${after}`, /đã nhập tay/.test(before!) && /\d/.test(after!));
        await tick.check();
        await dialog.getByRole('button', { name: 'Lấy lại từ hoạt động' }).click();
        await dialog.waitFor({ state: 'hidden' });
        // The dialog names the column in brackets, the cell after a comma.
        const spoken = name.replace(/ \(([^)]*)\)$/, ', $1');
        const fed = grid(page).getByRole('textbox', { name: spoken }).first();
        await eventually('the figure of the activities stands', async () => (await fed.inputValue()) === after);
        await fed.focus();
        await fed.press('Alt+ArrowDown');
        await page.getByRole('menuitem', { name: 'Xem lịch sử của ô này' }).click();
        const history = page.locator('.MuiDrawer-paper', { hasText: 'Lịch sử của ô' });
        await history
          .getByText(/lấy từ hoạt động/)
          .first()
          .waitFor();
        const said = await history.innerText();
        check(`who and what: ${said}`, said.includes('Giáo viên tổng hợp trường THCS') && said.includes(`→ ${after}`));
      },
    },
    {
      name: 'a form that was filled in elsewhere is shown before it is taken, and taken back as one step',
      body: async (stage) => {
        const page = await ownReport(stage);
        const stood = await cell(page, CELL).inputValue();
        await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
        const dialog = page.getByRole('dialog');
        const href = await dialog.getByRole('link', { name: 'Tải biểu mẫu trống' }).getAttribute('href');
        const form = await page.request.get(`${stage.world.url}${href}`);
        await dialog.locator('input[type=file]').setInputFiles(await fileWith(await form.body(), 'Trường khác'));
        await dialog.getByText('UNIT_OTHER').waitFor();
        check('nothing can be taken', await dialog.getByRole('button', { name: /^Lấy / }).isDisabled());
        await dialog.locator('input[type=file]').setInputFiles(await fileWith(await form.body()));
        await dialog.getByRole('checkbox', { name: /^Lấy số cho 2 / }).waitFor();
        // What stands behind a dialog has no role for anybody.
        const behind = page.locator('input[aria-label^="2 Số tin bài"]');
        check('nothing was overwritten', (await behind.inputValue()) === stood);
        await dialog.getByRole('button', { name: 'Lấy 1 ô' }).click();
        await dialog.waitFor({ state: 'hidden' });
        await eventually('the figure stands', async () => (await cell(page, CELL).inputValue()) === '1.234');
        await cell(page, CELL).focus();
        await page.keyboard.press('Control+z');
        await eventually('and is taken back', async () => (await cell(page, CELL).inputValue()) !== '1.234');
        await saved(page);
      },
    },
    {
      name: 'after one report was accepted the next one is a press away, and a figure tells its history',
      body: async (stage) => {
        const page = await stage.open({ as: 'lanh-dao-xa@demo.invalid' });
        await page.getByRole('link', { name: 'Xem và duyệt' }).first().click();
        await grid(page).waitFor();
        await page
          .getByRole('button', { name: /Nhận xét về 2 / })
          .first()
          .click();
        await page.getByRole('button', { name: 'Xem lịch sử của ô này' }).click();
        await says(page, 'Lịch sử của ô');
        check('what is open stands in the address', page.url().includes('history='));
        await page.goBack();
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        check('Back closes it and leaves the report', page.url().endsWith('/report'));
        await act(page, 'Nhận báo cáo', 'Đã nhận báo cáo.');
        await page
          .getByRole('link', { name: /^Tiếp: / })
          .or(page.getByText('Không còn báo cáo chờ duyệt'))
          .waitFor();
      },
    },
    ...WINDOWS.map(([width, height]): BrowserTest => ({
      name: `no stop of the keyboard is hidden at ${width} × ${height}`,
      body: async (stage) => {
        const page = await ownReport(stage);
        await page.setViewportSize({ width, height });
        await page.locator('[data-covers="foot"]').waitFor();
        // Narrow windows have no table, but the same fields.
        await page.locator('#main-content').getByRole('textbox', { name: /^1/ }).first().focus();
        for (let stop = 0; stop < 60; stop += 1) {
          await page.keyboard.press('Tab');
          await page.waitForTimeout(50);
          // What slides into sight takes its time on a busy machine.
          await eventually(`stop ${stop} is in sight`, async () => (await page.evaluate(HIDDEN)) === null, 5000);
        }
      },
    })),
  ],
};
