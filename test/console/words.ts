import type { Locator, Page } from 'playwright-core';

/** Places of the console, by the words that people see. */
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name }).first();

export const says = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

export async function menuItem(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: /^(Tài khoản|Account)/ }).click();
  await page.getByRole('menuitem', { name }).click();
}
