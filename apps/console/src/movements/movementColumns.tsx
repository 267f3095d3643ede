import { Stack } from '@mui/material';
import { MovementState } from '../dataProvider/schema.ts';
import { DemoMark } from '../shared/DemoMark';
import { Period } from '../shared/Period';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { MovementStateChip } from './MovementStateChip';
import type { Movement } from './movements.graphql.ts';

export const movementColumns: Column<Movement>[] = [
  {
    label: 'resources.movements.fields.name',
    file: { path: 'name' },
    sort: 'NAME',
    render: ({ id, name, isDemo }) => (
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <RecordLink resource="movements" id={id}>
          {name}
        </RecordLink>
        <DemoMark isDemo={isDemo} />
      </Stack>
    ),
  },
  {
    label: 'resources.movements.fields.organisation',
    file: { path: 'organisation.name' },
    sort: 'ORGANISATION',
    render: ({ organisation, launchedBy }) => launchedBy ?? organisation?.name,
  },
  {
    label: 'resources.movements.fields.period',
    file: { path: 'startsOn', as: 'day' },
    sort: 'STARTS_ON',
    width: 130,
    render: ({ startsOn, endsOn }) => <Period from={startsOn} to={endsOn} />,
  },
  {
    label: 'resources.movements.fields.state',
    file: { path: 'state', words: { of: 'MovementState', values: MovementState } },
    sort: 'STATE',
    width: 140,
    render: ({ state }) => <MovementStateChip state={state} />,
  },
  {
    label: 'resources.movements.fields.directiveIds',
    file: { path: 'directives.code' },
    width: 200,
    lines: 4,
    render: ({ directives: [first, ...others], citation }) =>
      first ? (
        <>
          <RecordLink resource="directives" id={first.id}>
            {first.code ?? first.subject}
          </RecordLink>
          {others.length > 0 && ` +${others.length}`}
        </>
      ) : (
        citation
      ),
  },
];
