import type { Page } from 'playwright-core';
import { seriousFaults } from './accessibility.ts';
import { type BrowserTest, check, type Stage, type Suite } from './browser-test.ts';
import { grid, tabTo } from './report-hands.ts';
import { ADMINISTRATOR_SCREENS, FORMS, OWN_REPORTS, type Screen, SCREENS, visit } from './screens.ts';
import { settled } from './stage.ts';
import { heading, menuItem } from './words.ts';

const OFFICER = 'chuyen-vien-so@demo.invalid';
const TEACHER = 'giao-vien@demo.invalid';
const LEADER = 'lanh-dao-xa@demo.invalid';
const ADMINISTRATOR = 'quan-tri@demo.invalid';
const TELEPHONE = { width: 390, height: 844 };
/** Sees every screen, in both languages; the others what is in their menus. */
const THOROUGH = OFFICER;
const EVERYBODY = [
  OFFICER,
  'lanh-dao-tinh@demo.invalid',
  'can-bo-xa@demo.invalid',
  LEADER,
  TEACHER,
  'can-bo-trung-tam@demo.invalid',
  'hoi-khuyen-hoc@demo.invalid',
  'kiem-toan@demo.invalid',
  ADMINISTRATOR,
];

/** A key that nobody translated, in the text or where screen readers and pointers find it. */
const UNTRANSLATED =
  /\b(resources|ra|shared|enums|inbox|reading|reports|signIn|account|errors|app)\.[a-zA-Z]\w*(\.\w+)*/;

/** What no person should read: a placeholder that nobody filled, a day as machines write it, a value of an enum. */
const RAW = /%\{\w+\}|\{\w+\}|\b(19|20)\d{2}-\d{2}-\d{2}\b|\b[A-Z]{2,}(_[A-Z]{2,})+\b/;

async function inspect(page: Page, where: string): Promise<void> {
  const text = (await page.evaluate(
    `[document.title, document.body.innerText, ...[...document.querySelectorAll('[aria-label],[title],[placeholder]')].flatMap((element) => ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''))].join('\\n')`,
  )) as string;
  check(`${where}: every text is translated (${UNTRANSLATED.exec(text)?.[0]})`, !UNTRANSLATED.test(text));
  check(`${where}: nothing is raw (${RAW.exec(text)?.[0]})`, !RAW.test(text));
  // react-admin makes a label of the field's name where there is none: `items.0.name` is called `Name`.
  const guessed = (await page.evaluate(
    `[...document.querySelectorAll('input[name], textarea[name]')].flatMap((input) => {
      const label = (input.labels?.[0]?.textContent ?? '').replace(/[^A-Za-z ]/g, '').trim();
      const name = input.name.split('.').at(-1).replace(/([A-Z])/g, ' $1').toLowerCase();
      return label && label.toLowerCase() === name ? [input.name] : [];
    })`,
  )) as string[];
  const isVietnamese = (await page.locator('html').getAttribute('lang')) !== 'en';
  check(`${where}: no label is guessed (${guessed.join(', ')})`, !isVietnamese || guessed.length === 0);
  const alerts = await page
    .getByRole('alert')
    .filter({ hasText: /Chưa thực hiện được|could not be done/i })
    .count();
  check(`${where}: nothing failed`, alerts === 0);
}

async function seeAll(
  stage: Stage,
  page: Page,
  screens: Screen[],
  look: (where: string) => Promise<void>,
): Promise<void> {
  for (const screen of screens) if (await visit(stage, page, screen)) await look(screen.name);
}

/** Reports are reached from the inbox: what is mine, and what waits for me. */
async function openReport({ go }: Stage, page: Page, act: RegExp): Promise<void> {
  await go(page, '/');
  await page.getByRole('link', { name: act }).first().click();
  await settled(page);
  await grid(page).or(page.getByRole('tabpanel')).first().waitFor();
}

/** The screens to which somebody's menu leads; what is another's is closed, and a test of its own looks at that. */
async function inMenu(page: Page): Promise<Screen[]> {
  const entries = (await page.evaluate(
    `[...document.querySelectorAll('nav a[href^="#/"]')].map((link) => link.getAttribute('href').slice(1).split('?')[0])`,
  )) as string[];
  check('the menu leads somewhere', entries.length > 2);
  return SCREENS.filter(({ path, firstRecord }) => !firstRecord && entries.includes(path));
}

async function staysWithin(page: Page, where: string): Promise<void> {
  const over = (await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )) as number;
  check(`${where}: ${over} px too wide`, over <= 0);
}

/** The officer's eyes are on a telephone, so that what every screen says and whether it fits is looked at in one walk. */
const rolesSeeTheirScreens: BrowserTest[] = EVERYBODY.map((as) => ({
  name: `${as.split('@')[0]} opens the screens without an error${as === OFFICER ? ', at 390 pixels without scrolling sideways' : ''}`,
  body: async (stage) => {
    const page = await stage.open({ as, ...(as === OFFICER ? TELEPHONE : {}) });
    const own = as === ADMINISTRATOR ? ADMINISTRATOR_SCREENS : [];
    const screens = as === THOROUGH ? SCREENS : [...(await inMenu(page)), ...own];
    await seeAll(stage, page, screens, async (where) => {
      await inspect(page, where);
      if (as === OFFICER) await staysWithin(page, where);
    });
  },
}));

