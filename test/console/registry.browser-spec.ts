import type { Locator, Page } from 'playwright-core';
import { check, eventually, type Stage, type Suite } from './browser-test.ts';
import { says } from './words.ts';

const HONOUR = 'Danh hiệu hoặc hình thức khen thưởng';
const CLERK = 'chuyen-vien-so@demo.invalid';
/** Works at the province committee, which has sent the year's plan to its communes. */
const SENDER = 'lanh-dao-tinh@demo.invalid';

/** Types as from a keyboard: fields are reached by Tab alone. */
const keys = (page: Page) => ({
  write: (text: string) => page.keyboard.type(text),
  tab: async (times = 1) => {
    for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press('Tab');
  },
  press: (key: string) => page.keyboard.press(key),
});

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(`document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent ?? ''`);

const numberToCome = async (page: Page): Promise<number> => {
  const text = page.getByTestId('number-to-come');
  await eventually('the number to come is told', async () => /^\d+$/.test((await text.textContent()) ?? ''));
  return Number(await text.textContent());
};

async function openForm({ open, go }: Stage, at = '/incoming'): Promise<Page> {
  const page = await open({ as: CLERK });
  await go(page, at);
  await page.getByRole('heading', { name: 'Vào sổ văn bản giấy', level: 1 }).waitFor();
  await numberToCome(page);
  return page;
}

/** An act is asked for once more in its dialog, under the same words. */
async function act(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('dialog').getByRole('button', { name: label }).click();
}

