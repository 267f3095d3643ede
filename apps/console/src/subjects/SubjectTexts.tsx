import { useTranslate } from 'react-admin';
import { RecordLink } from '../shared/RecordLink';

interface CommunityName {
  id: string;
  kind: string;
  name: string;
}

/** `Thôn Đông`. */
export const CommunityText = ({ community }: { community: CommunityName | null | undefined }) => {
  const translate = useTranslate();
  if (!community) return null;
  return (
    <RecordLink resource="communities" id={community.id}>
      {translate(`enums.CommunityKind.${community.kind}`)} {community.name}
    </RecordLink>
  );
};

interface FamilyName {
  id: string;
  code: string | null;
  head: { name: string } | null;
}

/** Its number, and whoever heads it: a family has no name of its own. */
export const FamilyText = ({ family }: { family: FamilyName | null | undefined }) => {
  const translate = useTranslate();
  if (!family) return null;
  const name = family.head && translate('resources.subjects.familyOf', { name: family.head.name });
  return (
    <RecordLink resource="families" id={family.id}>
      {[family.code, name].filter(Boolean).join(' · ') || translate('resources.subjects.family')}
    </RecordLink>
  );
};
