import { useLocaleState } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { useGraphql } from '../shared/useGraphql';
import { type TitleName, TITLES } from './titles.graphql.ts';

/** All of one kind of one year; a few dozen at most. */
const ALL = 100;

export function useTitleName(): (title: Pick<TitleName, 'name'>) => string {
  const [locale] = useLocaleState();
  return ({ name }) => (locale === 'en' ? name.en : name.vi);
}

/** Titles of a year that are given to one kind. */
export function useTitles(year: number, subject: Types.SubjectKind): TitleName[] {
  const { data } = useGraphql(TITLES, { year, subject, first: ALL, withTotal: false }, { staleTime: 60_000 });
  return (data?.titles.edges ?? []).map(({ node }) => node);
}
