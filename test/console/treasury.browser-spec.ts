import type { Page } from 'playwright-core';
import { actOn } from './acts.ts';
import { type BrowserTest, check, type Stage, type Suite } from './browser-test.ts';
import { settled } from './stage.ts';
import { heading, says } from './words.ts';

/** Of the association whose books the demonstration has. */
const TREASURER = 'ke-toan-hoi@demo.invalid';
const HEAD = 'lanh-dao-hoi@demo.invalid';
const OFFICER = 'hoi-khuyen-hoc@demo.invalid';

const BEYOND = 'Chi vượt dự toán (thử)';
const CONTRACT = 'Hợp đồng in sổ tay khuyến học (thử)';
const ERRAND = 'Đi phát sổ tay về các chi hội (thử)';
const FUND = 'Quỹ Khuyến học tỉnh';

const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });

/** From a pile of the first screen to what waits there. */
async function enter(page: Page, pile: string, name: string | RegExp): Promise<void> {
  const section = page.locator('section', { has: page.getByRole('heading', { name: pile }) });
  await section.getByRole('link', { name }).first().click();
  await page.waitForURL(/\/show/);
  await settled(page);
}

/** One of what is offered, by typing a part of it. */
async function complete(page: Page, at: Page | ReturnType<Page['getByRole']>, label: string | RegExp, what: string) {
  await at.getByRole('combobox', { name: label }).fill(what);
  await page.getByRole('listbox').getByRole('option').first().click();
}

/** The form of a new voucher, its kind chosen by key before what it offers has come, as somebody does who knows the keys by heart. */
async function beginOrder(stage: Stage, page: Page): Promise<void> {
  await page.route('**/graphql*', async (route) => {
    if (route.request().postData()?.includes('EntryChoices')) await page.waitForTimeout(500);
    await route.continue();
  });
  await page.goto(`${stage.world.url}/#/voucherDrafts/create`);
  await heading(page, 'Lập chứng từ').waitFor();
  await page.keyboard.press('Alt+4');
  await page.getByRole('tab', { name: 'Ủy nhiệm chi (4)', selected: true }).waitFor();
  await page.unrouteAll({ behavior: 'wait' });
}

/** What the maker signs of a draft on the page, and then the head from the first screen. */
async function signBoth(stage: Stage, maker: Page, content: string): Promise<void> {
  await actOn(maker, 'Ký');
  await headSigns(stage, content);
}

async function headSigns(stage: Stage, content: string): Promise<void> {
  const head = await stage.open({ as: HEAD });
  await enter(head, 'Chứng từ chờ bạn ký', content);
  await actOn(head, 'Ký và ghi sổ');
  await head.waitForURL(/vouchers\/.*\/show/);
}

/** The line of that number is asked for again, and the lines are saved. */
async function ask(page: Page, line: number, amount: string): Promise<void> {
  await page.getByRole('link', { name: 'Sửa các dòng' }).click();
  const group = page.getByRole('group', { name: `Dòng ${line}`, exact: true });
  await group.getByRole('textbox', { name: /Đề nghị/ }).fill(amount);
  await page.getByRole('button', { name: 'Lưu các dòng' }).click();
  await page.waitForURL(/budgets\/.*\/show/);
  await settled(page);
}

async function approve(stage: Stage): Promise<Page> {
  const head = await stage.open({ as: HEAD });
  await enter(head, 'Dự toán chờ bạn duyệt', /Dự toán năm/);
  await actOn(head, 'Duyệt');
  await says(head, 'Đã duyệt dự toán');
  return head;
}