export const suite: Suite = {
  world: 'demonstration',
  tests: [
    {
      name: 'a pile of paper letters is registered and numbered by keyboard, what repeats stays, and the twin is shown',
      body: async (stage) => {
        const page = await openForm(stage);
        const { write, tab, press } = keys(page);
        const first = await numberToCome(page);
        await eventually('a letter begins with its number', async () => /Số, ký hiệu/.test(await focused(page)));
        await write('501/KH-XL');
        // Between them is the box for a letter without a number.
        await tab(2);
        await write('2/1');
        await tab();
        await write('Ban Lạ');
        await tab(3);
        check('the number of pages follows the urgency', /Số trang/.test(await focused(page)));
        await write('3');
        await tab();
        await write('Phối hợp khuyến học');
        await press('Control+Enter');
        await says(page, `Đã vào sổ, số đến ${first} năm`);
        check('the kind follows the number', (await page.getByLabel('Loại').textContent()) === 'Kế hoạch');
        await eventually('the next letter begins', async () => /Số, ký hiệu/.test(await focused(page)));
        check('the number is told on', (await numberToCome(page)) === first + 1);
        // One thing is missing: it is said at its field, and no number is taken.
        await write('502/XL');
        await press('Enter');
        await says(page, /chưa có ngày ban hành chỉ được lưu/);
        check('the day is marked', (await page.getByLabel('Ngày văn bản').getAttribute('aria-invalid')) === 'true');
        check('no number was taken', (await numberToCome(page)) === first + 1);
        // The same letter once more.
        await page.getByLabel('Số, ký hiệu').fill('501/KH-XL');
        await page.getByLabel('Số, ký hiệu').focus();
        await tab(2);
        await write('2/1');
        await tab();
        await write('Ban Lạ');
        await says(page, new RegExp(`đã vào sổ, số đến ${first}/`));
        await page.getByLabel('Trích yếu').fill('Phối hợp khuyến học');
        await press('Control+Enter');
        await says(page, /đã có trong sổ/);
        check('the twin takes no number', (await numberToCome(page)) === first + 1);
      },
    },
    {
      name: 'what the office has sent is listed with its refusals, leads to the document and comes as a file',
      body: async ({ open, go }) => {
        const page = await open({ as: SENDER });
        await page.getByRole('link', { name: 'Văn bản đã gửi' }).click();
        await page.getByRole('heading', { name: 'Văn bản đã gửi', level: 1 }).waitFor();
        await page.getByText('Từ chối tiếp nhận').first().waitFor();
        await page.getByRole('button', { name: /Từ chối, lý do/ }).click();
        await eventually('the sort stands in the address', async () => page.url().includes('REFUSALS'));
        await page.getByRole('button', { name: 'Xuất' }).click();
        const download = page.waitForEvent('download');
        await page.getByRole('menuitem', { name: /csv/i }).click();
        const file = await (await download).createReadStream();
        const pieces: Buffer[] = [];
        for await (const piece of file) pieces.push(piece as Buffer);
        const [heads, first] = Buffer.concat(pieces).toString('utf8').split('\n');
        check(`the nine statuses are columns: ${heads}`, /Số nơi nhận.*Đã đến.*Từ chối lấy lại/.test(heads!));
        check(`a sending is a line: ${first}`, /KH-UBND/.test(first!));
        await page.getByRole('table').getByRole('link').first().click();
        await page.waitForURL(/directives\/.*\/show/);
        await go(page, '/sentDispatches?filter=%7B%22status%22%3A%22REFUSED%22%7D');
        await page.getByText('Từ chối tiếp nhận').first().waitFor();
      },
    },
    {
      name: 'criteria are drafted, changed at one target, compared with what is in force and published',
      body: async ({ open, go }) => {
        const page = await open({ as: 'quan-tri@demo.invalid' });
        await go(page, '/criteria');
        await page.getByRole('link', { name: 'Cộng đồng học tập', exact: true }).first().click();
        await page.getByText('≥ 60 %').waitFor();
        await act(page, 'Soạn phiên bản mới');
        await page.getByText('Chưa có điểm nào khác.').waitFor();
        const target = page.getByRole('listitem').filter({ hasText: 'Công dân trong xã đạt danh hiệu' });
        await target.getByRole('button', { name: 'Sửa chỉ tiêu' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('Giá trị').fill('60,5x');
        await dialog.getByText('Ghi số, nhiều nhất hai chữ số thập phân.').waitFor();
        await dialog.getByLabel('Giá trị').fill('62,5');
        await dialog.getByRole('button', { name: 'Sửa chỉ tiêu' }).click();
        await page.getByText('Chỉ tiêu 5.1: thay đổi (ngưỡng)').waitFor();
        await page.getByRole('button', { name: 'Ban hành' }).click();
        await dialog.getByLabel('Áp dụng từ ngày').fill('01/01/2099');
        await dialog.getByRole('button', { name: 'Ban hành' }).click();
        await says(page, 'Đã ban hành phiên bản mới');
        await page.getByText('Sắp có hiệu lực').waitFor();
      },
    },
    {
      name: 'an act that no text confirms is said to be so until the administrator enters who is competent; what is paid is shown with its sources',
      body: async ({ open, go }) => {
        const page = await open({ as: 'quan-tri@demo.invalid' });
        const pick = async (within: Page | Locator, field: string, option: string) => {
          await within.getByRole('combobox', { name: field }).first().click();
          await page.getByRole('option', { name: option, exact: true }).click();
        };
        await go(page, '/awards');
        await page.getByRole('link', { name: 'Thẩm quyền' }).click();
        const title = 'Cộng đồng học tập cấp xã, mức độ 1';
        await pick(page, HONOUR, title);
        await pick(page, 'Tỉnh, thành phố', 'Tỉnh Lai Châu');
        await eventually('nobody is competent for any act', async () => {
          const unknown = page.getByText('Chưa xác minh: chưa có văn bản nào được xác minh');
          return (await unknown.count()) === 3;
        });
        await page.getByRole('button', { name: 'Nhập thẩm quyền' }).click();
        const dialog = page.getByRole('dialog');
        await pick(dialog, HONOUR, title);
        await pick(dialog, 'Tỉnh, thành phố', 'Tỉnh Lai Châu');
        await pick(dialog, 'Cấp', 'Cấp tỉnh');
        await dialog.getByLabel('Chức vụ').fill('Chủ tịch');
        await dialog.getByLabel('Từ ngày').fill('1/1/2026');
        await dialog.getByLabel('Văn bản, điều, khoản, điểm').fill('Quyết định 5/2026/QĐ-UBND, Điều 3');
        await dialog.getByRole('button', { name: 'Nhập thẩm quyền' }).click();
        await says(page, 'Đã nhập thẩm quyền');
        await page.getByText('Quyết định 5/2026/QĐ-UBND, Điều 3').first().waitFor();
        await go(page, '/awards/rewards');
        await pick(page, HONOUR, 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã');
        await page.getByLabel('Ngày ban hành quyết định').fill('30/6/2026');
        await page.keyboard.press('Tab');
        await page.getByText('710.000 đ').waitFor();
        await page.getByText('Nghị định 73/2024/NĐ-CP').waitFor();
        await pick(page, 'Tặng cho', 'Gia đình');
        await page.getByText('Làm tròn mức cá nhân rồi nhân 1,5: 1.065.000 đ').waitFor();
        await pick(page, HONOUR, 'Công dân học tập');
        await page.getByText('Chưa xác minh: không có văn bản nào').waitFor();
      },
    },
  ],
};
