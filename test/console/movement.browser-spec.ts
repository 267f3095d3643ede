import type { Page } from 'playwright-core';
import { check, type Suite } from './browser-test.ts';
import { settled } from './stage.ts';
import { heading, savesWord, says } from './words.ts';

const COMMUNE = 'chuyen-vien-xa@demo.invalid';
const PROVINCE = 'chuyen-vien-so@demo.invalid';
const COMMUNE_LEADER = 'lanh-dao-xa@demo.invalid';
const TEACHER = 'giao-vien@demo.invalid';
const CLUSTER = 'Khối thi đua đọc sách (thử)';
const NAME = 'Mỗi tuần một trang sách (thử)';
const LIST = [
  'Họ và tên;Năm sinh;Địa chỉ;Bản',
  'Nguyễn Văn Trình Duyệt;1980;Số 1;Ví Dụ Một',
  'Trần Thị Trình Duyệt;31/02/1990;Số 2;Ví Dụ Một',
].join('\n');

const STRIVING = ['Họ và tên;Năm sinh', 'Nguyễn Văn Trình Duyệt;1980', 'Trần Thị Trình Duyệt;1991'].join('\n');

const section = (page: Page, title: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: title }) });

/** The organisation at which somebody holds the first of their roles. */
async function workplaceOf(page: Page, url: string): Promise<string> {
  const query = '{ viewer { roles { organisation { name } } } }';
  const answer = await page.request.post(`${url}/graphql`, { data: { query } });
  const { data } = (await answer.json()) as { data: { viewer: { roles: { organisation: { name: string } }[] } } };
  return data.viewer.roles[0]!.organisation.name;
}

/** An act that asks for nothing but whether it is meant. */
async function does(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
}

