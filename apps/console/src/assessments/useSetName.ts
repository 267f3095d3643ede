import { useTranslate } from 'react-admin';
import { useWords } from './useReasonText.ts';

interface NamedSet {
  title: { vi: string; en: string };
  level: number | null;
}

/** A title with its level. */
export function useSetName(): (set: NamedSet) => string {
  const translate = useTranslate();
  const wordsOf = useWords();
  return ({ title, level }) =>
    level === null ? wordsOf(title) : translate('assessments.setOfLevel', { title: wordsOf(title), level });
}
