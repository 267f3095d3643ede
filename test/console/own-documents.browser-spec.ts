import type { Locator, Page } from 'playwright-core';
import { actOn } from './acts.ts';
import { type BrowserTest, check, eventually, type Stage, type Suite } from './browser-test.ts';
import { heading, says } from './words.ts';

const OFFICER = 'chuyen-vien-so@demo.invalid';
const DEPARTMENT_LEADER = 'lanh-dao-so@demo.invalid';
const LEADER = 'lanh-dao-tinh@demo.invalid';
const OTHER = 'can-bo-xa@demo.invalid';
const PROVINCE = 'Ủy ban nhân dân tỉnh Lai Châu';
const ADDED = 'Các đơn vị gửi ảnh hoạt động kèm theo báo cáo.';
const REASON = 'Bổ sung phần kinh phí.';
const FILE = '88.HTSĐ';
const ARRIVED = '1373/QĐ-TTg';

/** Ways to what the tests have made, for those that follow. */
const made = { document: '', code: '' };

const addressOf = (page: Page): string => new URL(page.url()).hash.slice(1);

/** Today as the console counts it. */
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** What a link leads to, asked for with the person's own session. */
async function fetched(stage: Stage, page: Page, name: RegExp): Promise<{ type: string; content: Buffer }> {
  const href = await page.getByRole('link', { name }).first().getAttribute('href');
  const answer = await page.context().request.get(new URL(href!, stage.world.url).href);
  check(`${href} answers`, answer.status() === 200);
  return { type: answer.headers()['content-type'] ?? '', content: await answer.body() };
}

async function holdsPrints(stage: Stage, page: Page, links: { name: RegExp; type: RegExp; begins: string }[]) {
  for (const { name, type, begins } of links) {
    const print = await fetched(stage, page, name);
    check(`${name.source} is ${type.source}, not ${print.type}`, type.test(print.type));
    check(`${name.source} holds a document`, print.content.subarray(0, begins.length).toString() === begins);
    check(`${name.source} is not empty`, print.content.length > 3000);
  }
}

const DOCX = { name: /Tải Word/, type: /wordprocessingml/, begins: 'PK' };
const PDF = { name: /Xem bản in/, type: /pdf/, begins: '%PDF' };
const SHEET = { name: /Tải Excel/, type: /spreadsheetml/, begins: 'PK' };
const SHEET_PDF = { name: /Tải bản in/, type: /pdf/, begins: '%PDF' };

async function openDocument(stage: Stage, as: string): Promise<Page> {
  const page = await stage.open({ as });
  await stage.go(page, made.document);
  return page;
}

/** A pile of the inbox. */
const pile = (page: Page, name: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name }) });

/** Opens one of the six books of the province. */
async function openRegister(stage: Stage, page: Page, tab: string): Promise<void> {
  await stage.go(page, '/books');
  await heading(page, 'Sổ văn bản').waitFor();
  // The own office's books are shown first.
  await page.getByRole('combobox', { name: 'Đơn vị' }).fill(PROVINCE);
  await page
    .getByRole('option', { name: new RegExp(`^${PROVINCE}`, 'u') })
    .first()
    .click();
  await page.waitForURL(/organisation=/);
  await page.getByRole('tab', { name: tab, exact: true }).click();
}

