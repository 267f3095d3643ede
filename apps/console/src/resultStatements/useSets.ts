import { useTranslate } from 'react-admin';
import { useSetName } from '../assessments/index.ts';
import { useGraphql } from '../shared/useGraphql';
import { SETS_OF_SUBJECTS, type SetsOfSubjectsQuery } from './resultStatements.graphql.ts';

type SetOfSubjects = SetsOfSubjectsQuery['criteriaSets']['edges'][number]['node'];

/** Sets by which citizens, families, clans and communities are judged, confirmed or not. */
export function useSets(): SetOfSubjects[] {
  const { data } = useGraphql(SETS_OF_SUBJECTS, {}, { staleTime: Infinity });
  return (data?.criteriaSets.edges ?? []).map(({ node }) => node).filter(({ subject }) => subject !== 'ORGANISATION');
}

/** A set with whom it judges. */
export function useSetWords(): (set: Pick<SetOfSubjects, 'title' | 'level' | 'subject'>) => string {
  const translate = useTranslate();
  const nameOf = useSetName();
  return (set) => `${nameOf(set)} (${translate(`enums.SubjectKind.${set.subject}`)})`;
}
