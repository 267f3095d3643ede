import { useTranslate } from 'react-admin';
import { CommunityText, FamilyText } from '../subjects';
import { RecordLink } from '../shared/RecordLink';
import type { MovementRegistration } from './registrations.graphql.ts';

/** Who takes part, whatever it is, as a way to its page. */
export const Participant = ({ registration }: { registration: MovementRegistration }) => {
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
export function useParticipantName(): (registration: MovementRegistration) => string {
  const translate = useTranslate();
  return ({ organisation, community, clan, family, citizen, kind }) =>
    organisation?.name ??
    (community && `${translate(`enums.CommunityKind.${community.kind}`)} ${community.name}`) ??
    clan?.name ??
    citizen?.name ??
    family?.code ??
    translate(`enums.SubjectKind.${kind}`);
}
