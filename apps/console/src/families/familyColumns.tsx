import { CommunityText, FamilyText } from '../subjects';
import { useFormat } from '../shared/format';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import type { FamilyFields } from './families.graphql.ts';

export function useFamilyColumns(): Column<FamilyFields>[] {
  const format = useFormat();
  return [
    { label: 'resources.families.fields.code', sort: 'CODE', render: (family) => <FamilyText family={family} /> },
    {
      label: 'resources.families.fields.communityId',
      render: ({ community }) => <CommunityText community={community} />,
    },
    {
      label: 'resources.families.fields.clanId',
      render: ({ clan }) =>
        clan && (
          <RecordLink resource="clans" id={clan.id}>
            {clan.name}
          </RecordLink>
        ),
    },
    {
      label: 'resources.families.fields.memberCount',
      align: 'right',
      render: ({ memberCount }) => format.number(memberCount),
    },
    { label: 'resources.families.fields.organisationId', from: 'lg', render: ({ organisation }) => organisation.name },
  ];
}
