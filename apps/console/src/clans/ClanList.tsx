import AccountTree from '@mui/icons-material/AccountTreeOutlined';
import { SearchInput } from 'react-admin';
import { CommunityText } from '../subjects';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import type { ClanFields } from './clans.graphql.ts';

export const ClanList = () => {
  const format = useFormat();
  const add = useCan()('subject.keep') && <CreateLink label="resources.clans.create" />;
  const columns: Column<ClanFields>[] = [
    {
      label: 'resources.clans.fields.name',
      file: { path: 'name' },
      sort: 'NAME',
      render: ({ id, name }) => (
        <RecordLink resource="clans" id={id}>
          {name}
        </RecordLink>
      ),
    },
    {
      label: 'resources.clans.fields.communityId',
      render: ({ community }) => community && <CommunityText community={community} />,
    },
    {
      label: 'resources.clans.fields.familyCount',
      file: { path: 'familyCount', as: 'number' },
      align: 'right',
      render: ({ familyCount }) => format.number(familyCount),
    },
    {
      label: 'resources.clans.fields.organisationId',
      file: { path: 'organisation.name' },
      from: 'lg',
      render: ({ organisation }) => organisation.name,
    },
  ];
  return (
    <ListPage<ClanFields>
      resource="clans"
      columns={columns}
      actions={add}
      filters={[<SearchInput key="search" source="search" helperText={false} />]}
      empty={{
        icon: AccountTree,
        title: 'resources.clans.empty',
        advice: 'resources.clans.emptyAdvice',
        action: add,
      }}
    />
  );
};
