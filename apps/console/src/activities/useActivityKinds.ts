import { useLocaleState, useTranslate } from 'react-admin';
import { useGraphql } from '../shared/useGraphql';
import { ACTIVITY_KINDS, type ActivityKind } from './activities.graphql.ts';

export interface KindChoice {
  id: string;
  name: string;
  group: string;
}

/** The catalogue as choices, in its own order, named in the reader's language. */
export function useActivityKinds(): KindChoice[] {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  const { data } = useGraphql(ACTIVITY_KINDS, {}, { staleTime: Infinity });
  return (data?.activityKinds ?? [])
    .toSorted((a, b) => a.position - b.position)
    .map((kind) => ({
      id: kind.id,
      name: locale === 'en' ? kind.labelEn : kind.labelVi,
      group: translate(`enums.ActivityGroup.${kind.group}`),
    }));
}

export function useKindLabel(): (kind: Pick<ActivityKind, 'labelVi' | 'labelEn'>) => string {
  const [locale] = useLocaleState();
  return (kind) => (locale === 'en' ? kind.labelEn : kind.labelVi);
}
