import DateRange from '@mui/icons-material/DateRangeOutlined';
import { Stack } from '@mui/material';
import { CreateLink } from '../shared/CreateLink';
import { DemoMark } from '../shared/DemoMark';
import { OrganisationInput, YearInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useFormat } from '../shared/format';
import { WeekDates } from './WeekDates';
import type { Week } from './weeks.graphql.ts';

export const WeekList = () => {
  const format = useFormat();
  const canPlan = useCan()('week.plan');
  const columns: Column<Week>[] = [
    {
      label: 'resources.weeks.fields.organisation',
      file: { path: 'organisation.name' },
      sort: 'ORGANISATION',
      render: (week) => (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          <RecordLink resource="weeks" id={week.id}>
            {week.organisation.name}
          </RecordLink>
          <DemoMark isDemo={week.isDemo} />
        </Stack>
      ),
    },
    { label: 'resources.weeks.fields.year', file: { path: 'year' }, sort: 'YEAR', render: (week) => week.year },
    {
      label: 'resources.weeks.fields.dates',
      file: { path: 'startsOn', as: 'day' },
      render: (week) => <WeekDates week={week} />,
    },
    { label: 'resources.weeks.fields.theme', file: { path: 'theme' }, render: (week) => week.theme },
    {
      label: 'resources.weeks.fields.activityCount',
      file: { path: 'activityCount', as: 'number' },
      render: (week) => format.number(week.activityCount),
      align: 'right',
    },
  ];
  const add = canPlan && <CreateLink label="resources.weeks.create" />;
  return (
    <ListPage<Week>
      resource="weeks"
      columns={columns}
      actions={add}
      filters={[
        <YearInput key="year" source="year" />,
        <OrganisationInput key="organisation" source="organisationId" />,
      ]}
      empty={{
        icon: DateRange,
        title: 'resources.weeks.empty',
        advice: 'resources.weeks.emptyAdvice',
        toAct: { permission: 'week.plan', advice: 'resources.weeks.emptyAdviceToAct' },
        action: add,
      }}
    />
  );
};
