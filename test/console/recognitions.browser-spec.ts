import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { actOn } from './acts.ts';
import { type BrowserTest, check, type Stage, type Suite } from './browser-test.ts';
import { fortyNames } from './forty-names.ts';
import { heading, says } from './words.ts';

/** Of a commune whose chairman decides on the title. */
const OFFICER = 'chuyen-vien-xa@demo.invalid';
const LEADER = 'lanh-dao-xa@demo.invalid';
const CENTRE = 'can-bo-trung-tam@demo.invalid';
const TITLE = 'Tập thể lao động tiên tiến';

/** Ways to what the tests have made, for those that follow. */
const made = { round: '', decision: '' };

const addressOf = (page: Page): string => new URL(page.url()).hash.slice(1);

async function openRound(stage: Stage, as: string): Promise<Page> {
  const page = await stage.open({ as });
  await stage.go(page, made.round);
  await heading(page, TITLE).waitFor();
  return page;
}

/** As an office sends it: titles above, a code that went wrong, a gap in the numbers, a rank, a household, and a count that is not the list's. */
async function workbook(people: readonly { name: string; birth: string }[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const [first, second, third] = people;
  book
    .addWorksheet('Danh sách')
    .addRows([
      ['UBND XÃ VÍ DỤ'],
      ['DANH SÁCH ĐỀ NGHỊ (99 tập thể và 48 cá nhân)'],
      ['STT', 'Họ và tên', 'Năm sinh', 'Số định danh'],
      ['I. CÁ NHÂN'],
      [1, first!.name, Number(first!.birth), { formula: 'NA()', result: { error: '#N/A' } }],
      [4, `Thượng tá ${second!.name}`, Number(second!.birth), ''],
      [6, `Hộ ông ${third!.name}`, Number(third!.birth), ''],
      [7, third!.name, '', ''],
      ['', '', 'Ví Dụ, ngày 12 tháng 01'],
      ['NGƯỜI LẬP', '', 'CHỦ TỊCH'],
    ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const tests: BrowserTest[] = [
  {
    name: 'an officer appraises who is put forward in a round, with the reasons, and closes it',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER });
      await stage.go(page, '/recognitionRounds');
      const open = page.getByRole('row').filter({ hasText: 'Đang nhận đề nghị' }).filter({ hasText: TITLE });
      await open.getByRole('link', { name: TITLE }).click();
      await says(page, 'Nghị định 129/2025/NĐ-CP');
      made.round = addressOf(page);
      await page
        .getByText('Không xét theo bộ tiêu chí nào trong hệ thống; hồ sơ do người thẩm định xem.')
        .first()
        .waitFor();
      await actOn(page, 'Chọn tất cả người đủ điều kiện');
      await says(page, /0 chờ thẩm định · 2 đủ điều kiện/);
      await actOn(page, 'Đóng nhận đề nghị');
      await says(page, 'Đang thẩm định');
      const enter = page.getByRole('button', { name: 'Ghi quyết định vào sổ' });
      check('nothing is entered without a decision', await enter.isDisabled());
    },
  },
  {
    name: 'the decision is drafted with its list, signed by the leader, and entered after it was seen what comes of it',
    body: async (stage) => {
      const officer = await openRound(stage, OFFICER);
      await actOn(officer, 'Soạn quyết định');
      await officer.getByRole('textbox', { name: 'Họ tên người ký' }).fill('Người ký (minh hoạ)');
      await officer.getByRole('textbox', { name: 'Chức vụ người ký' }).fill('CHỦ TỊCH');
      await officer.getByRole('button', { name: 'Lưu dự thảo' }).click();
      await says(officer, 'Mọi thay đổi đã lưu');
      made.decision = `/directives/${addressOf(officer).split('/').at(-1)}/show`;
      await stage.go(officer, made.decision);
      await actOn(officer, 'Trình duyệt');
      const leader = await stage.open({ as: LEADER });
      await stage.go(leader, made.decision);
      await says(leader, /Trung tâm học tập cộng đồng/);
      await actOn(leader, 'Duyệt');
      await officer.reload();
      await officer.getByRole('button', { name: 'Ban hành' }).click();
      await officer.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();
      await heading(officer, /^\d+\/QĐ-UBND$/).waitFor();

      await stage.go(officer, '/');
      await officer.getByRole('heading', { name: 'Quyết định công nhận, khen thưởng chưa ghi vào sổ' }).waitFor();
      await stage.go(officer, made.round);
      await actOn(officer, 'Ghi quyết định vào sổ', async (dialog) => {
        await dialog.getByText('2 trường hợp ghi được, 0 không ghi được.').waitFor();
      });
      await says(officer, 'Đã quyết định');
    },
  },
  {
    name: 'its list is looked at and published, read by anybody signed out, and withdrawn',
    body: async (stage) => {
      const officer = await stage.open({ as: OFFICER });
      await stage.go(officer, made.round);
      await officer.getByText('Danh sách của quyết định này chưa công bố.').waitFor();
      await officer.getByRole('link', { name: 'Công bố danh sách' }).click();
      await says(officer, 'Sẽ hiện đúng như sau');
      await says(officer, 'Trung tâm học tập cộng đồng');
      await officer.getByRole('checkbox', { name: /Nêu tên cá nhân/ }).check();
      const publish = officer.getByRole('button', { name: 'Công bố danh sách' });
      check('people are not named without a basis', await publish.isDisabled());
      await officer.getByRole('checkbox', { name: /Nêu tên cá nhân/ }).uncheck();
      await actOn(officer, 'Công bố danh sách');
      await says(officer, /Ai cũng đọc được danh sách này, từ/);
      await says(officer, 'Căn cứ: chưa xác minh.');
      const address = await officer.getByRole('link', { name: /\/disclosed\// }).getAttribute('href');
      const path = new URL(address!).pathname;
      const anybody = await stage.open({});
      await anybody.goto(new URL(path, anybody.url()).href);
      await heading(anybody, 'Danh sách công nhận, khen thưởng').waitFor();
      await says(anybody, 'Trung tâm học tập cộng đồng');
      await says(anybody, 'chưa xác minh');
      await actOn(officer, 'Rút danh sách', async (dialog) => {
        await dialog.getByLabel('Lý do').fill('Cần xem lại (minh hoạ)');
      });
      await says(officer, /Đã rút ngày .*Cần xem lại/);
      await anybody.goto(new URL(`${path}?lang=en`, anybody.url()).href);
      await says(anybody, 'Not published');
    },
  },
  {
    name: 'it stands in the book with its number, and is revoked by the leader with a ground and a reason',
    body: async (stage) => {
      const page = await stage.open({ as: LEADER });
      await stage.go(page, '/recognitions');
      const row = page.getByRole('row').filter({ hasText: TITLE }).filter({ hasText: '4/20' });
      await row.getByRole('link', { name: TITLE }).click();
      await says(page, 'Còn hiệu lực');
      await actOn(page, 'Hủy công nhận', async (dialog) => {
        await dialog.getByRole('combobox', { name: 'Căn cứ hủy' }).click();
        await page.getByRole('option', { name: 'Kê khai gian dối' }).click();
        await dialog.getByLabel('Lý do').fill('Số liệu trong hồ sơ không đúng');
      });
      await says(page, /Kê khai gian dối\. Số liệu trong hồ sơ không đúng/);
      await says(page, 'Đã hủy');
    },
  },
  {
    name: 'a refusal is put in writing, objected to by whoever was refused, and upheld by another, for whom alone the round is opened again',
    body: async (stage) => {
      const find = async (as: string) => {
        const page = await stage.open({ as });
        await stage.go(page, '/recognitionRounds');
        await page
          .getByRole('row')
          .filter({ hasText: 'Văn hóa đọc' })
          .getByRole('link', { name: /Giấy khen/ })
          .click();
        const table = page.getByRole('table');
        const row = table.getByRole('row').filter({ hasText: 'Trung tâm học tập cộng đồng' });
        await row.waitFor();
        return { page, row, address: addressOf(page) };
      };
      const officer = await find(OFFICER);
      // Of the commune itself: the province answered.
      await says(officer.page, 'Kết quả giữ nguyên; thành tích của Ủy ban nhân dân xã do cấp trên xét (minh hoạ)');
      await actOn(officer.page, 'Soạn thông báo kết quả', undefined, officer.row);
      await says(officer.page, 'Báo cáo chưa có minh chứng về số lượt người đọc (minh hoạ)');

      const centre = await find(CENTRE);
      await centre.row.getByText(/^Chờ Ủy ban nhân dân .* trả lời\.$/).waitFor();
      check(
        'nobody answers their own',
        (await centre.row.getByRole('button', { name: 'Trả lời kiến nghị' }).count()) === 0,
      );
      await actOn(centre.page, 'Rút kiến nghị');
      await centre.row.getByText('Đã rút', { exact: true }).waitFor();
      await actOn(centre.page, 'Kiến nghị', async (dialog) => {
        await dialog.getByLabel('Nội dung kiến nghị').fill('Đã gửi thêm sổ theo dõi lượt đọc');
      });
      await centre.row.getByText('Đã gửi thêm sổ theo dõi lượt đọc').waitFor();

      const leader = await stage.open({ as: LEADER });
      await leader.getByRole('heading', { name: 'Kiến nghị về kết quả xét chờ trả lời' }).waitFor();
      await stage.go(leader, officer.address);
      await actOn(leader, 'Trả lời kiến nghị', async (dialog) => {
        await dialog.getByRole('combobox', { name: 'Kết quả' }).press('Enter');
        await leader.getByRole('option', { name: 'Chấp nhận, xét lại' }).press('Enter');
        await dialog.getByLabel('Trả lời và lý do').fill('Minh chứng đã đủ');
      });
      await says(leader, 'Đang thẩm định');
      const row = leader.getByRole('table').getByRole('row').filter({ hasText: 'Trung tâm học tập cộng đồng' });
      await row.getByText(/Minh chứng đã đủ/).waitFor();
      await row.getByText('Đã đề nghị').waitFor();
    },
  },
  {
    name: 'papers of dossiers are checked one by one and many at once; what is missing is named',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER });
      await stage.go(page, '/recognitionRounds');
      const of = page.getByRole('row').filter({ hasText: 'Tuần lễ hưởng ứng' }).filter({ hasText: 'Công dân' });
      await of.getByRole('link', { name: /Giấy khen/ }).click();
      await says(page, '0 trên 4 hồ sơ đủ giấy tờ.');
      await actOn(page, 'Nêu giấy tờ', async (dialog) => {
        await dialog.getByLabel('Giấy tờ do cơ quan nêu').fill('Xác nhận của thôn');
      });
      const table = page.getByRole('table');
      await table.getByText('Xác nhận của thôn').first().waitFor();
      await table.getByRole('checkbox', { name: 'Chọn mọi dòng của trang này' }).check();
      await page.getByRole('button', { name: 'Kiểm tra các hồ sơ đã chọn' }).click();
      const dialog = page.getByRole('dialog');
      for (const paper of [
        'Văn bản đề nghị kèm danh sách',
        'Báo cáo thành tích',
        'Biên bản họp xét khen thưởng',
        'Xác nhận của thôn',
      ])
        await choosePaper(page, paper, 'Có');
      await dialog.getByRole('button', { name: /Kiểm tra các hồ sơ đã chọn/ }).click();
      await dialog.waitFor({ state: 'hidden' });
      await says(page, '4 trên 4 hồ sơ đủ giấy tờ.');
      await table.getByRole('row').nth(1).getByRole('button', { name: 'Kiểm tra hồ sơ' }).click();
      await choosePaper(page, 'Báo cáo thành tích', 'Thiếu');
      await dialog.getByRole('button', { name: 'Kiểm tra hồ sơ' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await says(page, '3 trên 4 hồ sơ đủ giấy tờ.');
      await says(page, 'Hồ sơ thiếu: Báo cáo thành tích (có bắt buộc hay không: chưa xác minh).');
    },
  },
  {
    name: 'an award is told from a title in the form, on the page of its round and in the list',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER });
      await stage.go(page, '/recognitionRounds/create');
      await page.getByRole('radio', { name: 'Hình thức khen thưởng' }).check();
      await chooseIn(page, /Hình thức khen thưởng/, /Giấy khen của Chủ tịch/);
      await chooseIn(page, /Loại hình khen thưởng/, 'Đột xuất');
      await page.getByRole('textbox', { name: /Phong trào, chuyên đề/ }).fill('Cứu người đuối nước (minh hoạ)');
      await page.getByRole('textbox', { name: /Hạn đề nghị/ }).fill(inDays(20));
      await page.getByRole('button', { name: 'Lưu' }).click();
      await heading(page, /Giấy khen của Chủ tịch/).waitFor();
      await says(page, 'Đột xuất · Cứu người đuối nước (minh hoạ)');
      await stage.go(page, '/recognitionRounds');
      const row = page.getByRole('row').filter({ hasText: 'Đột xuất · Cứu người đuối nước (minh hoạ)' });
      await row.getByRole('cell', { name: /^Hình thức khen thưởng/ }).waitFor();
      await page.getByRole('row').filter({ hasText: TITLE }).getByRole('cell', { name: 'Danh hiệu' }).first().waitFor();
    },
  },
  {
    name: 'a workbook as an office sends it is mended row by row and taken in whole',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER });
      await stage.go(page, '/citizens');
      const cells = page.getByRole('row').getByRole('cell');
      await cells.first().waitFor();
      const listed = await page.getByRole('row').evaluateAll((rows) =>
        rows.flatMap((row) => {
          const texts = [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent.trim());
          const birth = texts.find((text) => /^\d{4}$/.test(text));
          const name = row.querySelector('a')?.textContent.trim();
          return birth && name ? [{ name, birth }] : [];
        }),
      );
      // The first of the list were put forward by the demonstration.
      const people = [...new Map(listed.map((one) => [one.name, one])).values()].slice(-3);
      check('three people are listed', people.length === 3);

      await stage.go(page, '/recognitionRounds');
      const round = page
        .getByRole('row')
        .filter({ hasText: 'Công dân học tập' })
        .filter({ hasText: 'Đang nhận đề nghị' });
      await round.getByRole('link').first().click();
      await page.getByRole('link', { name: 'Lấy danh sách từ tệp' }).click();
      await heading(page, 'Đề nghị theo danh sách').waitFor();
      await page.locator('input[type=file]').setInputFiles({
        name: 'danh-sach.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: await workbook(people),
      });
      await says(page, '4 hàng đã đọc. Kiểm tra trước khi nhận.');
      const examine = () => page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await examine();
      await says(page, 'Danh sách ghi 48 nhưng có 3.');
      await says(page, 'Đây là hộ gia đình.');
      await says(page, 'Ô bị lỗi công thức');
      await says(page, 'Ô tên có cấp bậc, học vị hoặc chức vụ.');
      await says(page, 'Số thứ tự không liên tục: ở đây phải là 2.');

      await page.getByRole('button', { name: 'Đánh lại số thứ tự' }).click();
      await page.getByLabel('Tập thể', { exact: true }).fill('');
      await page.getByLabel('Cá nhân', { exact: true }).fill('3');
      await examine();
      await page.getByRole('button', { name: /^Sửa mọi tên theo gợi ý/ }).click();
      await examine();
      await page.getByRole('button', { name: /^Để lại các hàng không thuộc đợt xét/ }).click();
      await examine();
      await says(page, 'Để lại, không đề nghị');
      // Whoever has no code, or a broken one, is chosen.
      for (const [at, { name }] of [people[0]!, people[1]!, people[2]!].entries()) {
        const row = page.getByRole('region', { name: `Hàng ${[5, 6, 8][at]!}`, exact: true });
        await row
          .getByRole('button', { name: `Chọn ${name}` })
          .first()
          .click();
        await row.getByText(`Đã chọn: ${name}`).waitFor();
      }
      await examine();
      await says(page, 'Mọi hàng đều đúng.');
      await page.getByRole('button', { name: 'Nhận cả danh sách (3 đề nghị)' }).click();
      await says(page, 'Đã đề nghị 3 đối tượng');
      await page.getByRole('row').filter({ hasText: people[2]!.name }).first().waitFor();
    },
  },
  fortyNames,
];

const inDays = (days: number): string => {
  const [year, month, day] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
};

async function choosePaper(page: Page, paper: string, standing: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: paper }).press('Enter');
  await page.getByRole('option', { name: standing, exact: true }).press('Enter');
}

async function chooseIn(page: Page, field: RegExp, option: RegExp | string): Promise<void> {
  await page.getByRole('combobox', { name: field }).first().click();
  await page.getByRole('option', { name: option }).first().click();
}

export const suite: Suite = { world: 'demonstration', isApart: true, isChain: true, tests };