/** What the officer of a commune does with a movement, from its launch to who takes part. */
export const suite: Suite = {
  world: 'demonstration',
  isChain: true,
  tests: [
    {
      name: 'the commune launches a movement, and units are registered on their behalf',
      body: async ({ open, go }) => {
        const page = await open({ as: COMMUNE });
        await go(page, '/movements/create');
        await page.getByLabel('Tên phong trào').fill(NAME);
        const today = new Date().toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });
        await page.locator('[name="startsOn"]').fill(today);
        await page.getByRole('button', { name: 'Phát động' }).click();
        await heading(page, NAME).waitFor();
        await section(page, 'Đăng ký tham gia').getByRole('link', { name: 'Đăng ký tham gia' }).click();
        await settled(page);
        await page.getByRole('checkbox', { name: 'Chọn mọi dòng của trang này' }).check();
        await page
          .getByRole('region', { name: /Đã chọn/ })
          .getByRole('button', { name: 'Đăng ký tham gia' })
          .click();
        const dialog = page.getByRole('dialog', { name: 'Đăng ký tham gia' });
        await dialog.getByText(/Sẽ thực hiện với/).waitFor();
        await dialog.getByRole('button', { name: /Đăng ký tham gia \(\d+\)/ }).click();
        await page.getByText(/Đã đăng ký \d+ đơn vị/).waitFor();
        await page.getByRole('link', { name: `← ${NAME}` }).click();
        await savesWord(page, 'In danh sách (.docx)');
        await savesWord(page, /^In bản đăng ký của /);
      },
    },
    {
      name: 'a list of citizens is judged, mended in place and written, and everybody of the hamlet takes part',
      body: async ({ open, go }) => {
        const page = await open({ as: COMMUNE });
        await go(page, '/citizens/import');
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'danh-sach.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
        const birth = page.getByLabel('Ngày sinh');
        await birth.waitFor();
        await birth.fill('28/02/1990');
        await birth.press('Enter');
        await page.getByRole('button', { name: 'Ghi 2 công dân' }).click();
        await says(page, 'Mọi dòng đã được ghi; tệp đã bị xoá.');
        await go(page, '/movements');
        await page.getByRole('link', { name: NAME }).first().click();
        await heading(page, NAME).waitFor();
        await section(page, 'Đăng ký tham gia').getByRole('link', { name: 'Đăng ký tham gia' }).click();
        await heading(page, 'Đăng ký tham gia phong trào').waitFor();
        await page.getByRole('tab', { name: 'Thôn, bản, tổ dân phố' }).click();
        await settled(page);
        await page.getByRole('button', { name: 'Đăng ký mọi công dân' }).first().click();
        const dialog = page.getByRole('dialog');
        await dialog.getByText(/Sẽ đăng ký \d+ người; 0 người đã tham gia/).waitFor();
        await dialog.getByRole('button', { name: 'Đăng ký mọi công dân' }).click();
        await says(page, 'Đã đăng ký công dân của thôn');
      },
    },
    {
      name: 'citizens are registered for a title from a file, a row of which is mended in place; their list prints',
      body: async ({ open, go }) => {
        const page = await open({ as: COMMUNE });
        await go(page, '/titleRegistrations');
        await page.locator('#main-content').getByRole('link', { name: 'Đăng ký danh hiệu' }).first().click();
        await page.getByRole('link', { name: 'Đăng ký từ tệp' }).click();
        // The page before has the same tabs, and stays until the next one is there.
        await heading(page, 'Đăng ký từ tệp').waitFor();
        await page.getByRole('tab', { name: 'Công dân' }).click();
        await page.getByRole('combobox', { name: 'Danh hiệu' }).click();
        await page.getByRole('option', { name: 'Lao động tiên tiến' }).click();
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'danh-hieu.csv', mimeType: 'text/csv', buffer: Buffer.from(STRIVING) });
        await says(page, 'Không có trong danh sách của địa bàn này.');
        const born = page.getByLabel('Năm sinh');
        await born.fill('1990');
        await born.press('Enter');
        await page.getByRole('button', { name: 'Ghi 2 đăng ký' }).click();
        await says(page, 'Mọi dòng đã được ghi; tệp đã bị xoá.');
        await go(page, '/titleRegistrations?kind=CITIZEN');
        await says(page, 'Trần Thị Trình Duyệt');
        await savesWord(page, 'In danh sách (.docx)');
      },
    },
    {
      name: 'a cluster is set up, its covenant signed, points given under seal until both have scored, and the ranking proposed and confirmed',
      body: async ({ open, go, world }) => {
        const page = await open({ as: PROVINCE });
        const commune = await open({ as: COMMUNE });
        const teacher = await open({ as: TEACHER });
        const members = [await workplaceOf(commune, world.url), await workplaceOf(teacher, world.url)];
        await go(page, '/clusters/create');
        await page.getByLabel('Tên cụm, khối').fill(CLUSTER);
        await page.locator('[name="scoringDueOn"]').fill(`31/12/${new Date().getFullYear()}`);
        for (const member of members) {
          await page.getByRole('combobox', { name: /Thành viên/ }).fill(member);
          await page.getByRole('option', { name: member, exact: true }).click();
        }
        await page.getByRole('textbox', { name: 'Nội dung' }).fill('Phong trào đọc');
        await page.getByRole('button', { name: 'Lưu' }).click();
        await heading(page, CLUSTER).waitFor();
        const address = new URL(page.url()).hash.slice(1);
        const leader = await open({ as: COMMUNE_LEADER });
        await go(leader, address);
        await does(leader, 'Ký giao ước');
        await says(leader, 'Đã ký giao ước');
        for (const [who, points] of [
          [commune, ['8', '9']],
          [teacher, ['7,5', '10']],
        ] as const) {
          await go(who, address);
          await says(who, 'Điểm còn niêm phong');
          for (const [at, member] of members.entries()) {
            await who.getByRole('row', { name: member }).getByRole('button', { name: 'Chấm điểm' }).click();
            const dialog = who.getByRole('dialog');
            await dialog.getByRole('textbox', { name: 'Phong trào đọc' }).fill(points[at]!);
            await dialog.getByRole('button', { name: 'Chấm điểm' }).click();
            await dialog.waitFor({ state: 'hidden' });
          }
        }
        const standings = section(teacher, 'Xếp hạng').getByRole('row');
        await standings.filter({ hasText: /7,5/ }).waitFor();
        check('the best stands first', (await standings.nth(1).innerText()).includes(members[1]!));
        const propose = commune.getByRole('button', { name: 'Đề nghị xếp hạng' });
        check('what is sealed is not proposed', await propose.isDisabled());
        await commune.reload();
        await does(commune, 'Đề nghị xếp hạng');
        await says(commune, 'Đã đề nghị xếp hạng');
        await page.reload();
        await does(page, 'Công nhận xếp hạng');
        await says(page, 'Đã công nhận xếp hạng');
      },
    },
    {
      name: 'numbers without a list are stated by an office of the unit that is shown, which the dialog names, and by none from above',
      body: async ({ open, go }) => {
        const state = { name: 'Nêu số liệu' };
        const page = await open({ as: COMMUNE });
        await go(page, '/subjects');
        const unit = await page.locator('#main-content table strong').innerText();
        await page.getByRole('button', state).click();
        await page
          .getByRole('dialog', state)
          .getByText(/Số liệu ghi cho .*xã/i)
          .waitFor();
        const above = await open({ as: PROVINCE });
        await go(above, '/subjects');
        await above.getByRole('link', { name: unit }).click();
        await section(above, 'Số liệu do đơn vị nêu').waitFor();
        await settled(above);
        check('nothing is stated from above', (await above.getByRole('button', state).count()) === 0);
      },
    },
  ],
};
