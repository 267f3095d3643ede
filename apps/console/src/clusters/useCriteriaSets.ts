import { useGetList, useTranslate } from 'react-admin';
import { useSetName } from '../assessments/index.ts';

interface CriteriaSet {
  id: string;
  code: string;
  title: { vi: string; en: string };
  level: number | null;
  tier: string | null;
}

/** Sets of criteria by their codes, as they are called. */
export function useCriteriaSets(): { id: string; name: string; setId: string }[] {
  const translate = useTranslate();
  const nameOf = useSetName();
  const { data = [] } = useGetList<CriteriaSet>('criteria', { pagination: { page: 1, perPage: 100 } });
  return data.map(({ code, tier, ...set }) => ({
    id: code,
    setId: set.id,
    name: [nameOf(set), tier && translate(`enums.CriteriaTier.${tier}`)].filter(Boolean).join(' · '),
  }));
}
