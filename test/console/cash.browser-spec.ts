import { actOn } from './acts.ts';
import { type BrowserTest, check, type Suite } from './browser-test.ts';
import { says } from './words.ts';

/** Of the association whose books the demonstration has. */
const TREASURER = 'ke-toan-hoi@demo.invalid';
const HEAD = 'lanh-dao-hoi@demo.invalid';

const YEAR = new Date().getFullYear();
const STATEMENT = [
  ['Ngày giao dịch', 'Ghi nợ', 'Ghi có', 'Nội dung', 'Mã giao dịch'],
  [`02/09/${YEAR}`, '250.000', '', 'MUA VAN PHONG PHAM', 'FT9001'],
];

const tests: BrowserTest[] = [
  {
    name: 'a cash box is counted by keyboard, with sums while notes are typed, and the minutes are signed by a second person',
    body: async (stage) => {
      const page = await stage.open({ as: TREASURER });
      await stage.go(page, '/cashCounts/create');
      const most = page.getByRole('textbox', { name: 'Số tờ 500.000 đ' });
      await most.click();
      await page.keyboard.type('2');
      await page.keyboard.press('Enter');
      await page.keyboard.type('3');
      await says(page, '1.600.000 đ');
      await page.getByRole('textbox', { name: 'Giải thích chênh lệch' }).fill('Chờ kiểm tra lại');
      await page.keyboard.press('Control+Enter');
      await page.waitForURL(/cashCounts\/.*\/show/);
      // One signature is not enough.
      await says(page, 'Chờ ký');
      await says(page, 'Chờ kiểm tra lại');
      const address = new URL(page.url()).hash.slice(1);
      const head = await stage.open({ as: HEAD });
      await says(head, 'Biên bản kiểm kê chờ ký');
      await stage.go(head, address);
      await actOn(head, 'Ký biên bản');
      await head.getByText('Đã ký', { exact: true }).first().waitFor();
      const paper = await head.getByRole('link', { name: 'In biên bản' }).getAttribute('href');
      const file = await head.request.get(new URL(paper!, head.url()).href);
      check('the minutes are a PDF', file.headers()['content-type'] === 'application/pdf');
    },
  },
  {
    name: 'a statement is pasted, looked at and taken in; what is open begins a voucher, and a match is undone',
    body: async (stage) => {
      const page = await stage.open({ as: TREASURER });
      await stage.go(page, '/bankStatements/import');
      const pasted = STATEMENT.map((cells) => cells.join('\t')).join('\n');
      await page.getByRole('textbox', { name: /[Dd]án/ }).fill(pasted);
      await page.getByRole('button', { name: 'Nhập 1 dòng' }).click();
      await page.waitForURL(/bankStatements\/match/);
      const line = page.getByRole('row').filter({ hasText: 'MUA VAN PHONG PHAM' });
      await line.getByRole('link', { name: 'Lập chứng từ' }).click();
      await page.waitForURL(/voucherDrafts\/create/);
      check(
        'the content stands there',
        (await page
          .getByRole('textbox', { name: /Nội dung/ })
          .first()
          .inputValue()) === 'MUA VAN PHONG PHAM',
      );
      await stage.go(page, '/bankStatements');
      await page.getByRole('link', { name: 'sao-ke-minh-hoa.xlsx' }).click();
      await page.getByRole('row').filter({ hasText: 'NGAN SACH TINH' }).getByRole('link', { name: /GBC/ }).waitFor();
      await actOn(page, 'Bỏ đối chiếu', undefined, page.getByRole('row').filter({ hasText: 'NGAN SACH TINH' }));
      await page.getByRole('row').filter({ hasText: 'NGAN SACH TINH' }).getByText('Chưa đối chiếu').waitFor();
      await page.getByRole('link', { name: 'Đối chiếu ngân hàng' }).click();
      await page.getByRole('button', { name: 'Nhận đề xuất 45.000.000 đ' }).click();
      await says(page, 'Đã đối chiếu');
    },
  },
];

export const suite: Suite = { world: 'demonstration', tests };
