import { useCallback } from 'react';
import { useLocaleState } from 'react-admin';
import type { Bilingual } from './criteria.graphql.ts';

/** Words of a criteria set in the language of the reader. */
export function useBilingual(): (words: Bilingual) => string {
  const [locale] = useLocaleState();
  return useCallback((words) => (locale === 'en' ? words.en : words.vi), [locale]);
}

/** Points and percent as the reader writes them: `59,6` in Vietnamese. */
export function useDecimal(): (value: number) => string {
  const [locale] = useLocaleState();
  return useCallback(
    (value) =>
      value.toLocaleString(locale === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 2, useGrouping: false }),
    [locale],
  );
}
