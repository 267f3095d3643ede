import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import type { Locator, Page } from 'playwright-core';
import { check, type Stage, type Suite } from './browser-test.ts';
import { settled } from './stage.ts';
import { says } from './words.ts';

const TWIN = 'Sở Giáo dục và Đào tạo tỉnh Lai Châu';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ADMINISTRATOR = 'quan-tri@demo.invalid';
const NAME = 'Người Sẽ Được Xóa';
const EMAIL = 'se-duoc-xoa@demo.invalid';
const TEXT_VERSION = 'Phiếu mẫu 01/2026';

const row = (page: Page, text: string): Locator => page.getByRole('row').filter({ hasText: text });

/** Presses a button of a page, fills in the dialog that it opens, and sends it. */
async function act(page: Page, at: Locator, label: string, fill: (dialog: Locator) => Promise<void>): Promise<void> {
  await at.getByRole('button', { name: label, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: label });
  await fill(dialog);
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** A day from today on, as people type it. */
const inDays = (days: number): string =>
  new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(Date.now() + days * 86_400_000);

/** Asks the API as whoever looks at the page. */
const asking =
  (url: string, page: Page) =>
  async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const headers = { 'idempotency-key': randomUUID() };
    const answer = await page.context().request.post(`${url}/graphql`, { headers, data: { query, variables } });
    return ((await answer.json()) as { data: Data }).data;
  };

/** People of one name, each with a role at the first office of whoever looks at the page. */
async function peopleWithRoles({ world: { url } }: Stage, page: Page, names: readonly string[]): Promise<void> {
  const ask = asking(url, page);
  const { viewer } = await ask<{ viewer: { roles: { organisation: { id: string } }[] } }>(
    '{ viewer { roles { organisation { id } } } }',
  );
  const organisationId = viewer.roles[0]!.organisation.id;
  for (const [at, name] of names.entries()) {
    const input = {
      name,
      email: `het-vai-tro-${at}@demo.invalid`,
      organisationId,
      role: 'REPORTER',
      validFrom: '2020-01-01',
    };
    await ask('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }', { input });
  }
}

/** A draft of the first office of whoever looks at the page, waiting for approval; answers its address. */
async function submittedDraft({ world: { url } }: Stage, page: Page): Promise<string> {
  const ask = asking(url, page);
  const { viewer } = await ask<{ viewer: { roles: { organisation: { id: string } }[] } }>(
    '{ viewer { roles { organisation { id } } } }',
  );
  const input = {
    issuerId: viewer.roles[0]!.organisation.id,
    type: 'KH',
    symbol: 'KH-SGDĐT',
    subject: 'Trình để thử ủy quyền',
    body: [{ kind: 'PARAGRAPH', text: 'Nội dung' }],
    signatureLines: ['GIÁM ĐỐC'],
    signerName: 'Người ký (minh hoạ)',
  };
  const { draftDirective } = await ask<{ draftDirective: { id: string; version: number } }>(
    'mutation ($input: DraftDirectiveInput!) { draftDirective(input: $input) { id version } }',
    { input },
  );
  await ask('mutation ($id: ID!, $version: Int!) { submitDraft(id: $id, version: $version) { id } }', draftDirective);
  return `/directives/${encodeURIComponent(draftDirective.id)}/show`;
}

