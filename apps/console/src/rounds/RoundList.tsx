import Assessment from '@mui/icons-material/AssessmentOutlined';
import { Stack } from '@mui/material';
import { CreateLink } from '../shared/CreateLink';
import { DemoMark } from '../shared/DemoMark';
import { EnumInput, YearInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { CompletenessBar } from './CompletenessBar';
import { RoundStateChip } from './RoundStateChip';
import { RoundState } from '../dataProvider/schema.ts';
import type { Round } from './rounds.graphql.ts';

const columns: Column<Round>[] = [
  {
    label: 'resources.rounds.fields.title',
    file: { path: 'title' },
    sort: 'TITLE',
    render: (round) => (
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <RecordLink resource="rounds" id={round.id}>
          {round.title}
        </RecordLink>
        <DemoMark isDemo={round.isDemo} />
      </Stack>
    ),
  },
  {
    label: 'resources.rounds.fields.organisationId',
    file: { path: 'organisation.name' },
    sort: 'ORGANISATION',
    render: (round) => round.organisation.name,
  },
  { label: 'resources.rounds.fields.year', file: { path: 'year' }, sort: 'YEAR', render: (round) => round.year },
  {
    label: 'resources.rounds.fields.completeness',
    width: 240,
    render: (round) => <CompletenessBar round={round} />,
  },
  {
    label: 'resources.rounds.fields.state',
    file: { path: 'state', words: { of: 'RoundState', values: RoundState } },
    sort: 'STATE',
    render: (round) => <RoundStateChip state={round.state} />,
  },
];

export const RoundList = () => {
  const add = useCan()('round.open') && <CreateLink label="resources.rounds.create" />;
  return (
    <ListPage<Round>
      resource="rounds"
      columns={columns}
      actions={add}
      filters={[
        <YearInput key="year" source="year" />,
        <EnumInput key="state" source="state" of="RoundState" values={['OPEN', 'CLOSED']} />,
      ]}
      empty={{
        icon: Assessment,
        title: 'resources.rounds.empty',
        advice: 'resources.rounds.emptyAdvice',
        toAct: { permission: 'round.open', advice: 'resources.rounds.emptyAdviceToAct' },
        action: add,
      }}
    />
  );
};
