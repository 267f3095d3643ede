import { CommunityText, FamilyText } from '../subjects';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import type { CitizenFields } from './citizens.graphql.ts';

/** Where somebody lives, or lived last. */
export const lastStay = ({ memberships }: CitizenFields) => memberships[0];

export function useCitizenColumns(): Column<CitizenFields>[] {
  return [
    {
      label: 'resources.citizens.fields.name',
      render: ({ id, name }) => (
        <RecordLink resource="citizens" id={id}>
          {name}
        </RecordLink>
      ),
    },
    { label: 'resources.citizens.fields.birthYear', align: 'right', render: ({ birthYear }) => birthYear },
    {
      label: 'resources.citizens.fields.communityId',
      render: (citizen) => <CommunityText community={lastStay(citizen)?.community} />,
    },
    {
      label: 'resources.citizens.fields.familyId',
      render: (citizen) => <FamilyText family={lastStay(citizen)?.family} />,
    },
    { label: 'resources.citizens.fields.nationalId', from: 'lg', render: ({ maskedNumber }) => maskedNumber },
    { label: 'resources.citizens.fields.organisationId', from: 'lg', render: ({ organisation }) => organisation.name },
  ];
}
