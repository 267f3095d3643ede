import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { type BrowserTest, check, eventually, type Stage, type Suite } from './browser-test.ts';
import { plan } from '../lap/plan.ts';
import { PEOPLE, plantTree, type Tree } from './lap-tree.ts';
import {
  act,
  cell,
  grid,
  inboxItem,
  numberIn,
  pasteFigures,
  saved,
  tabTo,
  typeFigures,
  typeTexts,
} from './report-hands.ts';
import { heading, says } from './words.ts';

const TITLE = 'Báo cáo kết quả Tuần lễ hưởng ứng học tập suốt đời năm 2024';
const ACTIVITY = 'Lớp kỹ năng sống tại thư viện xã';
const REASON = 'Đề nghị kiểm tra lại số tin, bài.';
const FED_ROW = '1.6 Giáo dục kỹ năng sống cho học sinh';
/** The smallest picture: a photo is a photo to the file store when its content says so. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let tree: Tree;

const field = (page: Page, name: string): Locator => page.locator(`[name="${name}"]`);

/** A day of the lap: the API's clock and the browser's move together. */
async function onDay(stage: Stage, day: string, as: string): Promise<Page> {
  const now = `${day}T02:00:00Z`;
  await stage.world.itIs(now);
  return stage.open({ as, now });
}

async function choose(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(text);
  await page
    .getByRole('option')
    .filter({ hasText: new RegExp(`^${text}`) })
    .first()
    .click();
}

/** Two figures for everything: events, and people at them. */
const usual = (name: string): string => (name.includes('Người') ? '40' : '2');

async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Làm báo cáo' }).first().click();
  await page.getByRole('button', { name: 'Lập báo cáo' }).click();
  await cell(page, /^1 /).first().waitFor();
}

/** A whole report from the inbox to the sending, with two events of forty people in each row. */
async function writeAndSend(page: Page, label = 'Gửi báo cáo'): Promise<void> {
  await begin(page);
  await pasteFigures(page, 2, 40);
  await typeTexts(page, 'Đã tổ chức theo kế hoạch.');
  await act(page, label, 'Đã gửi báo cáo.');
}

async function openForReview(page: Page, organisation: string): Promise<void> {
  const item = await inboxItem(page, organisation);
  await item.getByRole('link', { name: 'Xem và duyệt' }).click();
  await heading(page, organisation).waitFor();
}

async function accept(page: Page, organisation: string): Promise<void> {
  await openForReview(page, organisation);
  await act(page, 'Nhận báo cáo', 'Đã nhận báo cáo.');
}

