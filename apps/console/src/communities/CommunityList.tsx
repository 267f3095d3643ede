import HolidayVillage from '@mui/icons-material/HolidayVillageOutlined';
import { BooleanInput, SearchInput, useTranslate } from 'react-admin';
import { CommunityKind } from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { EnumInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import type { CommunityFields } from './communities.graphql.ts';

export const CommunityList = () => {
  const columns = useColumns();
  const add = useCan()('subject.keep') && <CreateLink label="resources.communities.create" />;
  return (
    <ListPage<CommunityFields>
      resource="communities"
      columns={columns}
      actions={add}
      filters={[
        <SearchInput key="search" source="search" helperText={false} />,
        <EnumInput
          key="kind"
          source="kind"
          of="CommunityKind"
          values={CommunityKind}
          label="resources.communities.fields.kind"
        />,
        <BooleanInput
          key="difficult"
          source="isDifficult"
          label="resources.communities.onlyDifficult"
          helperText={false}
        />,
      ]}
      empty={{
        icon: HolidayVillage,
        title: 'resources.communities.empty',
        advice: 'resources.communities.emptyAdvice',
        action: add,
      }}
    />
  );
};

function useColumns(): Column<CommunityFields>[] {
  const format = useFormat();
  const translate = useTranslate();
  return [
    {
      label: 'resources.communities.fields.name',
      file: { path: 'name' },
      sort: 'NAME',
      render: ({ id, kind, name }) => (
        <RecordLink resource="communities" id={id}>
          {translate(`enums.CommunityKind.${kind}`)} {name}
        </RecordLink>
      ),
    },
    {
      label: 'resources.communities.fields.difficult',
      render: ({ difficultFrom, difficultTo, difficultCitation }) =>
        difficultFrom && (difficultTo === null ? difficultCitation : format.date(difficultTo)),
    },
    {
      label: 'resources.communities.fields.familyCount',
      file: { path: 'familyCount', as: 'number' },
      align: 'right',
      render: ({ familyCount }) => format.number(familyCount),
    },
    {
      label: 'resources.communities.fields.memberCount',
      file: { path: 'memberCount', as: 'number' },
      align: 'right',
      render: ({ memberCount }) => format.number(memberCount),
    },
    {
      label: 'resources.communities.fields.organisationId',
      file: { path: 'organisation.name' },
      from: 'lg',
      render: ({ organisation }) => organisation.name,
    },
  ];
}
