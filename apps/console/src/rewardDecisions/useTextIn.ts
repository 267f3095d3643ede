import { useLocaleState } from 'react-admin';

/** What the server says in both languages, in the reader's. */
export function useTextIn(): (text: { vi: string; en: string }) => string {
  const [locale] = useLocaleState();
  return ({ vi, en }) => (locale === 'en' ? en : vi);
}
