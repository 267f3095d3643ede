import type { Locator, Page } from 'playwright-core';
import { eventually, type Stage } from './browser-test.ts';
import { act, grid, inboxItem, numberIn, saved, typeTexts } from './report-hands.ts';
import { heading } from './words.ts';

const PREVIEW = { round: 'Xem trước ai phải gửi', assessment: 'Xem trước ai được đánh giá' };

/** A tier or a line of a form that opens a round: words of the lists as they are shown. What is left out stays as the form proposes it. */
export interface AskedOf {
  kinds?: readonly string[];
  levels?: readonly string[];
  /** As it is typed. */
  dueOn?: string;
}

const rows = (page: Page): Locator => page.locator('li.RaSimpleFormIterator-line');

/** Exactly these of a list of which several can be chosen. */
async function chooseAll(page: Page, row: Locator, label: RegExp, wanted: readonly string[]): Promise<void> {
  await row.getByRole('combobox', { name: label }).click();
  const list = page.getByRole('listbox');
  for (const one of await list.locator('[aria-selected=true]').allInnerTexts())
    if (!wanted.includes(one)) await list.getByRole('option', { name: one, exact: true }).click();
  for (const one of wanted) {
    const option = list.getByRole('option', { name: one, exact: true });
    if ((await option.getAttribute('aria-selected')) !== 'true') await option.click();
  }
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
}

async function chooseOne(
  page: Page,
  at: Page | Locator,
  label: string | RegExp,
  wanted: string | RegExp,
): Promise<void> {
  await at.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: wanted }).first().click();
}

async function say(page: Page, row: Locator, { kinds, levels, dueOn }: AskedOf): Promise<void> {
  if (kinds) await chooseAll(page, row, /Loại hình đơn vị/, kinds);
  if (levels) await chooseAll(page, row, /Cấp hành chính/, levels);
  const day = row.getByRole('textbox');
  if (dueOn) await day.fill(dueOn);
}

/** A round of reports on a movement's year, opened by hand; who would owe it is looked at before. */
export async function openRound(
  stage: Stage,
  page: Page,
  title: string,
  { tiers, expected }: { tiers: readonly AskedOf[]; expected: readonly RegExp[] },
): Promise<void> {
  await stage.go(page, '/rounds');
  await page.getByRole('link', { name: 'Mở đợt báo cáo' }).first().click();
  await page.getByLabel('Tên đợt').fill(title);
  await chooseOne(page, page, /Biểu mẫu/, /phong trào/);
  await page.locator('[name="startsOn"]').fill('1/1');
  await page.locator('[name="endsOn"]').fill('14/11');
  while ((await rows(page).count()) > tiers.length) await rows(page).last().getByRole('button', { name: 'Bỏ' }).click();
  while ((await rows(page).count()) < tiers.length)
    await page.getByRole('button', { name: 'Thêm một cấp báo cáo' }).click();
  for (const [at, tier] of tiers.entries()) await say(page, rows(page).nth(at), tier);
  await page.getByRole('button', { name: PREVIEW.round }).click();
  for (const line of expected) await page.getByText(line).waitFor();
  await page.getByRole('button', { name: 'Mở đợt báo cáo' }).click();
  await heading(page, title).waitFor();
}

/** A year's assessment, opened by hand; who would be assessed is looked at before. */
export async function openAssessments(
  stage: Stage,
  page: Page,
  { title, year, set, expected, ...line }: AskedOf & { title: string; year?: string; set: RegExp; expected: RegExp },
): Promise<void> {
  await stage.go(page, '/assessmentRounds');
  await page.getByRole('link', { name: 'Mở đợt đánh giá' }).first().click();
  await page.getByLabel('Tên đợt').fill(title);
  if (year) await page.getByRole('textbox', { name: 'Năm đánh giá' }).fill(year);
  await chooseOne(page, rows(page).first(), 'Bộ tiêu chí', set);
  await say(page, rows(page).first(), line);
  await page.getByRole('button', { name: PREVIEW.assessment }).click();
  await page.getByText(expected).waitFor();
  await page.getByRole('button', { name: 'Mở đợt', exact: true }).click();
  await heading(page, title).waitFor();
}

/** Every figure of the form: of all, registered and recognised where there are three, and one where there is one. */
export async function fillReport(page: Page, figures: readonly [string, string, string]): Promise<void> {
  await startReport(page);
  for (const box of await grid(page).getByRole('textbox').all()) {
    const name = (await box.getAttribute('aria-label')) ?? '';
    await box.fill(/Số đăng ký/.test(name) ? figures[1] : /Số được công nhận/.test(name) ? figures[2] : figures[0]);
  }
  await saved(page);
  await typeTexts(page, 'Đã thực hiện.');
}

export async function startReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Làm báo cáo' }).first().click();
  await page.getByRole('button', { name: 'Lập báo cáo' }).click();
  await grid(page).getByRole('textbox').first().waitFor();
}

export async function accept(stage: Stage, page: Page, organisation: string): Promise<void> {
  await stage.go(page, '/');
  await (await inboxItem(page, organisation)).getByRole('link', { name: 'Xem và duyệt' }).click();
  await heading(page, organisation).waitFor();
  await act(page, 'Nhận báo cáo', 'Đã nhận báo cáo.');
  await stage.go(page, '/');
}

/** What all of one line come to, from the page of the collector's own report. */
export async function totalIs(page: Page, expected: number): Promise<void> {
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  const total = page.getByRole('button', { name: /1\.1 Công dân học tập.*Tổng: / }).first();
  // The worker adds up what was sent a moment ago.
  const isTold = async () => numberIn(await total.innerText()) === expected;
  await eventually(`${expected} citizens in all`, isTold, 20_000);
}
