import type { Page } from 'playwright-core';
import { check, type Stage } from './browser-test.ts';
import { type Screen, visit } from './screens.ts';

export const OFFICER = 'chuyen-vien-so@demo.invalid';
export const TEACHER = 'giao-vien@demo.invalid';
export const LEADER = 'lanh-dao-xa@demo.invalid';
export const ADMINISTRATOR = 'quan-tri@demo.invalid';
/** Keeps books of the demonstration. */
export const TREASURER = 'ke-toan-hoi@demo.invalid';
export const TELEPHONE = { width: 390, height: 844 };

/** A key that nobody translated, in the text or where screen readers and pointers find it. */
const UNTRANSLATED =
  /\b(resources|ra|shared|enums|inbox|reading|reports|signIn|account|errors|app)\.[a-zA-Z]\w*(\.\w+)*/;

/** What no person should read: a placeholder that nobody filled, a day as machines write it, a value of an enum. */
const RAW = /%\{\w+\}|\{\w+\}|\b(19|20)\d{2}-\d{2}-\d{2}\b|\b[A-Z]{2,}(_[A-Z]{2,})+\b/;

export async function inspect(page: Page, where: string): Promise<void> {
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

export async function seeAll(
  stage: Stage,
  page: Page,
  screens: Screen[],
  look: (where: string) => Promise<void>,
): Promise<void> {
  for (const screen of screens) if (await visit(stage, page, screen)) await look(screen.name);
}

export async function staysWithin(page: Page, where: string): Promise<void> {
  const over = (await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )) as number;
  check(`${where}: ${over} px too wide`, over <= 0);
}
