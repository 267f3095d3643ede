import Add from '@mui/icons-material/Add';
import Campaign from '@mui/icons-material/CampaignOutlined';
import { CreateButton } from 'react-admin';
import { ListPage } from '../shared/ListPage';
import { Period } from '../shared/Period';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import type { Movement } from './movements.graphql.ts';

const COLUMNS: Column<Movement>[] = [
  {
    label: 'resources.movements.fields.name',
    file: { path: 'name' },
    sort: 'NAME',
    render: ({ id, name }) => (
      <RecordLink resource="movements" id={id}>
        {name}
      </RecordLink>
    ),
  },
  {
    label: 'resources.movements.fields.organisation',
    file: { path: 'organisation.name' },
    sort: 'ORGANISATION',
    render: ({ organisation }) => organisation.name,
  },
  {
    label: 'resources.movements.fields.period',
    file: { path: 'startsOn', as: 'day' },
    sort: 'STARTS_ON',
    width: 220,
    render: ({ startsOn, endsOn }) => <Period from={startsOn} to={endsOn} />,
  },
  {
    label: 'resources.movements.fields.directiveId',
    file: { path: 'directive.code' },
    render: ({ directive }) =>
      directive && (
        <RecordLink resource="directives" id={directive.id}>
          {directive.code ?? directive.subject}
        </RecordLink>
      ),
  },
];

/** Emulation movements, which last for years. */
export const MovementList = () => {
  const add = useCan()('movement.launch') && (
    <CreateButton variant="contained" icon={<Add />} label="resources.movements.create" />
  );
  return (
    <ListPage<Movement>
      resource="movements"
      columns={COLUMNS}
      actions={add}
      empty={{
        icon: Campaign,
        title: 'resources.movements.empty',
        advice: add ? 'resources.movements.emptyAdvice' : 'resources.movements.emptyToReaders',
        action: add,
      }}
    />
  );
};