const tests: BrowserTest[] = [
  {
    name: 'the department reads the plan, corrects what the paper leaves blank, and confirms document, week and round',
    body: async (stage) => {
      tree = await plantTree(stage.world);
      const page = await onDay(stage, '2024-09-20', PEOPLE.province);
      await stage.go(page, '/directives/read');
      const file = { name: plan.name, mimeType: 'text/plain', buffer: Buffer.from(plan.text) };
      await page.locator('input[type=file]').setInputFiles(file);
      const confirm = page.getByRole('button', { name: 'Xác nhận' });
      await confirm.waitFor();
      const keepThere = page.getByRole('button', { name: 'Vào sổ đó' });
      await keepThere.click();
      // The proposal is made anew for that register.
      await keepThere.waitFor({ state: 'detached' });
      await says(page, 'sẽ được lưu là dự thảo');
      check('the theme was read', (await field(page, 'week.theme').inputValue()) === plan.theme);
      check('the subject was read', (await field(page, 'subject').inputValue()) === plan.subject);
      await field(page, 'code').fill('3412/KH-UBND');
      await field(page, 'issuedOn').fill('2024-09-16');
      await field(page, 'round.title').fill(TITLE);
      await fillTiers(page);
      await confirm.click();
      await heading(page, 'Đã lưu từ văn bản').waitFor();
      await page.getByRole('link', { name: '3412/KH-UBND' }).first().waitFor();

      await stage.go(page, '/rounds');
      await page.getByRole('link', { name: TITLE }).first().click();
      await heading(page, TITLE).waitFor();
      await page.getByRole('tab', { name: 'Báo cáo các đơn vị' }).click();
      for (const unit of [tree.province, tree.culture, tree.district, tree.commune, tree.school, tree.centre])
        await page.getByRole('link', { name: unit }).first().waitFor();
    },
  },
  {
    name: 'the school logs an activity with a photo',
    body: async (stage) => {
      const page = await onDay(stage, '2024-10-06', PEOPLE.school);
      await stage.go(page, '/weeks');
      await page.getByRole('link', { name: tree.province }).first().click();
      await page.getByRole('link', { name: 'Ghi hoạt động' }).first().click();
      await page.getByLabel('Tên hoạt động').fill(ACTIVITY);
      await choose(page, 'Loại', 'Giáo dục kỹ năng sống');
      await page.getByLabel('Số lớp, số cuộc').fill('3');
      await page.getByLabel('Số người').fill('75');
      await page.getByRole('button', { name: 'Ghi hoạt động' }).click();
      await heading(page, ACTIVITY).waitFor();
      await page
        .getByLabel('Thêm ảnh, tài liệu')
        .setInputFiles({ name: 'anh-lop-hoc.png', mimeType: 'image/png', buffer: PHOTO });
      const photo = page.getByRole('img', { name: 'anh-lop-hoc.png' });
      await photo.waitFor();
      await eventually('the photo is shown', () =>
        photo.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth > 0),
      );
    },
  },
  {
    name: 'the school finds its activity in the report, types the figures by keyboard alone, and sends',
    body: async (stage) => {
      const page = await onDay(stage, '2024-10-09', PEOPLE.school);
      await begin(page);
      const events = cell(page, `${FED_ROW}, Số lớp/số cuộc thi`);
      check('the activity filled the events in', (await events.inputValue()) === '3');
      check('and the people', (await cell(page, `${FED_ROW}, Người`).inputValue()) === '75');
      await typeFigures(page, (name) => (name.startsWith('7.1 ') ? '-' : name.startsWith('9.1 ') ? '0' : usual(name)));
      await cell(page, /^7\.1 .*: không áp dụng/).waitFor();
      check('a zero is a zero', (await cell(page, /^9\.1 /).inputValue()) === '0');
      await seeSavingStates(page);
      await typeTexts(page, 'Đã tổ chức theo kế hoạch.');
      await tabTo(page, () => page.getByRole('button', { name: 'Gửi báo cáo' }));
      await page.keyboard.press('Enter');
      await tabTo(page, () => page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }));
      await page.keyboard.press('Enter');
      await says(page, 'Đã gửi báo cáo.');
      await says(page, 'Đã gửi, chờ duyệt');
    },
  },
  {
    name: 'the commune returns it with a reason at a row',
    body: async (stage) => {
      const page = await onDay(stage, '2024-10-10', PEOPLE.leader);
      await openForReview(page, tree.school);
      check('nobody above can type into it', (await grid(page).getByRole('textbox').count()) === 0);
      await page
        .getByRole('button', { name: /^Nhận xét về 2 Số tin bài/ })
        .first()
        .click();
      await page.getByLabel('Nội dung cần đơn vị xem lại').fill(REASON);
      await page.getByRole('button', { name: 'Giữ nhận xét' }).click();
      await act(page, 'Trả lại', 'Đã trả lại báo cáo.');
      await says(page, 'Bị trả lại');
    },
  },
  {
    name: 'the school reads the reason at that row, corrects it and sends again',
    body: async (stage) => {
      const page = await onDay(stage, '2024-10-11', PEOPLE.school);
      await says(page, REASON);
      await page.getByRole('link', { name: 'Sửa và gửi lại' }).click();
      await page
        .getByRole('row', { name: /Số tin bài/ })
        .getByText(REASON)
        .waitFor();
      await cell(page, /^2 Số tin bài/).fill('4');
      await saved(page);
      await act(page, 'Gửi báo cáo', 'Đã gửi báo cáo.');
    },
  },
  {
    name: 'the commune accepts it, adds its own figures and sends the consolidated report up',
    body: async (stage) => {
      const leader = await onDay(stage, '2024-10-12', PEOPLE.leader);
      await accept(leader, tree.school);
      const page = await onDay(stage, '2024-10-12', PEOPLE.commune);
      await begin(page);
      await pasteFigures(page, 2, 40);
      await typeTexts(page, 'Xã đã tổng hợp.');
      await page.getByRole('button', { name: 'Gửi báo cáo tổng hợp' }).click();
      await page.getByRole('dialog').getByText(tree.centre).waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo tổng hợp' }).click();
      await says(page, 'Đã gửi báo cáo.');
    },
  },
  {
    name: 'the district accepts the commune, adds its own and sends up',
    body: async (stage) => {
      const page = await onDay(stage, '2024-10-14', PEOPLE.district);
      await accept(page, tree.commune);
      await stage.go(page, '/');
      await writeAndSend(page, 'Gửi báo cáo tổng hợp');
    },
  },
  {
    name: 'a department of the province reports too',
    body: async (stage) => {
      const page = await onDay(stage, '2024-10-15', PEOPLE.culture);
      await writeAndSend(page);
    },
  },
  {
    name: 'the province accepts both, adds its own and sends up',
    body: async (stage) => {
      const page = await onDay(stage, '2024-10-18', PEOPLE.province);
      await accept(page, tree.district);
      await stage.go(page, '/');
      await accept(page, tree.culture);
      await stage.go(page, '/');
      await writeAndSend(page, 'Gửi báo cáo tổng hợp');
    },
  },
  {
    name: 'a total opens down to the activity behind it, and both files download',
    body: async (stage) => {
      const page = await onDay(stage, '2024-10-19', PEOPLE.province);
      await openOwnReport(stage, page, tree.province);
      await page.getByRole('tab', { name: 'Tổng hợp' }).click();
      const total = page.getByRole('button', { name: new RegExp(`${FED_ROW}.*Tổng: `) }).first();
      // Four levels with two events each, and the school's three from its activity.
      check('11 events in all', numberIn(await total.innerText()) === 11);
      await total.click();
      const drawer = page.getByRole('dialog');
      for (const name of [tree.district, tree.commune, tree.school])
        await drawer.getByRole('button', { name, exact: true }).click();
      await drawer.getByText(ACTIVITY).waitFor();
      await drawer.getByRole('button', { name: 'Đóng' }).click();
      for (const [label, signature] of [
        ['Tải báo cáo dạng Word (.docx)', 'PK'],
        ['Tải báo cáo dạng Excel (.xlsx)', 'PK'],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: label }).click(),
        ]);
        const content = await readFile(await download.path());
        check(`${label} holds a document`, content.length > 5000 && content.subarray(0, 2).toString() === signature);
      }
    },
  },
  {
    name: 'the late centre makes a supplement, which the commune sends on',
    body: async (stage) => {
      const centre = await onDay(stage, '2024-10-21', PEOPLE.centre);
      await writeAndSend(centre);
      await says(centre, 'Gửi muộn');
      const leader = await onDay(stage, '2024-10-22', PEOPLE.leader);
      await accept(leader, tree.centre);
      const page = await onDay(stage, '2024-10-22', PEOPLE.commune);
      await says(page, 'Có số liệu đến sau khi đã gửi lên');
      await page.getByRole('link', { name: 'Gửi bổ sung' }).click();
      await page.getByRole('alert').filter({ hasText: tree.centre }).waitFor();
      await act(page, 'Gửi bổ sung', 'Đã gửi bổ sung.');
      await page.getByRole('tab', { name: /Phiên bản/ }).click();
      await says(page, 'Phiên bản 2 – bổ sung');
    },
  },
];

