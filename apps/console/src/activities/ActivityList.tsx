import Event from '@mui/icons-material/EventOutlined';
import PhotoLibrary from '@mui/icons-material/PhotoLibraryOutlined';
import { AutocompleteInput, SearchInput, useLocaleState, useTranslate } from 'react-admin';
import { CreateLink } from '../shared/CreateLink';
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
  const add = useCan()('activity.log') && <CreateLink label="resources.activities.create" />;
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
        toAct: { permission: 'activity.log', advice: 'resources.activities.emptyAdviceToAct' },
        action: add,
      }}
    />
  );
};

function useColumns(): Column<Activity>[] {
  const format = useFormat();
  const translate = useTranslate();
  const labelOf = useKindLabel();
  const [locale] = useLocaleState();
  return [
    {
      label: 'resources.activities.fields.title',
      file: { path: 'title' },
      sort: 'TITLE',
      render: (activity) => (
        <RecordLink resource="activities" id={activity.id}>
          {activity.title}
        </RecordLink>
      ),
    },
    {
      label: 'resources.activities.fields.kindId',
      file: { path: locale === 'en' ? 'kind.labelEn' : 'kind.labelVi' },
      render: (activity) => labelOf(activity.kind),
      from: 'lg',
    },
    {
      label: 'resources.activities.fields.organisationId',
      file: { path: 'organisation.name' },
      sort: 'ORGANISATION',
      render: (activity) => activity.organisation.name,
    },
    {
      label: 'resources.activities.fields.startsOn',
      file: { path: 'startsOn', as: 'day' },
      sort: 'STARTS_ON',
      render: (activity) => format.date(activity.startsOn),
    },
    {
      label: 'resources.activities.fields.eventCount',
      file: { path: 'eventCount', as: 'number' },
      sort: 'EVENT_COUNT',
      render: (activity) => format.number(activity.eventCount),
      align: 'right',
    },
    {
      label: 'resources.activities.fields.peopleCount',
      file: { path: 'peopleCount', as: 'number' },
      sort: 'PEOPLE_COUNT',
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
