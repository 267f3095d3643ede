import type { Page } from 'playwright-core';
import { filesOf, load } from '../../apps/console/folders.ts';
import type { FolderScreens, Screen } from '../../apps/console/src/resource/screen.ts';
import type { Stage } from './browser-test.ts';
import { settled } from './stage.ts';

export type { Screen };

const folders = await Promise.all(filesOf('*/screens.ts').map((file) => load<FolderScreens>(file)));
const all = folders.flatMap(({ screens = [] }) => screens);

/** The screens that the folders of the console name for everybody. */
export const SCREENS = all.filter(({ onlyFor }) => !onlyFor);
export const ADMINISTRATOR_SCREENS = all.filter(({ onlyFor }) => onlyFor === 'administrator');
export const TREASURER_SCREENS = all.filter(({ onlyFor }) => onlyFor === 'treasurer');

const PEOPLE = {
  officer: 'chuyen-vien-so@demo.invalid',
  reporter: 'giao-vien@demo.invalid',
  administrator: 'quan-tri@demo.invalid',
} as const;

/** Screens with something to fill in, and who may. */
export const FORMS = folders.flatMap(({ forms = [] }) => forms).map((form) => ({ ...form, as: PEOPLE[form.as] }));

/** The buttons of the inbox that lead to one's own report. */
export const OWN_REPORTS = /Sửa và gửi lại|Làm báo cáo|Correct and resend|Write the report/;

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