const tests: BrowserTest[] = [
  {
    name: 'the head returns an estimate, the treasurer mends it; it is approved, revised with a reason and approved again',
    body: async (stage) => {
      const head = await stage.open({ as: HEAD });
      await enter(head, 'Dự toán chờ bạn duyệt', /Dự toán năm/);
      await actOn(head, 'Trả lại', (dialog) => dialog.getByLabel('Lý do').fill('Học bổng cao hơn số thu'));
      const page = await stage.open({ as: TREASURER });
      await enter(page, 'Dự toán bị trả lại', /Dự toán năm/);
      await says(page, 'Học bổng cao hơn số thu');
      await ask(page, 1, '2tr');
      await actOn(page, 'Trình duyệt');
      await approve(stage);
      await page.reload();
      await settled(page);
      await ask(page, 2, '3tr5');
      await actOn(page, 'Trình điều chỉnh', (dialog) => dialog.getByLabel('Lý do').fill('Thêm một chuyến kiểm tra'));
      const again = await approve(stage);
      const revision = again.getByRole('table', { name: 'Phê duyệt và điều chỉnh' }).getByRole('row');
      await revision.filter({ hasText: '3.000.000 đ → 3.500.000 đ' }).waitFor();
    },
  },
  {
    name: 'what goes beyond a line of the budget is refused with its name and what is left',
    body: async (stage) => {
      const page = await stage.open({ as: TREASURER });
      await beginOrder(stage, page);
      await complete(page, page, /Két, tài khoản/, 'tai khoan quy');
      await complete(page, page, /Người nhận/, 'cua hang xe dap');
      await page
        .getByRole('textbox', { name: /Nội dung/ })
        .first()
        .fill(BEYOND);
      await complete(page, page, /Nội dung chi/, 'chi tuyen truyen');
      await complete(page, page, /^Quỹ/, 'khuyen hoc tinh');
      await complete(page, page, /^Nguồn/, 'dong gop');
      await page
        .getByRole('textbox', { name: /Số tiền/ })
        .first()
        .fill('2tr5');
      await page.getByRole('combobox', { name: 'Dòng dự toán' }).selectOption({ label: 'Học bổng (2.000.000 đ)' });
      await page.keyboard.press('Control+Enter');
      await says(page, 'Đã lập và ký chứng từ');
      const head = await stage.open({ as: HEAD });
      await enter(head, 'Chứng từ chờ bạn ký', BEYOND);
      stage.tolerate(/422|400/);
      await head.getByRole('button', { name: 'Ký và ghi sổ' }).click();
      const dialog = head.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Ký và ghi sổ' }).click();
      await dialog.getByText(/Dòng dự toán "Học bổng" chỉ còn 2\.000\.000 đ.*thiếu 500\.000 đ/).waitFor();
    },
  },
  {
    name: 'money is set aside for a contract and a part of it paid; what is left stays open',
    body: async (stage) => {
      const page = await stage.open({ as: TREASURER });
      await stage.go(page, '/openItems');
      await page.getByRole('link', { name: 'Cam kết chi' }).first().click();
      await heading(page, 'Cam kết chi').waitFor();
      await settled(page);
      await page.getByRole('textbox', { name: /Nội dung/ }).fill(CONTRACT);
      await complete(page, page, /Đối tượng/, 'cua hang xe dap');
      await page.getByRole('textbox', { name: /Số tiền/ }).fill('1tr5');
      await complete(page, page, /^Quỹ/, 'khuyen hoc tinh');
      await complete(page, page, /^Nguồn/, 'dong gop');
      await page.getByRole('button', { name: 'Cam kết chi' }).click();
      await heading(page, CONTRACT).waitFor();
      const item = new URL(page.url()).hash.slice(1);
      await actOn(page, 'Lập chứng từ chi', async (dialog) => {
        await dialog.locator('select').first().selectOption('BANK_PAYMENT');
        await complete(page, dialog, /Két, tài khoản/, 'tai khoan quy');
        await complete(page, dialog, /Nội dung chi/, 'chi tuyen truyen');
      });
      await page.waitForURL(/voucherDrafts\/.*\/show/);
      await page.getByRole('link', { name: 'Sửa', exact: true }).click();
      await page
        .getByRole('textbox', { name: /Số tiền/ })
        .first()
        .fill('500k');
      await page.getByRole('button', { name: 'Lưu nháp' }).click();
      await page.waitForURL(/voucherDrafts\/.*\/show/);
      await settled(page);
      await signBoth(stage, page, CONTRACT);
      await stage.go(page, item);
      await says(page, 'Thanh toán một phần');
      await says(page, '1.000.000 đ');
    },
  },
  {
    name: 'an officer asks for an advance; it is granted, handed out, and settled by papers and money brought back',
    body: async (stage) => {
      const officer = await stage.open({ as: OFFICER });
      await stage.go(officer, '/advances');
      await officer.getByRole('link', { name: 'Đề nghị tạm ứng' }).first().click();
      await heading(officer, 'Đề nghị tạm ứng').waitFor();
      await settled(officer);
      const errand = officer.getByRole('textbox', { name: /Nội dung/ });
      await officer.getByRole('textbox', { name: /Số tiền/ }).fill('500k');
      await officer.getByRole('textbox', { name: /Hạn thanh toán/ }).fill(inDays(10));
      await officer.getByRole('button', { name: 'Gửi đề nghị' }).click();
      const told = await errand.evaluate((field) => (field as HTMLTextAreaElement).validationMessage);
      check('what is lacking is told in the language of the console', told === 'Bắt buộc nhập');
      await errand.fill(ERRAND);
      await officer.getByRole('button', { name: 'Gửi đề nghị' }).click();
      await heading(officer, ERRAND).waitFor();
      const page = await stage.open({ as: TREASURER });
      await enter(page, 'Đề nghị tạm ứng chờ xem xét', ERRAND);
      const advance = new URL(page.url()).hash.slice(1);
      await actOn(page, 'Xác định nguồn', async (dialog) => {
        // The first field has the focus.
        const fund = dialog.getByRole('combobox', { name: /^Quỹ/ });
        await fund.waitFor();
        check('typing begins at the fund', await fund.evaluate((field) => field === document.activeElement));
        await complete(page, dialog, /^Quỹ/, 'khuyen hoc tinh');
        await complete(page, dialog, /^Nguồn/, 'dong gop');
      });
      await actOn(page, 'Lập phiếu chi tạm ứng', (dialog) => complete(page, dialog, /Nơi chi tiền/, 'tai khoan quy'));
      await page.waitForURL(/voucherDrafts\/.*\/show/);
      await settled(page);
      await signBoth(stage, page, `Tạm ứng: ${ERRAND}`);
      await stage.go(page, advance);
      await page.getByRole('link', { name: 'Thanh toán tạm ứng' }).click();
      const spent = page.getByRole('group', { name: 'Khoản đã chi 1' });
      await spent.getByRole('textbox', { name: /Nội dung chi/ }).fill('Thuê xe');
      await spent.getByRole('textbox', { name: /Số tiền/ }).fill('350k');
      await complete(page, spent, /Khoản chi/, 'cong tac phi');
      await spent.getByRole('textbox', { name: 'Số chứng từ gốc', exact: true }).fill('BN 77');
      await page.getByRole('textbox', { name: 'Nộp lại' }).fill('150k');
      await complete(page, page, /Nơi nộp lại tiền/, 'ket tien mat');
      await says(page, 'còn 0 đ');
      await page.getByRole('button', { name: 'Ghi giấy thanh toán' }).click();
      await page.waitForURL(/advances\/.*\/show/);
      await settled(page);
      const waiting = await page
        .getByRole('link', { name: /chờ ký/ })
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
      check('what was spent and what came back are two vouchers', waiting.length === 2);
      const head = await stage.open({ as: HEAD });
      for (const voucher of waiting) {
        await stage.go(page, voucher);
        await actOn(page, 'Ký');
        await stage.go(head, voucher);
        await actOn(head, 'Ký và ghi sổ');
        await head.waitForURL(/vouchers\/.*\/show/);
      }
      await stage.go(officer, advance);
      await says(officer, 'Đã thanh toán');
    },
  },
  {
    name: 'a year of a fund is prepared by the treasurer, published by the head, and read by anybody',
    body: async (stage) => {
      const year = String(new Date().getFullYear() - 1);
      const page = await stage.open({ as: TREASURER });
      const pile = page.locator('section', { has: page.getByRole('heading', { name: /Quỹ cần công khai/ }) });
      await pile.getByRole('link', { name: FUND }).first().click();
      await actOn(page, 'Trình công khai');
      await page.waitForURL(/fundPublications\/.*\/show/);
      const head = await stage.open({ as: HEAD });
      await enter(head, 'Bản công khai quỹ chờ bạn công khai', new RegExp(FUND));
      await actOn(head, 'Công khai');
      await says(head, 'Đã công khai');
      const anybody = await stage.open();
      await anybody.goto(`${stage.world.url}/funds`);
      await anybody
        .getByRole('link', { name: new RegExp(FUND) })
        .first()
        .click();
      await heading(anybody, new RegExp(year)).waitFor();
      await says(anybody, '14.500.000');
      await anybody.getByRole('link', { name: /Danh sách người ủng hộ/ }).click();
      await says(anybody, 'Công ty Ví Dụ');
    },
  },
];

export const suite: Suite = { world: 'demonstration', isChain: true, tests };
