import { useTranslate } from 'react-admin';
import { useFamilyName } from '../subjects';
import type { SubjectAssessmentHead } from './subjectAssessments.graphql.ts';

/** What whoever is assessed is called; a dash where that is out of sight. */
export function useSubjectName(): (assessment: SubjectAssessmentHead) => string {
  const translate = useTranslate();
  const familyName = useFamilyName();
  return ({ subjectKind, citizen, family, clan, community }) => {
    if (family) return familyName(family);
    if (subjectKind === 'COMMUNITY' && community)
      return `${translate(`enums.CommunityKind.${community.kind}`)} ${community.name}`;
    return citizen?.name ?? clan?.name ?? '–';
  };
}
