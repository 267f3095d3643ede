import type { Page } from 'playwright-core';
import type { Stage } from './browser-test.ts';
import { settled } from './stage.ts';

/** Ways to a screen of its own kind; the first row of a list stands for all of them. */
export interface Screen {
  name: string;
  path: string;
  /** Opens the first record of the list at `path`. */
  firstRecord?: boolean;
  /** Opens the tab with this place in the order. */
  tab?: number;
}

export const SCREENS: Screen[] = [
  { name: 'inbox', path: '/' },
  { name: 'rounds', path: '/rounds' },
  { name: 'round', path: '/rounds', firstRecord: true },
  { name: 'obligations', path: '/rounds', firstRecord: true, tab: 1 },
  { name: 'round-details', path: '/rounds', firstRecord: true, tab: 2 },
  { name: 'weeks', path: '/weeks' },
  { name: 'week', path: '/weeks', firstRecord: true },
  { name: 'activities', path: '/activities' },
  { name: 'activity', path: '/activities', firstRecord: true },
  { name: 'directives', path: '/directives' },
  { name: 'directive', path: '/directives', firstRecord: true },
  { name: 'registers', path: '/registers' },
  { name: 'register-handling', path: '/registers', tab: 3 },
  { name: 'records-files', path: '/registers', tab: 5 },
  { name: 'dispatches', path: '/dispatches' },
  { name: 'assignments', path: '/assignments' },
  { name: 'assignment', path: '/assignments', firstRecord: true },
  { name: 'movements', path: '/movements' },
  { name: 'calendar', path: '/calendar' },
  { name: 'organisations', path: '/organisations' },
  { name: 'organisation-tree', path: '/organisations?view=tree' },
  { name: 'organisation', path: '/organisations', firstRecord: true },
  { name: 'units', path: '/administrativeUnits' },
  { name: 'unit', path: '/administrativeUnits', firstRecord: true },
  { name: 'account', path: '/account' },
];

/** Only administrators have these. */
export const PEOPLE_SCREENS: Screen[] = [
  { name: 'people', path: '/people' },
  { name: 'person', path: '/people', firstRecord: true },
];

/** The buttons of the inbox that lead to one's own report. */
export const OWN_REPORTS = /Sửa và gửi lại|Làm báo cáo|Correct and resend|Write the report/;

/** Screens with something to fill in, and who may. */
export const FORMS: { name: string; path: string; as: string }[] = [
  { name: 'directive-read', path: '/directives/read', as: 'chuyen-vien-so@demo.invalid' },
  { name: 'directive-create', path: '/directives/create', as: 'chuyen-vien-so@demo.invalid' },
  { name: 'own-document-create', path: '/ownDocuments/create', as: 'chuyen-vien-so@demo.invalid' },
  { name: 'week-create', path: '/weeks/create', as: 'chuyen-vien-so@demo.invalid' },
  { name: 'round-create', path: '/rounds/create', as: 'chuyen-vien-so@demo.invalid' },
  { name: 'activity-create', path: '/activities/create', as: 'giao-vien@demo.invalid' },
  { name: 'organisation-create', path: '/organisations/create', as: 'quan-tri@demo.invalid' },
  { name: 'person-create', path: '/people/create', as: 'quan-tri@demo.invalid' },
];

/** Goes there. False when the list is empty for this person. */
export async function visit({ go }: Stage, page: Page, { path, firstRecord, tab }: Screen): Promise<boolean> {
  await go(page, path);
  if (firstRecord) {
    const first = page.locator(`#main-content a[href*="#${path}/"][href$="/show"]`).first();
    if ((await first.count()) === 0) return false;
    await first.click();
    await page.waitForURL(/\/show/);
    await settled(page);
  }
  if (tab !== undefined) {
    await page.getByRole('tab').nth(tab).click();
    await settled(page);
  }
  return true;
}