const tests: BrowserTest[] = [
  {
    name: 'the officer drafts a plan from the week and writes in it by keyboard',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER });
      await stage.go(page, '/weeks');
      await page.getByRole('link', { name: PROVINCE }).first().click();
      await actOn(page, 'Dự thảo kế hoạch');
      const first = page.getByRole('textbox', { name: /^Đoạn 1: / });
      await first.waitFor();
      check('the plan speaks for the province', (await first.inputValue()).startsWith(PROVINCE));
      const address = addressOf(page);

      await first.press('Control+Enter');
      await page.keyboard.type(ADDED);
      const second = page.getByRole('textbox', { name: /^Đoạn 2: / });
      check('a paragraph stands below', (await second.inputValue()) === ADDED);
      await page.keyboard.press('Alt+ArrowUp');
      await eventually('it has moved up', async () => (await first.inputValue()) === ADDED);
      await page.keyboard.press('Alt+ArrowDown');
      await eventually('and down again', async () => (await second.inputValue()) === ADDED);

      await page.getByRole('button', { name: 'Bỏ đoạn 3' }).click();
      await page.getByRole('button', { name: 'Lấy lại đoạn vừa bỏ' }).click();
      await page.getByRole('textbox', { name: 'Họ tên người ký' }).fill('Người ký (minh hoạ)');
      await says(page, 'Có thay đổi chưa lưu');
      await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
      await says(page, 'Mọi thay đổi đã lưu');
      await page.reload();
      await eventually('the paragraph is kept', async () => (await second.inputValue()) === ADDED);
      made.document = `/directives/${address.split('/').at(-1)}/show`;
    },
  },
  {
    name: 'two people at one draft: the second is told, and nothing is overwritten',
    body: async (stage) => {
      stage.tolerate(/40[09]|Bad Request|Conflict/);
      const page = await stage.open({ as: OFFICER });
      const address = made.document.replace('/directives/', '/ownDocuments/').replace('/show', '');
      await stage.go(page, address);
      const other = await stage.tab(page.context(), address);
      for (const window of [other, page]) {
        await window
          .getByRole('textbox', { name: 'Chức vụ người ký' })
          .fill(window === page ? 'Chủ tịch' : 'Phó Chủ tịch');
        await window.getByRole('button', { name: 'Lưu dự thảo' }).click();
        if (window === other) await says(window, 'Mọi thay đổi đã lưu');
      }
      await page.getByRole('dialog').getByText('Người khác vừa sửa nội dung này').waitFor();
    },
  },
  {
    name: 'buttons that are off say why, and whoever writes elsewhere cannot see the draft',
    body: async (stage) => {
      const page = await openDocument(stage, OFFICER);
      await page.getByRole('note').filter({ hasText: 'Duyệt' }).focus();
      await page.getByRole('tooltip').getByText('Chỉ lãnh đạo của cơ quan ban hành duyệt được.').waitFor();
      await page.getByRole('note').filter({ hasText: 'Ban hành' }).focus();
      await page.getByRole('tooltip').getByText('Lãnh đạo duyệt xong mới ban hành được.').waitFor();
      const other = await stage.open({ as: OTHER });
      await stage.go(other, '/directives');
      const drafts = other.getByRole('row').filter({ has: other.getByText('Dự thảo', { exact: true }) });
      check('the draft is not in the list', (await drafts.filter({ hasText: PROVINCE }).count()) === 0);
    },
  },
  {
    name: 'the officer submits it; the leader finds it in the inbox, returns it with a reason, then approves',
    body: async (stage) => {
      const officer = await openDocument(stage, OFFICER);
      await actOn(officer, 'Trình duyệt');
      await says(officer, /^Đã trình lãnh đạo lúc /);
      const page = await stage.open({ as: LEADER });
      await pile(page, 'Dự thảo chờ bạn duyệt').getByRole('link').first().click();
      await actOn(page, 'Trả lại', (dialog) => dialog.getByLabel('Lý do').fill(REASON));
      await says(page, `Lãnh đạo trả lại: ${REASON}`);
      await stage.go(officer, '/');
      await pile(officer, 'Dự thảo bị trả lại, cần sửa').getByText(REASON).waitFor();
      await actOn(page, 'Duyệt');
      await says(page, 'Đã duyệt, chờ ban hành');
      await officer.reload();
      await pile(officer, 'Văn bản đã duyệt, chờ ban hành').waitFor();
      check('the text is fixed', await page.getByRole('note').filter({ hasText: 'Sửa dự thảo' }).isVisible());
    },
  },
  {
    name: 'the officer issues it: number, outgoing book, Word and PDF',
    body: async (stage) => {
      const page = await openDocument(stage, OFFICER);
      await page.getByRole('button', { name: 'Ban hành' }).click();
      await page.getByRole('dialog').getByText('Số đã cấp không thu hồi, không sửa được.').waitFor();
      const toCome = await page
        .getByRole('dialog')
        .getByText(/^Số sắp cấp: /)
        .innerText();
      await page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();
      const number = heading(page, /^\d+\/KH-UBND$/);
      await number.waitFor();
      made.code = await number.innerText();
      check(`${made.code} was the number to come`, toCome.startsWith(`Số sắp cấp: ${made.code}.`));
      await says(page, /^Số thứ tự \d+, năm \d{4}$/);
      await holdsPrints(stage, page, [DOCX, PDF]);

      await openRegister(stage, page, 'Văn bản đi');
      await page.getByRole('link', { name: made.code }).waitFor();
      await holdsPrints(stage, page, [SHEET, SHEET_PDF]);
    },
  },
  {
    name: 'the department reminds of a round: the draft saves itself, its leader approves it, it is issued',
    body: async (stage) => {
      const officer = await stage.open({ as: OFFICER });
      await stage.go(officer, '/rounds');
      await officer.locator('#main-content a[href$="/show"]').first().click();
      await actOn(officer, 'Dự thảo công văn đôn đốc');
      await officer.getByRole('textbox', { name: 'Ký hiệu' }).fill('SGDĐT-GDTX');
      await officer.getByRole('textbox', { name: 'Các dòng trên chữ ký' }).fill('GIÁM ĐỐC');
      await officer.getByRole('textbox', { name: 'Họ tên người ký' }).fill('Người ký (minh hoạ)');
      await says(officer, 'Có thay đổi chưa lưu');
      await says(officer, 'Mọi thay đổi đã lưu');
      const address = `/directives/${addressOf(officer).split('/').at(-1)}/show`;
      await stage.go(officer, address);
      await actOn(officer, 'Trình duyệt');

      const leader = await stage.open({ as: DEPARTMENT_LEADER });
      // Another one waits from the beginning.
      await pile(leader, 'Dự thảo chờ bạn duyệt').locator(`a[href$="${address}"]`).first().click();
      await actOn(leader, 'Duyệt');
      await says(leader, 'Đã duyệt, chờ ban hành');

      await stage.go(officer, '/');
      await pile(officer, 'Văn bản đã duyệt, chờ ban hành').getByRole('link').first().click();
      await officer.getByRole('button', { name: 'Ban hành' }).click();
      await officer.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();
      await heading(officer, /^\d+\/SGDĐT-GDTX$/).waitFor();
    },
  },
  {
    name: 'a document arrives: it is entered, handled, and put into a file',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER });
      await openRegister(stage, page, 'Hồ sơ');
      await actOn(page, 'Lập hồ sơ', async (dialog) => {
        await dialog.getByLabel('Số, ký hiệu hồ sơ').fill(FILE);
        await dialog.getByLabel('Tiêu đề hồ sơ').fill('Tuần lễ hưởng ứng học tập suốt đời');
      });
      await page.getByRole('button', { name: FILE }).waitFor();

      await openRegister(stage, page, 'Văn bản đến');
      await actOn(page, 'Cho số đến văn bản đã có', async (dialog) => {
        await dialog.getByRole('combobox', { name: 'Văn bản' }).fill(ARRIVED);
        await page.getByRole('option', { name: new RegExp(`^${ARRIVED}`) }).click();
        await dialog.getByLabel('Người giải quyết').fill('Phòng chuyên môn');
        await dialog.getByLabel('Hạn giải quyết').fill(today());
      });
      await says(page, /^Đã vào sổ, số đến \d+ năm/);
      const row = page.getByRole('row').filter({ hasText: ARRIVED });
      await row.getByText('Đang giải quyết').waitFor();
      await actOn(page, 'Giải quyết', (dialog) => dialog.getByLabel('Ngày giải quyết xong').fill(today()), row);
      await row.getByText(/^Xong /).waitFor();
      await actOn(
        page,
        'Xếp hồ sơ',
        async (dialog) => {
          await dialog.getByRole('combobox').click();
          await page.getByRole('option', { name: new RegExp(`^${FILE}`) }).click();
        },
        row,
      );
      await page.getByRole('tab', { name: 'Văn bản trong hồ sơ' }).click();
      await page.getByRole('combobox', { name: 'Hồ sơ' }).filter({ hasText: FILE }).waitFor();
      await page.getByRole('link', { name: ARRIVED }).waitFor();
      await holdsPrints(stage, page, [SHEET, SHEET_PDF]);
    },
  },
];

export const suite: Suite = { world: 'demonstration', isApart: true, isChain: true, tests };