export const suite: Suite = { world: 'lap', isChain: true, tests };

/** The plan says when departments and districts report; the province adds its own day and the days of the levels below. */
async function fillTiers(page: Page): Promise<void> {
  for (const at of [0, 1])
    check('the day of the plan was read', (await field(page, `round.tiers.${at}.dueOn`).inputValue()) === '20/10/2024');
  await page.getByRole('button', { name: 'Thêm hạn của đơn vị mở đợt' }).click();
  const add = page.getByRole('button', { name: 'Thêm cấp' });
  await add.click();
  await add.click();
  await due(page, 0, '2024-10-31');
  await due(page, 3, '2024-10-15');
  await select(page, tierBox(page, 3, 'kinds'), ['Ủy ban nhân dân']);
  await select(page, tierBox(page, 3, 'levels'), ['Cấp xã']);
  await due(page, 4, '2024-10-12');
  await select(page, tierBox(page, 4, 'kinds'), ['Trường trung học cơ sở', 'Trung tâm học tập cộng đồng']);
  await select(page, tierBox(page, 4, 'levels'), ['Cấp xã']);
}

/** The box that opens the list of a field that stands beside it under this name. */
const tierBox = (page: Page, at: number, name: string): Locator =>
  page.locator(`.MuiInputBase-root:has([name="round.tiers.${at}.${name}"])`).getByRole('combobox');

async function due(page: Page, at: number, day: string): Promise<void> {
  await tierBox(page, at, 'dueBoundary').click();
  await page.getByRole('option', { name: 'chậm nhất ngày' }).click();
  await field(page, `round.tiers.${at}.dueOn`).fill(day);
}

/** Leaves exactly these chosen, of many. */
async function select(page: Page, box: Locator, wanted: string[]): Promise<void> {
  await box.click();
  const list = page.getByRole('listbox');
  await list.waitFor();
  for (const option of await list.getByRole('option').all()) {
    const name = (await option.innerText()).trim();
    const isWanted = wanted.some((one) => name === one || name.startsWith(`${one} (`));
    if (isWanted !== ((await option.getAttribute('aria-selected')) === 'true')) await option.click();
  }
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
}

/** One key, and the states of saving that follow it. */
async function seeSavingStates(page: Page): Promise<void> {
  const field = cell(page, /^3 Ấn phẩm/);
  await field.focus();
  await page.keyboard.type('12');
  await says(page, /Có thay đổi chờ lưu|Đang lưu/);
  await saved(page);
  await field.fill('1,5');
  await says(page, 'Phải là số nguyên');
  check('a cell that cannot be read says so', (await field.getAttribute('aria-invalid')) === 'true');
  await field.fill('12');
  await saved(page);
}

async function openOwnReport(stage: Stage, page: Page, organisation: string): Promise<void> {
  await stage.go(page, '/rounds');
  await page.getByRole('link', { name: TITLE }).first().click();
  await page.getByRole('tab', { name: 'Báo cáo các đơn vị' }).click();
  await page.getByRole('link', { name: organisation }).first().click();
  await heading(page, organisation).waitFor();
}
