import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { check } from './browser-test.ts';

/** Places of the console, by the words that people see. */
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name }).first();

export const says = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

export async function menuItem(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: /^(Tài khoản|Account)/ }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** Presses what saves a Word file, and looks whether one came. */
export async function savesWord(page: Page, name: string | RegExp): Promise<void> {
  const link = page.getByRole('link', { name }).first();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const content = await readFile(await download.path());
  check(`${name} holds a document`, content.length > 2000 && content.subarray(0, 2).toString() === 'PK');
}
