import { useTranslate } from 'react-admin';
import { RecordLink } from '../shared/RecordLink';
import { type FamilyNames, useFamilyName } from './useFamilyName';

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

export const FamilyText = ({ family }: { family: (FamilyNames & { id: string }) | null | undefined }) => {
  const nameOf = useFamilyName();
  if (!family) return null;
  return (
    <RecordLink resource="families" id={family.id}>
      {nameOf(family)}
    </RecordLink>
  );
};
