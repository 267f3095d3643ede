import type { Locator, Page } from 'playwright-core';
import { seriousFaults } from './accessibility.ts';
import { type BrowserTest, check, eventually, type Stage, type Suite } from './browser-test.ts';
import { tabTo } from './report-hands.ts';
import { settled } from './stage.ts';
import { heading, says } from './words.ts';

const OFFICER = 'chuyen-vien-so@demo.invalid';
const TEACHER = 'giao-vien@demo.invalid';
const PROVINCE = 'Ủy ban nhân dân tỉnh Lai Châu';
const SCHOOLS = 'Các trường trung học cơ sở';
const TASK = 'Trưng bày sách tại thư viện trường trong Tuần lễ (minh hoạ).';

/** The province's plan of the year; its communes have plans with the same number. */
async function openPlan(stage: Stage, page: Page): Promise<string> {
  await stage.go(page, '/weeks');
  const row = page.getByRole('row').filter({ hasText: PROVINCE }).first();
  await row.getByRole('link').first().click();
  await page.waitForURL(/\/weeks\/.*\/show/);
  await settled(page);
  await page.locator('a[href*="#/directives/"][href$="/show"]').first().click();
  await page.waitForURL(/\/directives\/.*\/show/);
  await settled(page);
  return /\/directives\/([^/]+)\/show/.exec(page.url())![1]!;
}

async function pick(page: Page, box: Locator, text: string): Promise<string> {
  await box.fill(text);
  const option = page.getByRole('option', { name: text }).first();
  await option.waitFor();
  const name = (await option.innerText()).split(' · ')[0]!;
  await option.click();
  return name;
}

async function ownSchool(stage: Stage, page: Page): Promise<string> {
  await stage.go(page, '/');
  const subtitle = await heading(page, 'Việc cần làm').locator('xpath=../..').innerText();
  return subtitle.split('\n').at(-1)!.split(' · ')[0]!.trim();
}

