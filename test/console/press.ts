import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page, Request } from 'playwright-core';
import { eventually } from './browser-test.ts';

/**
 * Presses what the pages of records offer. Versions are made stale on the way, so that an act which is theirs ends in VERSION_CONFLICT as a rule and
 * changes nothing.
 */
const STALE = 2_000_000_000;
/** Buttons that only show more. */
const SHOWS =
  /^(Xem|Thêm bộ lọc|Thêm tệp|Chọn|In|Tải|Cột|Xuất|Look|Show|View|Open|Add filter|Add file|Choose|Print|Download|Columns|Export)\b/;
const NOT_THEIRS = ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'];

const documents = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../apps/console/trusted-documents.json'), 'utf8'),
) as Record<string, string>;

export interface Pressed {
  where: string;
  what: string;
  /** `closeRound: VERSION_CONFLICT` of each mutation that was sent. */
  answers: string[];
}

/** What was offered and is not theirs. */
export const isRefused = ({ answers }: Pressed): boolean =>
  answers.some((answer) => NOT_THEIRS.some((code) => answer.endsWith(`: ${code}`)));

/** Questions to the API that are not answered yet. A page behind a dialog shows no heading, so `settled` would wait for ever. */
let waiting = 0;

const isQuestion = (request: Request): boolean => request.url().endsWith('/graphql');

async function answered(page: Page): Promise<void> {
  await page.waitForTimeout(150);
  await eventually('the API has answered', () => waiting <= 0, 20_000);
  await page.waitForTimeout(50);
}

/** Every act of the first records of each list, pressed. */
export async function pressAll(page: Page, go: Go, lists: readonly string[], records: number): Promise<Pressed[]> {
  const all: Pressed[] = [];
  const sent: string[] = [];
  await overhear(page, sent);
  for (const list of lists)
    for (const address of await recordsOf(page, { list, records, go }))
      for (const [what, at] of await acts(page, address, go)) {
        sent.length = 0;
        await press(page, { address, at, go }).catch((error: unknown) => sent.push(`? ${String(error).slice(0, 120)}`));
        all.push({ where: address.split('/')[1]!, what, answers: [...sent] });
      }
  return all;
}

type Go = (page: Page, path: string) => Promise<void>;

/** Addresses of the first records of a list. */
async function recordsOf(
  page: Page,
  { list, records, go }: { list: string; records: number; go: Go },
): Promise<string[]> {
  await leave(page);
  await go(page, list);
  const links = page.locator(`#main-content a[href*="#${list}/"][href$="/show"]`);
  const found = await links.evaluateAll((elements) => elements.map((element) => element.getAttribute('href')!));
  return [...new Set(found.map((href) => href.slice(href.indexOf('#') + 1)))].slice(0, records);
}

function buttonsOf(page: Page): Locator {
  return page.locator('#main-content button.MuiButton-root:not([disabled]):not([aria-haspopup])');
}

/** Names of the buttons that the record offers, each once; what only shows more is no act. */
async function acts(page: Page, address: string, go: Go): Promise<Map<string, number>> {
  await leave(page);
  await go(page, address);
  const names = await buttonsOf(page).allInnerTexts();
  return new Map(names.flatMap((name, at) => (SHOWS.test(name) ? [] : [[name, at] as const])).toReversed());
}

/** A dialog or menu that is open hides the page from whoever looks for its heading. */
async function leave(page: Page): Promise<void> {
  for (let tries = 0; tries < 3 && (await page.locator('[role=dialog], [role=menu]').count()) > 0; tries++)
    await page.keyboard.press('Escape');
  if ((await page.locator('[role=dialog], [role=menu]').count()) > 0) await page.reload();
}

/** Presses one button, fills in what its dialog asks for, and sends it. */
async function press(page: Page, { address, at, go }: { address: string; at: number; go: Go }): Promise<void> {
  await leave(page);
  await go(page, address);
  await buttonsOf(page).nth(at).click({ timeout: 5000 });
  const dialog = page.locator('[role=dialog]').last();
  if (
    !(await dialog.waitFor({ timeout: 1500 }).then(
      () => true,
      () => false,
    ))
  )
    return;
  await answered(page);
  await fill(page, dialog);
  const send = dialog.locator('button[type=submit]').last();
  if ((await send.count()) > 0 && (await send.isEnabled())) await send.click({ timeout: 5000 });
  await answered(page);
}

async function fill(page: Page, dialog: Locator): Promise<void> {
  for (const box of await dialog.locator('textarea:not([aria-hidden]), input[type=text]:not([readonly])').all()) {
    if (!(await box.isVisible()) || (await box.inputValue()) !== '') continue;
    const isChoice = (await box.getAttribute('role')) === 'combobox';
    const isDay = /dd|ngày/i.test((await box.getAttribute('placeholder')) ?? '');
    await box.fill(isChoice ? '' : isDay ? '31/12/2026' : 'Kiểm tra nút bấm');
    if (!isChoice) continue;
    await box.click();
    await answered(page);
    await page
      .getByRole('option')
      .first()
      .click({ timeout: 1500 })
      .catch(() => undefined);
  }
}

/** Notes what every mutation is answered, and makes its version stale. */
async function overhear(page: Page, sent: string[]): Promise<void> {
  const isOver = (request: Request) => isQuestion(request) && (waiting -= 1);
  waiting = 0;
  page.on('request', (request) => isQuestion(request) && (waiting += 1));
  page.on('requestfinished', isOver);
  page.on('requestfailed', isOver);
  await page.route('**/graphql', async (route) => {
    const text = route.request().postData() ?? '';
    const hash = /"sha256Hash":"(\w+)"/.exec(text)?.[1] ?? '';
    if (!documents[hash]?.startsWith('mutation')) return route.continue();
    const asked = JSON.parse(text) as { variables: object };
    const variables = JSON.parse(
      JSON.stringify(asked.variables).replace(/"version":\d+/g, `"version":${STALE}`),
    ) as object;
    const response = await route.fetch({ postData: JSON.stringify({ ...asked, variables }) });
    const body = await response.text();
    const name = /^mutation (\w+)/.exec(documents[hash])![1]!;
    const codes = [...body.matchAll(/"code":"([A-Z_]+)"/g)].map((found) => found[1]!);
    sent.push(`${name}: ${codes[0] ?? 'done'}`);
    return route.fulfill({ response, body });
  });
}
