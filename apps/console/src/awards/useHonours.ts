import { useLocaleState } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { useGraphql } from '../shared/useGraphql';
import { HONOURS, PROVINCES } from './awards.graphql.ts';

export interface Honour {
  /** For a field that holds one text. */
  value: string;
  isTitle: boolean;
  name: string;
  subjects: readonly Types.SubjectKind[];
  /** As the API asks for it. */
  ids: { titleId: string } | { awardId: string };
}

type Words = { vi: string; en: string };

export function useWords(): (words: Words) => string {
  const [locale] = useLocaleState();
  return (words) => (locale === 'en' ? words.en : words.vi);
}

/** Titles, then awards. */
export function useHonours(): Honour[] {
  const said = useWords();
  const { data } = useGraphql(HONOURS, {}, { staleTime: 60_000 });
  const titles = data?.titles.edges ?? [];
  const awards = data?.awards.edges ?? [];
  return [
    ...titles.map(({ node: { id, subject, name } }) => ({
      value: id,
      isTitle: true,
      name: said(name),
      subjects: [subject],
      ids: { titleId: id },
    })),
    ...awards.map(({ node: { id, subjects, name } }) => ({
      value: id,
      isTitle: false,
      name: said(name),
      subjects,
      ids: { awardId: id },
    })),
  ];
}

export function useProvinces(): { id: string; name: string }[] {
  const { data } = useGraphql(PROVINCES, {}, { staleTime: 60_000 });
  return (data?.administrativeUnits.edges ?? []).map(({ node }) => node);
}
