import type { Page } from 'playwright-core';
import { seriousFaults } from './accessibility.ts';
import { type BrowserTest, check, type Stage, type Suite } from './browser-test.ts';
import { grid, tabTo } from './report-hands.ts';
import { inspect, LEADER, OFFICER, seeAll, staysWithin, TEACHER, TELEPHONE, TREASURER } from './screen-looks.ts';
import { FORMS, OWN_REPORTS, SCREENS, TREASURER_SCREENS } from './screens.ts';
import { settled } from './stage.ts';
import { heading, menuItem } from './words.ts';

/** Reports are reached from the inbox: what is mine, and what waits for me. */
async function openReport({ go }: Stage, page: Page, act: RegExp): Promise<void> {
  await go(page, '/');
  await page.getByRole('link', { name: act }).first().click();
  await settled(page);
  await grid(page).or(page.getByRole('tabpanel')).first().waitFor();
}

/** The officer's eyes are on a telephone, so that what every screen says and whether it fits is looked at in one walk. */
const everyScreen: BrowserTest = {
  name: 'chuyen-vien-so opens every screen without an error, at 390 pixels without scrolling sideways',
  body: async (stage) => {
    const page = await stage.open({ as: OFFICER, ...TELEPHONE });
    await seeAll(stage, page, SCREENS, async (where) => {
      await inspect(page, where);
      await staysWithin(page, where);
    });
  },
};

/** Each shows something that the others do not: a form by keyboard, a table of sums, faults with links, a chart. */
const BOOKS_SEEN_BY_AXE = [
  'account-books',
  'account-books-statement',
  'account-books-check',
  'voucher-entry',
  'voucher',
  'donation-entry',
  'advance',
  'budget',
  'cash-count-entry',
  'bank-match',
  'reward-decision',
  'fund-publication',
];

/** Whoever keeps books has screens that nobody else has. */
const booksScreens: BrowserTest[] = [false, true].map((isEnglish) => ({
  name: `ke-toan-hoi opens the books at 390 pixels in ${isEnglish ? 'English' : 'Vietnamese'}`,
  body: async (stage) => {
    const page = await stage.open({ as: TREASURER, ...TELEPHONE, english: isEnglish });
    const faults: string[] = [];
    await seeAll(stage, page, TREASURER_SCREENS, async (where) => {
      await inspect(page, where);
      await staysWithin(page, where);
      if (!isEnglish && BOOKS_SEEN_BY_AXE.includes(where))
        for (const fault of await seriousFaults(page)) faults.push(`${where}: ${fault}`);
    });
    check(`no serious fault\n${faults.join('\n')}`, faults.length === 0);
  },
}));

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
  light: [
    'inbox',
    'round',
    'obligations',
    'week',
    'assignment',
    'recognition-round',
    'scholarship-round',
    'books',
    'organisation-tree',
    'account',
  ],
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
  isApart: true,
  isExhaustive: true,
  tests: [everyScreen, ...booksScreens, english, englishForms, narrow, ...accessible, keyboard],
};