const tests: BrowserTest[] = [
  {
    name: 'the officer sees whom a group of organisations means today, and sends the plan to it',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER });
      await openPlan(stage, page);
      await page.getByRole('button', { name: 'Gửi văn bản' }).click();
      const dialog = page.getByRole('dialog');
      const group = dialog.getByRole('combobox', { name: 'Thêm một nhóm đơn vị' });
      await group.fill('Các phòng ban không có thật');
      await dialog.getByRole('button', { name: 'Thêm' }).click();
      await dialog.getByText('chưa biết là đơn vị nào').waitFor();
      await group.click();
      await page.getByRole('option', { name: SCHOOLS }).click();
      await dialog.getByText(new RegExp(`${SCHOOLS} · \\d+ đơn vị`)).waitFor();
      await dialog.getByText('Xem danh sách').last().click();
      await dialog
        .getByText(/Trường THCS/)
        .first()
        .waitFor();
      await dialog.getByRole('button', { name: 'Gửi văn bản' }).click();
      await page.waitForURL(/\/dispatches\/.*\/show/);
      await heading(page, 'Nơi nhận').waitFor();
      await page.getByRole('button', { name: /^Đã đến \(\d+\)$/ }).waitFor();
    },
  },
  {
    name: 'the school receives it from its inbox, and the incoming book gives it the next number',
    body: async (stage) => {
      const page = await stage.open({ as: TEACHER });
      await heading(page, 'Văn bản mới đến').waitFor();
      await page.getByRole('button', { name: 'Tiếp nhận' }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
      await says(page, 'Đã tiếp nhận và vào sổ văn bản đến');
      await stage.go(page, '/registers');
      await page
        .getByRole('link', { name: /KH-UBND/ })
        .first()
        .waitFor();
      await stage.go(page, '/dispatches');
      await page.getByText('Đã tiếp nhận', { exact: true }).first().waitFor();
      await page
        .getByRole('link', { name: /KH-UBND/ })
        .first()
        .click();
      await page.waitForURL(/\/dispatches\/.*\/show/);
      await page
        .getByText(/^2 bước/)
        .first()
        .click();
      await says(page, /Đã tiếp nhận · /);
    },
  },
  {
    name: 'a task given to the school is done when it records the whole with evidence, and no sooner',
    body: async (stage) => {
      const teacher = await stage.open({ as: TEACHER });
      const school = await ownSchool(stage, teacher);
      const officer = await stage.open({ as: OFFICER });
      await openPlan(stage, officer);
      await giveTask(officer, school);
      await teacher.reload();
      await teacher.getByRole('link', { name: TASK }).click();
      await teacher.waitForURL(/\/assignments\/.*\/show/);
      await record(teacher, '100');
      await teacher.getByRole('dialog').getByRole('alert').waitFor();
      await teacher
        .getByRole('dialog')
        .locator('input[type=file]')
        .setInputFiles({ name: 'trung-bay-sach.txt', mimeType: 'text/plain', buffer: Buffer.from('Ảnh trưng bày') });
      await teacher.getByRole('dialog').getByText('trung-bay-sach.txt').waitFor();
      await teacher.getByRole('dialog').getByRole('button', { name: 'Ghi tiến độ' }).click();
      await says(teacher, 'Đã ghi tiến độ');
      await says(teacher, /^Hoàn thành ngày/);
      await teacher.getByRole('link', { name: /trung-bay-sach.txt/ }).waitFor();
    },
  },
  {
    name: 'the graph shows the chain with its relations in words, and the keyboard walks it',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER });
      const id = await openPlan(stage, page);
      await page.getByRole('link', { name: 'Chuỗi văn bản' }).click();
      await page.locator('.react-flow__node').first().waitFor();
      await eventually('the plans of the communes are in the graph', async () => {
        return (await page.locator('.react-flow__node').count()) > 10;
      });
      await page.locator('.react-flow__edge-text').filter({ hasText: 'Căn cứ vào' }).first().waitFor();
      const onward = page.getByRole('link', { name: /^Xem từ đây: / });
      await tabTo(page, () => onward.first(), 120);
      await page.keyboard.press('Enter');
      await eventually('another document is in the middle', () => !page.url().includes(id));
      await settled(page);
      await page.locator('.react-flow__node').first().getByRole('link').first().click();
      await page.waitForURL(/\/directives\/.*\/show/);
      await page.goBack();
      await page.getByRole('button', { name: 'Danh sách' }).click();
      await page.getByRole('table', { name: 'Văn bản' }).waitFor();
    },
  },
  {
    name: 'the trace leads from the week back to the plan, and from the plan to tasks and reports',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER });
      await stage.go(page, '/weeks');
      await page.getByRole('row').filter({ hasText: PROVINCE }).first().getByRole('link').first().click();
      await page.waitForURL(/\/weeks\/.*\/show/);
      await page.getByRole('link', { name: 'Truy vết' }).click();
      const documents = page.getByRole('table', { name: 'Văn bản' });
      await documents
        .getByRole('link', { name: /KH-UBND/ })
        .first()
        .waitFor();
      await documents.getByRole('link', { name: 'Xem từ đây' }).first().click();
      await page.getByRole('table', { name: 'Nhiệm vụ' }).waitFor();
      await page.getByRole('table', { name: 'Báo cáo', exact: true }).getByRole('link').first().click();
      await page.waitForURL(/\/obligations\/.*\/report/);
    },
  },
  {
    name: 'the gap page counts and lists the units that have no plan under the document yet',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER });
      await openPlan(stage, page);
      await page.getByRole('link', { name: 'Đơn vị nào chưa có kế hoạch?' }).click();
      await page.getByText('đơn vị phải có kế hoạch').waitFor();
      const table = page.getByRole('table');
      await table.waitFor();
      const numbers = await page.getByRole('status').filter({ hasText: 'đã ban hành' }).innerText();
      const [expected, , issued, , missing] = numbers.split(/\n+/);
      check('who has one and who has none make all', Number(expected) === Number(issued) + Number(missing));
      check('somebody has none yet', Number(missing) > 0);
      await page.getByLabel('Chỉ đơn vị chưa có').check();
      await eventually('only those without a plan are left', async () => {
        const rows = await table.getByRole('row').count();
        return (
          rows - 1 === Number(missing) &&
          (await table.getByText('Chưa có kế hoạch', { exact: true }).count()) === rows - 1
        );
      });
    },
  },
  {
    name: 'list, graph and gap have no serious fault for those who cannot see, and fit a telephone',
    body: async (stage) => {
      const page = await stage.open({ as: OFFICER });
      const id = await openPlan(stage, page);
      const phone = await stage.open({ as: OFFICER, width: 390, height: 844, english: true });
      for (const path of [
        `/trace/${id}`,
        `/directive-trace/${id}?view=graph`,
        `/plan-gap/${id}`,
        '/assignments',
        '/calendar',
      ]) {
        await stage.go(page, path);
        const faults = await seriousFaults(page);
        check(`${path}: ${faults.join()}`, faults.length === 0);
        await stage.go(phone, path);
        const over = (await phone.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )) as number;
        check(`${path}: ${over} px too wide`, over <= 0);
      }
    },
  },
];

export const suite: Suite = { world: 'demonstration', isChain: true, tests };

async function giveTask(page: Page, school: string): Promise<void> {
  await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nội dung').fill(TASK);
  await pick(page, dialog.getByRole('combobox', { name: 'Thêm đơn vị' }), school);
  await dialog.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  await says(page, 'Đã giao nhiệm vụ');
}

async function record(page: Page, percent: string): Promise<void> {
  await page.getByRole('button', { name: 'Ghi tiến độ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Tiến độ/).fill(percent);
  await dialog.getByRole('button', { name: 'Ghi tiến độ' }).click();
}
