import type { Language } from '../i18n/texts.ts';

/** The language of the page; set by the i18n provider, read wherever a request goes out. */
export const language = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'vi');
