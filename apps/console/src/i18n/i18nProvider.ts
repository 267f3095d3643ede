import type { I18nProvider } from 'react-admin';
import { vi } from '../gathered/vi.ts';
import { phrase } from './phrase.rules.ts';
import { addWords, type Language, textOf } from './texts.ts';

const LOCALES = [
  { locale: 'vi', name: 'Tiếng Việt' },
  { locale: 'en', name: 'English' },
];

/** Sentences are no keys, though react-admin translates them, too. */
const KEY = /^[a-z]\w*(\.\w+)+$/iu;

let locale: Language = 'vi';
addWords({ vi });

/** Vietnamese comes with the page, English is loaded when chosen. The page's `lang` follows. */
export const i18nProvider: I18nProvider = {
  translate: (key, options: Record<string, unknown> = {}) => {
    const { _: instead = key } = options as { _?: string };
    const text = textOf(locale, key) ?? instead;
    // A browser test fails on it: words that were not loaded, or that nobody wrote.
    if (text === key && KEY.test(key)) console.error(`no text for ${key}`);
    return phrase(text, options);
  },
  changeLocale: async (wanted) => {
    if (wanted === 'en') addWords({ en: (await import('../gathered/en.ts')).en });
    locale = wanted === 'en' ? 'en' : 'vi';
    document.documentElement.lang = locale;
  },
  getLocale: () => locale,
  getLocales: () => LOCALES,
};
