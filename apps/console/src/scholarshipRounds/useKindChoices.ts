import { useTranslate } from 'react-admin';
import { ScholarshipApplicantKind } from '../dataProvider/schema.ts';

/** Words of the kinds, for whoever needs a choice of them. */
export function useKindChoices(kinds: readonly string[] = ScholarshipApplicantKind) {
  const translate = useTranslate();
  return kinds.map((id) => ({ id, name: translate(`enums.ScholarshipApplicantKind.${id}`) }));
}
