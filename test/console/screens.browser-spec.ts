import type { Page } from 'playwright-core';
import { type BrowserTest, check, type Suite } from './browser-test.ts';
import { ADMINISTRATOR, inspect, LEADER, OFFICER, seeAll, TEACHER, TREASURER } from './screen-looks.ts';
import { ADMINISTRATOR_SCREENS, type Screen, SCREENS, TREASURER_SCREENS } from './screens.ts';

/** All but the officer, who sees every screen (`screens-closely`). */
const OTHERS = [
  'lanh-dao-tinh@demo.invalid',
  'can-bo-xa@demo.invalid',
  LEADER,
  TEACHER,
  'can-bo-trung-tam@demo.invalid',
  'hoi-khuyen-hoc@demo.invalid',
  'kiem-toan@demo.invalid',
  ADMINISTRATOR,
  TREASURER,
];

const OWN: Partial<Record<string, Screen[]>> = {
  [ADMINISTRATOR]: ADMINISTRATOR_SCREENS,
  [TREASURER]: TREASURER_SCREENS,
};

/** The screens to which somebody's menu leads; what is another's is closed, and a test of its own looks at that. */
async function inMenu(page: Page): Promise<Screen[]> {
  const entries = (await page.evaluate(
    `[...document.querySelectorAll('nav a[href^="#/"]')].map((link) => link.getAttribute('href').slice(1).split('?')[0])`,
  )) as string[];
  check('the menu leads somewhere', entries.length > 2);
  return SCREENS.filter(({ path, firstRecord }) => !firstRecord && entries.includes(path));
}

const rolesSeeTheirScreens: BrowserTest[] = OTHERS.map((as) => ({
  name: `${as.split('@')[0]} opens the screens without an error`,
  body: async (stage) => {
    const page = await stage.open({ as });
    await seeAll(stage, page, [...(await inMenu(page)), ...(OWN[as] ?? [])], (where) => inspect(page, where));
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

/** The largest of those that are exhaustive stand beside each other: each has a world of its own. */
export const suite: Suite = {
  world: 'demonstration',
  isApart: true,
  isExhaustive: true,
  tests: [...rolesSeeTheirScreens, closedPages],
};
