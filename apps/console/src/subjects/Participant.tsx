import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import type { Named } from '../shared/named.ts';
import { RecordLink } from '../shared/RecordLink';
import { CommunityText, FamilyText } from './SubjectTexts';

/** A thing that names whom it is of, whatever that is. */
interface OfWhoever {
  kind: Types.SubjectKind;
  organisation: Named | null;
  community: { id: string; kind: Types.CommunityKind; name: string } | null;
  clan: Named | null;
  family: { id: string; code: string | null; head: { name: string } | null } | null;
  citizen: { id: string; name: string; birthYear: number | null } | null;
}

/** Who it is, whatever it is, as a way to its page. */
export const Participant = ({ registration }: { registration: OfWhoever }) => {
  const { organisation, community, clan, family, citizen } = registration;
  if (organisation)
    return (
      <RecordLink resource="organisations" id={organisation.id}>
        {organisation.name}
      </RecordLink>
    );
  if (community) return <CommunityText community={community} />;
  if (family) return <FamilyText family={family} />;
  if (clan)
    return (
      <RecordLink resource="clans" id={clan.id}>
        {clan.name}
      </RecordLink>
    );
  return (
    citizen && (
      <RecordLink resource="citizens" id={citizen.id}>
        {[citizen.name, citizen.birthYear].filter(Boolean).join(' · ')}
      </RecordLink>
    )
  );
};

/** The same as words. */
export function useParticipantName(): (registration: OfWhoever) => string {
  const translate = useTranslate();
  return ({ organisation, community, clan, family, citizen, kind }) =>
    organisation?.name ??
    (community && `${translate(`enums.CommunityKind.${community.kind}`)} ${community.name}`) ??
    clan?.name ??
    citizen?.name ??
    family?.code ??
    translate(`enums.SubjectKind.${kind}`);
}
