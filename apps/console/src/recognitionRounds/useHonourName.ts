import { useLocaleState } from 'react-admin';

interface Named {
  name: { vi: string; en: string };
}

/** What is given, title or award, in the reader's language. */
export function useHonourName(): (of: { title: Named | null; award: Named | null }) => string {
  const [locale] = useLocaleState();
  return ({ title, award }) => {
    const name = title?.name ?? award?.name;
    return (locale === 'en' ? name?.en : name?.vi) ?? '';
  };
}
