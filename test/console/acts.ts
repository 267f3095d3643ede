import type { Locator, Page } from 'playwright-core';

/** Presses the button of an act and the one in its dialog. */
export async function actOn(
  page: Page,
  label: string,
  fill?: (dialog: Locator) => Promise<void>,
  at: Page | Locator = page,
): Promise<void> {
  await at.getByRole('button', { name: label, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill?.(dialog);
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}
