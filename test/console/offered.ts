import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import { buildWorld } from '../lap/world.ts';
import { findChromium } from '../support/chromium.ts';
import { TEST_FLAGS } from './browser-flags.ts';
import { SCREENS } from './screens.ts';
import { settled, Theatre } from './stage.ts';

/**
 * `npm run offered [-- word of an address]`: presses what the pages of records offer, as each person of the demonstration, and says what was refused because
 * it is not theirs. Versions are made stale on the way, so that an act which is theirs ends in VERSION_CONFLICT as a rule and changes nothing.
 */
const PEOPLE = [
  'can-bo-xa@demo.invalid',
  'lanh-dao-xa@demo.invalid',
  'giao-vien@demo.invalid',
  'can-bo-trung-tam@demo.invalid',
  'chuyen-vien-so@demo.invalid',
  'lanh-dao-tinh@demo.invalid',
  'hoi-khuyen-hoc@demo.invalid',
  'kiem-toan@demo.invalid',
  'quan-tri@demo.invalid',
].filter((who) => who.startsWith(process.env.OFFERED_AS ?? ''));
/** Of each list. */
const RECORDS = Number(process.env.OFFERED_RECORDS ?? 3);
const STALE = 2_000_000_000;
/** Buttons that only show more. */
const SHOWS = /^(Xem|Thêm bộ lọc|Thêm tệp|Chọn|In|Tải|Cột|Xuất)/;
const NOT_THEIRS = ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'];

const root = join(import.meta.dirname, '../..');
const documents = JSON.parse(readFileSync(join(root, 'apps/console/trusted-documents.json'), 'utf8')) as Record<
  string,
  string
>;
const words = process.argv.slice(2);
const lists = [...new Set(SCREENS.filter(({ firstRecord }) => firstRecord).map(({ path }) => path))].filter(
  (path) => words.length === 0 || words.some((word) => path.includes(word)),
);

interface Pressed {
  who: string;
  where: string;
  what: string;
  /** `closeRound: VERSION_CONFLICT` of each mutation that was sent. */
  answers: string[];
}
const all: Pressed[] = [];
const told = ({ who, where, what, answers }: Pressed): string => [who, where, what, ...answers].join('\t');

const browser = await chromium.launch({ executablePath: findChromium(), args: TEST_FLAGS });
const world = await buildWorld({ demo: true, consoleDirectory: join(root, 'dist-console') });
try {
  for (const who of PEOPLE) {
    const theatre = new Theatre(browser, world);
    const stage = theatre.stage();
    const page = await stage.open({ as: who });
    const sent: string[] = [];
    await overhear(page, sent);
    for (const list of lists) {
      for (const address of await recordsOf(page, list, stage.go)) {
        const labels = await acts(page, address, stage.go);
        for (const [what, at] of labels) {
          sent.length = 0;
          await press(page, { address, at, go: stage.go }).catch((error: unknown) =>
            sent.push(`? ${String(error).slice(0, 120)}`),
          );
          const pressed = { who, where: address.split('/')[1]!, what, answers: [...sent] };
          console.log(told(pressed));
          all.push(pressed);
        }
      }
    }
    await theatre.strike();
  }
} finally {
  await browser.close();
  await world.stop();
}
const isRefused = (answer: string): boolean => NOT_THEIRS.some((code) => answer.endsWith(`: ${code}`));
const refused = all.filter(({ answers }) => answers.some(isRefused));
const unsent = all.filter(({ answers }) => answers.length === 0).length;
console.log(`offered: ${all.length} acts, ${unsent} sent nothing, ${refused.length} refused as not theirs`);
for (const one of refused) console.log(`REFUSED ${told(one)}`);
process.exitCode = refused.length > 0 ? 1 : 0;

type Go = (page: Page, path: string) => Promise<void>;

/** Addresses of the first records of a list. */
async function recordsOf(page: Page, list: string, go: Go): Promise<string[]> {
  await leave(page);
  await go(page, list);
  const links = page.locator(`#main-content a[href*="#${list}/"][href$="/show"]`);
  const found = await links.evaluateAll((elements) => elements.map((element) => element.getAttribute('href')!));
  return [...new Set(found.map((href) => href.slice(href.indexOf('#') + 1)))].slice(0, RECORDS);
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
  await settled(page);
  await fill(page, dialog);
  const send = dialog.locator('button[type=submit]').last();
  if ((await send.count()) > 0 && (await send.isEnabled())) await send.click({ timeout: 5000 });
  await settled(page);
}

async function fill(page: Page, dialog: Locator): Promise<void> {
  for (const box of await dialog.locator('textarea:not([aria-hidden]), input[type=text]:not([readonly])').all()) {
    if (!(await box.isVisible()) || (await box.inputValue()) !== '') continue;
    const isChoice = (await box.getAttribute('role')) === 'combobox';
    const isDay = /dd|ngày/i.test((await box.getAttribute('placeholder')) ?? '');
    await box.fill(isChoice ? '' : isDay ? '31/12/2026' : 'Kiểm tra nút bấm');
    if (!isChoice) continue;
    await box.click();
    await settled(page);
    await page
      .getByRole('option')
      .first()
      .click({ timeout: 1500 })
      .catch(() => undefined);
  }
}

/** Notes what every mutation is answered, and makes its version stale. */
async function overhear(page: Page, sent: string[]): Promise<void> {
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
