import type { Locator, Page } from 'playwright-core';
import { actOn } from './acts.ts';
import { type BrowserTest, check, eventually, type Stage, type Suite } from './browser-test.ts';
import { heading, savesWord, says } from './words.ts';

/** Of the first commune, where all of them work; the chair sets the council up. */
const CHAIR = 'lanh-dao-xa@demo.invalid';
const OFFICER = 'chuyen-vien-xa@demo.invalid';
const TEACHER = 'giao-vien@demo.invalid';
const TITLE = 'Tập thể lao động tiên tiến';
const VOTE = 'Bỏ phiếu';

/** Ways to what the tests have made, for those that follow. */
const made = { round: '', ballot: '' };

const addressOf = (page: Page): string => new URL(page.url()).hash.slice(1);

const choose = async (page: Page, box: Locator, text: string): Promise<void> => {
  await box.click();
  await page.getByRole('option', { name: text }).first().click();
};

/** One row of the form: where, then who. */
async function seat(page: Page, at: number, place: string, person: string): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Đơn vị' }).nth(at);
  await box.fill(place);
  // It is offered with the organisation above it.
  const offered = new RegExp(`^${place.replace(/[()]/g, String.raw`\$&`)}( · |$)`);
  await page.getByRole('option', { name: offered }).first().click();
  await choose(page, page.getByRole('combobox', { name: 'Thành viên' }).nth(at), person);
}

async function openRound(stage: Stage, as: string): Promise<Page> {
  const page = await stage.open({ as });
  await stage.go(page, made.round);
  await heading(page, 'Các lần bỏ phiếu').waitFor();
  return page;
}

/** Of everybody else: all in favour. */
async function votes(stage: Stage, as: string): Promise<void> {
  const page = await stage.open({ as });
  await stage.go(page, made.ballot);
  const choices = page.getByRole('radio', { name: 'Đồng ý', exact: true });
  await choices.first().waitFor();
  for (const choice of await choices.all()) await choice.check();
  await actOn(page, VOTE);
  await says(page, 'Bạn không có phiếu chờ trong cuộc này.');
}