/** Pages for acts of others, by their addresses, with words of what is refused and to whom it belongs. */
const CLOSED: [as: string, path: string, what: RegExp][] = [
  [TEACHER, '/rounds/create', /không được mở đợt báo cáo/],
  [TEACHER, '/directives/read', /không được đọc và đăng ký văn bản/],
  [TEACHER, '/organisations/create', /không được lập, sửa, giải thể đơn vị/],
  [OFFICER, '/people', /không được xem tài khoản/],
  ['kiem-toan@demo.invalid', '/activities/create', /không được ghi hoạt động/],
];

const closedPages: BrowserTest = {
  name: 'whoever comes to a page of others by its address is told in words, and whose it is',
  body: async (stage) => {
    for (const [as, path, what] of CLOSED) {
      const page = await stage.open({ as });
      await stage.go(page, path);
      await page.getByText(what).waitFor();
      await page.getByText(/^Việc này dành cho: /).waitFor();
      check(`${path} has no form`, (await page.locator('#main-content form').count()) === 0);
    }
  },
};

const english: BrowserTest = {
  name: 'the language is switched to English and every text follows',
  body: async (stage) => {
    const page = await stage.open({ as: OFFICER });
    await menuItem(page, 'English');
    await heading(page, 'To do').waitFor();
    check('the page says which language it is in', (await page.locator('html').getAttribute('lang')) === 'en');
    await seeAll(stage, page, SCREENS, (where) => inspect(page, where));
  },
};

/** Presses whatever adds a row to the form. */
async function addRows(page: Page): Promise<void> {
  for (const button of await page.locator('#main-content form').getByRole('button', { name: /^Add / }).all())
    if (await button.isEnabled()) await button.click();
  await settled(page);
}

const englishForms: BrowserTest = {
  name: 'forms and reports are in English, too',
  body: async (stage) => {
    for (const as of new Set(FORMS.map((form) => form.as))) {
      const window = await stage.open({ as, english: true });
      for (const { name, path } of FORMS.filter((form) => form.as === as)) {
        await stage.go(window, path);
        await inspect(window, name);
        await addRows(window);
        await inspect(window, `${name} with a row more`);
      }
    }
    const teacher = await stage.open({ as: TEACHER, english: true });
    await openReport(stage, teacher, OWN_REPORTS);
    await inspect(teacher, 'report');
  },
};

/** Where tables want room. */
const WIDE = ['round', 'obligations', 'weeks', 'units'];

const narrow: BrowserTest = {
  name: 'forms, reports and wide tables do not scroll the page sideways at 390 and 768 pixels',
  body: async (stage) => {
    for (const width of [TELEPHONE.width, 768]) {
      const at = { width, height: TELEPHONE.height };
      const teacher = await stage.open({ as: TEACHER, ...at });
      await openReport(stage, teacher, OWN_REPORTS);
      await staysWithin(teacher, `report at ${width}`);
      const officer = await stage.open({ as: OFFICER, ...at });
      await stage.go(officer, '/rounds/create');
      await staysWithin(officer, `round-create at ${width}`);
      if (width === 768)
        await seeAll(
          stage,
          officer,
          SCREENS.filter(({ name }) => WIDE.includes(name)),
          (where) => staysWithin(officer, where),
        );
    }
  },
};

/** The dark ground has the same structure: a few screens show all of its colours, and only they are looked at. */
const AXE_SCREENS = {
  light: ['inbox', 'round', 'obligations', 'week', 'books', 'organisation-tree', 'account'],
  dark: ['inbox', 'round', 'obligations'],
};

const accessible: BrowserTest[] = [false, true].map((dark) => ({
  name: `axe finds ${dark ? 'no weak contrast on a dark' : 'nothing serious on a light'} ground`,
  body: async (stage) => {
    const faults: string[] = [];
    const examine = async (page: Page, where: string) => {
      for (const fault of await seriousFaults(page, dark ? ['color-contrast'] : undefined))
        faults.push(`${where}: ${fault}`);
    };
    const page = await stage.open({ as: OFFICER, dark });
    const screens = SCREENS.filter(({ name }) => AXE_SCREENS[dark ? 'dark' : 'light'].includes(name));
    await seeAll(stage, page, screens, (where) => examine(page, where));
    if (!dark) {
      await stage.go(page, '/rounds/create');
      await examine(page, 'round-create');
    }
    const teacher = await stage.open({ as: TEACHER, dark });
    await openReport(stage, teacher, OWN_REPORTS);
    await examine(teacher, 'report');
    const leader = await stage.open({ as: LEADER, dark });
    await openReport(stage, leader, /Xem và duyệt/);
    await examine(leader, 'review');
    const stranger = await stage.open({ dark });
    await stage.go(stranger, '/sign-in');
    await examine(stranger, 'sign-in');
    check(`no serious fault\n${faults.join('\n')}`, faults.length === 0);
  },
}));

const keyboard: BrowserTest = {
  name: 'the keyboard alone skips the menu, opens a report and reaches its acts',
  body: async (stage) => {
    const page = await stage.open({ as: LEADER });
    await page.keyboard.press('Tab');
    await page
      .getByRole('button', { name: 'Đến thẳng nội dung' })
      .or(page.getByRole('link', { name: 'Đến thẳng nội dung' }))
      .waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, () => page.getByRole('link', { name: 'Xem và duyệt' }).first());
    await page.keyboard.press('Enter');
    await grid(page).waitFor();
    await tabTo(page, () => page.getByRole('button', { name: 'Nhận báo cáo' }), 400);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  },
};

export const suite: Suite = {
  world: 'demonstration',
  isExhaustive: true,
  tests: [...rolesSeeTheirScreens, closedPages, english, englishForms, narrow, ...accessible, keyboard],
};
