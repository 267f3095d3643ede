import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { vi } from '../gathered/vi.ts';

const LOCALES = [
  { locale: 'vi', name: 'Tiếng Việt' },
  { locale: 'en', name: 'English' },
];

const provider = polyglotI18nProvider(
  (locale) => (locale === 'en' ? import('../gathered/en.ts').then(({ en }) => en) : vi),
  'vi',
  LOCALES,
  { allowMissing: true },
);

/** Vietnamese comes with the page, English is loaded when chosen. The page's `lang` follows. */
export const i18nProvider: I18nProvider = {
  ...provider,
  changeLocale: async (locale) => {
    await provider.changeLocale(locale);
    document.documentElement.lang = locale;
  },
};
