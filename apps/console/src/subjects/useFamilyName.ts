import { useTranslate } from 'react-admin';

export interface FamilyNames {
  code: string | null;
  head: { name: string } | null;
}

/** `Hộ 1-1 · Lê Bình`: its number and whoever heads it, since a family has no name of its own. */
export function useFamilyName(): (family: FamilyNames) => string {
  const translate = useTranslate();
  return ({ code, head }) => {
    const named = [code, head?.name].filter(Boolean).join(' · ');
    return named ? translate('resources.subjects.familyOf', { name: named }) : translate('resources.subjects.family');
  };
}