const tests: BrowserTest[] = [
  {
    name: 'the chair sets up a council; what is wrong with it is said, and who is near a case is found',
    body: async (stage) => {
      const page = await stage.open({ as: CHAIR });
      await stage.go(page, '/recognitionRounds');
      const open = page.getByRole('row').filter({ hasText: 'Đang nhận đề nghị' }).filter({ hasText: TITLE });
      await open.getByRole('link', { name: TITLE }).click();
      const subtitle = page.getByText(/^\d{4} · Ủy ban nhân dân/).first();
      await subtitle.waitFor();
      made.round = addressOf(page);
      const commune = (await subtitle.textContent())!.split(' · ')[1]!;
      const short = commune.replace(/^Ủy ban nhân dân (xã|phường) /, '');
      await page.getByRole('link', { name: 'Lập hội đồng' }).click();
      await says(page, '5 thành viên: đúng thành phần.');
      await page.getByRole('button', { name: 'Thêm thành viên' }).click();
      await says(page, 'Số thành viên (6) phải là số lẻ.');
      await page.getByRole('button', { name: /^Bỏ/ }).last().click();
      await seat(page, 0, commune, 'Lãnh đạo UBND xã');
      await seat(page, 1, commune, 'Cán bộ văn hoá');
      await seat(page, 2, commune, 'Chuyên viên UBND xã');
      await seat(page, 3, `Trường THCS ${short} (minh hoạ)`, 'Giáo viên');
      await seat(page, 4, `Trung tâm học tập cộng đồng ${short}`, 'Cán bộ trung tâm');
      for (const [name, value] of Object.entries({
        'Tham gia tối thiểu (phần)': '2',
        'Tham gia tối thiểu (tổng)': '3',
        'Đồng ý (hoặc điểm) tối thiểu: phần': '80',
        'Đồng ý (hoặc điểm) tối thiểu: tổng': '100',
      }))
        await page.getByLabel(name).fill(value);
      await page.getByLabel('Căn cứ quy tắc biểu quyết').fill('Quy chế minh hoạ của Hội đồng');
      await page.getByRole('button', { name: 'Lập hội đồng' }).click();
      await page.waitForURL(/councils\/.+\/show/);
      await says(page, 'Làm việc tại đơn vị được đề nghị (1)');
      check(
        'nobody votes before a document sets it up',
        !(await page.getByRole('button', { name: 'Mở bỏ phiếu' }).isVisible()),
      );
      await page.getByRole('button', { name: 'Soạn quyết định thành lập hội đồng' }).waitFor();
      await actOn(page, 'Sửa hội đồng', async (dialog) => {
        await dialog.getByRole('combobox').fill('27/QĐ-UBND');
        await page
          .getByRole('option', { name: /^27\/QĐ-UBND/ })
          .first()
          .click();
      });
      await page.getByRole('button', { name: 'Mở bỏ phiếu' }).waitFor();
    },
  },
  {
    name: 'a vote without quorum decides nothing and tells nothing of what was voted',
    body: async (stage) => {
      const page = await openRound(stage, CHAIR);
      await actOn(page, 'Mở bỏ phiếu', async (dialog) => {
        const present = await dialog.getByRole('checkbox').all();
        for (const box of present.slice(2)) await box.uncheck();
      });
      await page.getByRole('link', { name: 'Lần 1' }).click();
      const choices = page.getByRole('radio', { name: 'Không đồng ý' });
      await choices.first().waitFor();
      for (const choice of await choices.all()) await choice.check();
      await actOn(page, VOTE);
      await says(page, '1/5 đã bỏ phiếu');
      await stage.go(page, made.round);
      await actOn(page, 'Kết thúc, kiểm phiếu');
      await says(page, '0 đề nghị, 0 không, 2 chưa quyết định được');
      await page.getByRole('link', { name: 'Lần 1' }).click();
      await says(page, 'Chưa đủ số người dự');
      check('no count is told', !(await page.getByText('Đồng ý / không / không ý kiến').first().isVisible()));
    },
  },
  {
    name: 'a member leaves a case with a reason; another votes by keyboard alone on a telephone, from the first screen on',
    body: async (stage) => {
      const chair = await openRound(stage, CHAIR);
      await actOn(chair, 'Mở bỏ phiếu');
      await chair.getByRole('link', { name: 'Lần 2' }).click();
      await heading(chair, 'Bỏ phiếu kín').waitFor();
      made.ballot = addressOf(chair);

      const officer = await stage.open({ as: OFFICER });
      await stage.go(officer, made.ballot);
      await officer.getByRole('radio', { name: 'Đồng ý', exact: true }).first().waitFor();
      await actOn(
        officer,
        'Xin không biểu quyết',
        async (dialog) => dialog.getByLabel('Lý do').fill('Từng phụ trách đơn vị này'),
        officer.getByRole('group').filter({ hasText: 'Trung tâm' }).locator('..'),
      );
      await says(officer, 'Bạn không biểu quyết: Xin không tham gia');

      const teacher = await stage.open({ as: TEACHER, width: 390, height: 844 });
      await stage.go(teacher, '/');
      const pile = teacher
        .locator('section')
        .filter({ has: teacher.getByRole('heading', { name: 'Hội đồng chờ tôi bỏ phiếu' }) });
      const way = pile.getByRole('link', { name: TITLE });
      await way.focus();
      await teacher.keyboard.press('Enter');
      await says(teacher, 'Bạn không biểu quyết: Làm việc tại đơn vị được đề nghị');
      await teacher.getByRole('radio').first().waitFor();
      const focused = () => teacher.evaluate(() => document.activeElement?.getAttribute('type') ?? '');
      for (let turn = 0; turn < 40 && (await focused()) !== 'radio'; turn += 1) await teacher.keyboard.press('Tab');
      await teacher.keyboard.press('Space');
      await eventually('the choice is made', () =>
        teacher.getByRole('radio', { name: 'Đồng ý', exact: true }).isChecked(),
      );
      const wide = await teacher.evaluate(() => document.documentElement.scrollWidth);
      check(`the page is no wider than the telephone: ${wide}`, wide <= 390);
      const named = () => teacher.evaluate(() => document.activeElement?.textContent ?? '');
      for (let turn = 0; turn < 20 && (await named()) !== VOTE; turn += 1) await teacher.keyboard.press('Tab');
      await teacher.keyboard.press('Enter');
      await teacher.getByRole('dialog').waitFor();
      for (let turn = 0; turn < 8; turn += 1) {
        await teacher.keyboard.press('Tab');
        if ((await named()) === VOTE) break;
      }
      await teacher.keyboard.press('Enter');
      await says(teacher, 'Bạn không có phiếu chờ trong cuộc này.');
    },
  },
  {
    name: 'with quorum the count decides, is locked, and stands in minutes that are fetched',
    body: async (stage) => {
      for (const member of [CHAIR, OFFICER, 'can-bo-xa@demo.invalid', 'can-bo-trung-tam@demo.invalid'])
        await votes(stage, member);
      const page = await stage.open({ as: CHAIR });
      await stage.go(page, made.round);
      await actOn(page, 'Kết thúc, kiểm phiếu');
      await says(page, '2 đề nghị, 0 không, 0 chưa quyết định được');
      const drafting = page.getByRole('button', { name: 'Soạn biên bản' });
      await drafting.last().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Soạn biên bản' }).click();
      await page.waitForURL(/ownDocuments\//);
      await savesWord(page, /Tải Word/);
    },
  },
];

export const suite: Suite = { world: 'demonstration', isApart: true, isChain: true, tests };