export const suite: Suite = {
  world: 'demonstration',
  tests: [
    {
      name: 'an account is locked with a reason, which its history tells; it is unlocked again',
      body: async ({ open, go }) => {
        const page = await open({ as: ADMINISTRATOR });
        await go(page, '/people');
        await page.getByRole('textbox', { name: /Tìm/ }).fill('trung tâm học tập');
        // What was typed stands in the address before anybody goes elsewhere.
        await page.waitForURL(/trung/);
        await settled(page);
        await page.getByRole('link', { name: /Cán bộ trung tâm học tập/ }).click();
        await page.waitForURL(/\/people\/.*\/show/);
        await settled(page);
        const person = page.locator('#main-content');
        await act(page, person, 'Khóa tài khoản', (dialog) => dialog.getByLabel('Lý do').fill('Nghỉ việc từ hôm nay'));
        await person.getByText('Đã khóa').first().waitFor();
        await person.getByRole('button', { name: 'Xem lịch sử' }).click();
        const told = person.getByRole('row').filter({ hasText: 'Khóa tài khoản' });
        await told.getByText('Lý do: Nghỉ việc từ hôm nay').waitFor();
        check('who did it is named', await told.getByText(/Quản trị hệ thống/).isVisible());
        await page.reload();
        await settled(page);
        await told.first().waitFor();
        await act(page, person, 'Mở khóa tài khoản', async () => undefined);
        await person.getByRole('row').filter({ hasText: 'Mở khóa tài khoản' }).waitFor();
      },
    },
    {
      name: 'a role is delegated; the delegate approves, the history names both, and it is ended',
      body: async (stage) => {
        const { open, go } = stage;
        const leader = await open({ as: 'lanh-dao-so@demo.invalid' });
        await go(leader, '/account');
        const account = leader.locator('#main-content');
        await act(leader, account, 'Ủy quyền', async (dialog) => {
          await dialog.getByLabel('Người nhận ủy quyền').click();
          await leader.getByRole('option', { name: /Chuyên viên Sở GDĐT/ }).click();
          await dialog.getByLabel('Đến hết ngày').fill(inDays(3));
          await dialog.getByLabel('Lý do').fill('Đi công tác');
        });
        await row(leader, 'Đi công tác').getByText('Đang có hiệu lực').waitFor();
        const document = await submittedDraft(stage, leader);

        const delegate = await open({ as: 'chuyen-vien-so@demo.invalid' });
        await delegate.getByText(/Bạn đang làm thay Lãnh đạo Sở GDĐT.* theo ủy quyền: Lãnh đạo/).waitFor();
        await delegate.getByText('Trình để thử ủy quyền').first().waitFor();
        await go(delegate, document);
        const page = delegate.locator('#main-content');
        await act(delegate, page, 'Duyệt', async () => undefined);
        await page.getByText(/Chuyên viên Sở GDĐT.* · thay Lãnh đạo Sở GDĐT.* theo ủy quyền/).waitFor();
        await page.getByRole('button', { name: 'Xem lịch sử' }).click();
        const approved = page.getByRole('row').filter({ hasText: 'Duyệt dự thảo' });
        await approved.getByText(/thay Lãnh đạo Sở GDĐT.* theo ủy quyền/).waitFor();

        await leader.reload();
        await row(leader, 'Duyệt dự thảo')
          .getByText(/thay Lãnh đạo Sở GDĐT/)
          .waitFor();
        await act(leader, account, 'Kết thúc ủy quyền', async () => undefined);
        await row(leader, 'Đi công tác')
          .getByText(/Kết thúc sớm/)
          .waitFor();
        await go(delegate, '/');
        await delegate.reload();
        await settled(delegate);
        check('the bar is gone', (await delegate.getByText(/Bạn đang làm thay/).count()) === 0);
      },
    },
    {
      name: 'roles of several people are ended at once: whose and which is said before',
      body: async (stage) => {
        const page = await stage.open({ as: ADMINISTRATOR });
        await peopleWithRoles(stage, page, ['Hết Vai Trò Một', 'Hết Vai Trò Hai']);
        await stage.go(page, '/people');
        await page.getByRole('textbox', { name: /Tìm/ }).fill('hết vai trò');
        await page.waitForURL(/vai/);
        // Whoever chooses before the list has narrowed chooses all of the wider one.
        await page.getByText('1–2 trong 2').waitFor();
        const rows = page.getByRole('table').last();
        await rows.getByRole('checkbox', { name: 'Chọn mọi dòng của trang này' }).check();
        const chosen = page.getByRole('region', { name: /Đã chọn/ });
        await chosen.getByRole('button', { name: 'Kết thúc vai trò' }).click();
        const dialog = page.getByRole('dialog', { name: 'Kết thúc vai trò' });
        await dialog.getByText(/Hết Vai Trò Một · /).waitFor();
        await dialog.getByText(/Hết Vai Trò Hai · /).waitFor();
        await dialog.getByRole('button', { name: /Kết thúc vai trò \(2\)/ }).click();
        await page.getByText('Đã kết thúc 2 vai trò.').waitFor();
        await dialog.waitFor({ state: 'hidden' });
        check('nothing stays chosen', (await chosen.count()) === 0);
      },
    },
    {
      name: 'a file of organisations is judged, repaired in place, judged again and written in one go',
      body: async ({ open, go }) => {
        const page = await open({ as: ADMINISTRATOR });
        await go(page, '/organisations/import');
        const file = [
          'Tên đơn vị;Loại;Đơn vị cấp trên;Hoạt động từ ngày',
          'Trường Nhập Một;Trường tiểu học;Phòng Nhập Thử;1/9/2025',
          'Phòng Nhập Thử;Phòng Giáo dục và Đào tạo;Ủy ban nhân dân tỉnh Lai Chau;31/02/2025',
          'Trường Nhập Hai;Trường lạ;Không có đơn vị này;01092025',
        ].join('\r\n');
        const csv = { name: 'don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${file}`) };
        await page.locator('input[type=file]').setInputFiles(csv);
        const cell = (row: number, column: string) => page.getByLabel(`Dòng ${row}: ${column}`);
        const press = (name: RegExp) => page.getByRole('button', { name }).click();
        check('headings are found', (await cell(1, 'Đơn vị cấp trên').inputValue()) === 'Phòng Nhập Thử');

        await press(/^Kiểm tra$/);
        await page.getByText('Ngày không đọc được').waitFor();
        await page.getByText('Không có loại này').waitFor();
        await cell(2, 'Hoạt động từ ngày').fill('28/02/2025');
        await cell(3, 'Loại').fill('truong mam non');
        await press(/^Kiểm tra$/);
        await page.getByText('Không có đơn vị nào tên "Không có đơn vị này"').waitFor();
        check('nothing can be written yet', (await page.getByRole('button', { name: /^Ghi / }).count()) === 0);
        await cell(3, 'Đơn vị cấp trên').fill('Trường Nhập Một');
        await page.getByRole('button', { name: 'Bỏ dòng 3' }).click();
        await press(/^Kiểm tra$/);
        await page.getByText('Mọi dòng đều đúng').waitFor();
        await press(/^Ghi 2 dòng$/);
        await page.waitForURL(/#\/organisations(\?|$)/);
        await page.getByRole('textbox', { name: /Tìm/ }).fill('nhap mot');
        await page.getByRole('link', { name: 'Trường Nhập Một' }).waitFor();
      },
    },
    {
      name: 'a row past the first hundred stays in sight while it is mended, and what is wrong elsewhere stays told',
      body: async ({ open, go }) => {
        const page = await open({ as: ADMINISTRATOR });
        await go(page, '/organisations/import');
        const rows = Array.from({ length: 150 }, (_, at) => {
          const kind = at === 119 || at === 129 ? 'Trường lạ' : 'Trường tiểu học';
          return `Trường Dài ${at};${kind};Phòng Nhập Thử;01/09/2025`;
        });
        const file = ['Tên đơn vị;Loại;Đơn vị cấp trên;Hoạt động từ ngày', ...rows].join('\r\n');
        const csv = { name: 'don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${file}`) };
        await page.locator('input[type=file]').setInputFiles(csv);
        const press = () => page.getByRole('button', { name: /^Kiểm tra$/ }).click();
        await press();
        const mended = page.getByLabel('Dòng 120: Loại');
        await mended.waitFor();
        await mended.press('End');
        await mended.pressSequentially('!');
        check('what was typed stands in the row', (await mended.inputValue()) === 'Trường lạ!');
        check('the other row is told still', (await page.getByText('Không có loại này').count()) === 1);
        await mended.fill('Trường tiểu học');
        await press();
        await page.getByLabel('Dòng 130: Loại').waitFor();
        check('the mended row is found right', (await mended.count()) === 0);
      },
    },
    {
      name: 'a workbook is imported from the sheet that is chosen, its days are days, and a twin is led to; another file is told what it is',
      body: async ({ open, go }) => {
        const page = await open({ as: ADMINISTRATOR });
        await go(page, '/organisations/import');
        const old = { name: 'don-vi.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('ÐÏà', 'latin1') };
        await page.locator('input[type=file]').setInputFiles(old);
        await page.getByText('Không phải tệp .xlsx').waitFor();
        const book = new ExcelJS.Workbook();
        for (const name of ['Năm 2024', 'Năm 2025'])
          book
            .addWorksheet(name)
            .addRows([
              ['DANH SÁCH ĐƠN VỊ'],
              ['Tên đơn vị', 'Loại', 'Đơn vị cấp trên', 'Hoạt động từ ngày'],
              [TWIN, 'Sở, ban, ngành', 'Ủy ban nhân dân tỉnh Lai Châu', new Date(`${name.slice(-4)}-09-01T00:00:00Z`)],
            ]);
        const xlsx = { name: 'don-vi.xlsx', mimeType: XLSX, buffer: Buffer.from(await book.xlsx.writeBuffer()) };
        await page.locator('input[type=file]').setInputFiles(xlsx);
        await page.getByRole('button', { name: 'Năm 2025' }).click();
        const day = page.getByLabel('Dòng 1: Hoạt động từ ngày');
        check('a day of a sheet is a day', (await day.inputValue()) === '01/09/2025');
        await page.getByLabel('Dòng 1: Loại').fill('Trường tiểu học');
        await page.getByRole('button', { name: /^Kiểm tra$/ }).click();
        const [twin] = await Promise.all([
          page.waitForEvent('popup'),
          page.getByRole('link', { name: 'Xem bản ghi đã có' }).click(),
        ]);
        await twin.getByRole('heading', { level: 1, name: TWIN }).waitFor();
      },
    },
    {
      name: 'consent is recorded with a file and withdrawn; a person is erased with it, and found no more',
      body: async ({ open, go }) => {
        const page = await open({ as: ADMINISTRATOR });
        await go(page, '/people/create');
        await page.getByLabel('Họ và tên').fill(NAME);
        await page.getByLabel('Thư điện tử').fill(EMAIL);
        await page.getByRole('combobox', { name: 'Đơn vị' }).fill('Chính phủ');
        await page.getByRole('option').filter({ hasText: 'Chính phủ' }).first().click();
        await page.getByRole('button', { name: 'Lưu' }).click();
        await page.waitForURL(/\/people\/.*\/show/);
        await settled(page);
        const person = page.locator('#main-content');

        await act(page, person, 'Ghi sự đồng ý', async (dialog) => {
          await dialog.getByLabel('Bản nội dung đã đồng ý').fill(TEXT_VERSION);
          const paper = { name: 'phieu.txt', mimeType: 'text/plain', buffer: Buffer.from('Phiếu đồng ý') };
          await dialog.locator('input[type=file]').setInputFiles(paper);
          await dialog.getByText('phieu.txt').waitFor();
        });
        await person.getByText(TEXT_VERSION).waitFor();
        await act(page, person, 'Rút lại', async () => undefined);
        await person.getByRole('button', { name: 'Rút lại' }).waitFor({ state: 'detached' });
        check('the record of the consent stays', await person.getByText(TEXT_VERSION).isVisible());

        await act(page, person, 'Xóa dữ liệu cá nhân', async (dialog) => {
          await dialog.getByText(`mọi dữ liệu cá nhân của ${NAME}, cả ảnh và tệp chứng minh sự đồng ý`).waitFor();
          await dialog.getByLabel('Lý do').fill('Theo yêu cầu của người đó');
        });
        await says(page, 'Đã xóa dữ liệu cá nhân');
        await go(page, '/people');
        await page.getByRole('textbox', { name: /Tìm/ }).fill(NAME);
        await settled(page);
        check('nobody is found by the name', (await row(page, NAME).count()) === 0);
      },
    },
  ],
};
