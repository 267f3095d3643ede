import Groups from '@mui/icons-material/GroupsOutlined';
import { CreateLink } from '../../../../apps/console/src/shared/CreateLink';
import { useFormat } from '../../../../apps/console/src/shared/format';
import { OrganisationInput } from '../../../../apps/console/src/shared/inputs';
import { ListPage } from '../../../../apps/console/src/shared/ListPage';
import { RecordLink } from '../../../../apps/console/src/shared/RecordLink';
import type { Column } from '../../../../apps/console/src/shared/RecordTable';
import { useCan } from '../../../../apps/console/src/shared/useCan';
import type { StudyCircleFields } from './studyCircles.graphql.ts';

export const StudyCircleList = () => {
  const columns = useColumns();
  const add = useCan()('studyCircle.keep') && <CreateLink label="resources.studyCircles.create" />;
  return (
    <ListPage<StudyCircleFields>
      resource="studyCircles"
      columns={columns}
      actions={add}
      filters={[<OrganisationInput key="organisation" source="organisationId" />]}
      empty={{
        icon: Groups,
        title: 'resources.studyCircles.empty',
        advice: 'resources.studyCircles.emptyAdvice',
        action: add,
      }}
    />
  );
};

function useColumns(): Column<StudyCircleFields>[] {
  const format = useFormat();
  return [
    {
      label: 'resources.studyCircles.fields.name',
      render: ({ id, name }) => (
        <RecordLink resource="studyCircles" id={id}>
          {name}
        </RecordLink>
      ),
    },
    { label: 'resources.studyCircles.fields.organisationId', render: ({ organisation }) => organisation.name },
    { label: 'resources.studyCircles.fields.startsOn', render: ({ startsOn }) => format.date(startsOn) },
    {
      label: 'resources.studyCircles.fields.memberCount',
      render: ({ memberCount }) => format.number(memberCount),
      align: 'right',
    },
    { label: 'resources.studyCircles.fields.closedOn', render: ({ closedOn }) => format.date(closedOn) },
  ];
}
