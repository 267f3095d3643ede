import Add from '@mui/icons-material/AddOutlined';
import Event from '@mui/icons-material/EventOutlined';
import PhotoLibrary from '@mui/icons-material/PhotoLibraryOutlined';
import { AutocompleteInput, CreateButton, SearchInput, useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { OrganisationInput, WeekInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { StatusChip } from '../shared/StatusChip';
import { useCan } from '../shared/useCan';
import { useActivityKinds, useKindLabel } from './useActivityKinds';
import type { Activity } from './activities.graphql.ts';
import { DayFilter } from '../shared/DayInput';

export const ActivityList = () => {
  const columns = useColumns();
  const kinds = useActivityKinds();
  const add = useCan()('activity.log') && (
    <CreateButton variant="contained" icon={<Add />} label="resources.activities.create" />
  );
  return (
    <ListPage<Activity>
      resource="activities"
      columns={columns}
      actions={add}
      filters={[
        <SearchInput key="search" source="search" helperText={false} />,
        <WeekInput key="week" source="weekId" />,
        <OrganisationInput key="organisation" source="organisationId" />,
        <AutocompleteInput key="kind" source="kindId" choices={kinds} translateChoice={false} helperText={false} />,
        <DayFilter key="from" source="from" />,
        <DayFilter key="to" source="to" />,
      ]}
      empty={{
        icon: Event,
        title: 'resources.activities.empty',
        advice: 'resources.activities.emptyAdvice',
        action: add,
      }}
    />
  );
};

function useColumns(): Column<Activity>[] {
  const format = useFormat();
  const translate = useTranslate();
  const labelOf = useKindLabel();
  return [
    {
      label: 'resources.activities.fields.title',
      render: (activity) => (
        <RecordLink resource="activities" id={activity.id}>
          {activity.title}
        </RecordLink>
      ),
    },
    { label: 'resources.activities.fields.kindId', render: (activity) => labelOf(activity.kind), from: 'lg' },
    { label: 'resources.activities.fields.organisationId', render: (activity) => activity.organisation.name },
    { label: 'resources.activities.fields.startsOn', render: (activity) => format.date(activity.startsOn) },
    {
      label: 'resources.activities.fields.eventCount',
      render: (activity) => format.number(activity.eventCount),
      align: 'right',
    },
    {
      label: 'resources.activities.fields.peopleCount',
      render: (activity) => format.number(activity.peopleCount),
      align: 'right',
    },
    {
      label: 'resources.activities.fields.evidence',
      from: 'lg',
      render: ({ evidence }) =>
        evidence.length > 0 ? (
          <StatusChip icon={PhotoLibrary} tone="neutral">
            {translate('resources.activities.evidenceCount', { smart_count: evidence.length })}
          </StatusChip>
        ) : null,
    },
  ];
}
