import School from '@mui/icons-material/SchoolOutlined';
import { ScholarshipRoundState } from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { EnumInput, YearInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useOfficeColumn } from '../shared/useOfficeColumn.ts';
import { RoundStateChip } from './RoundStateChip';
import type { ScholarshipRoundRow } from './scholarshipRounds.graphql.ts';

/** Rounds in which scholarships are given. */
export const ScholarshipRoundList = () => {
  const columns = useColumns();
  const add = useCan()('scholarship.keep') && <CreateLink label="resources.scholarshipRounds.create" />;
  return (
    <ListPage<ScholarshipRoundRow>
      resource="scholarshipRounds"
      columns={columns}
      actions={add}
      filters={[
        <YearInput key="year" source="year" />,
        <EnumInput
          key="state"
          source="state"
          of="ScholarshipRoundState"
          values={ScholarshipRoundState}
          label="resources.scholarshipRounds.fields.state"
        />,
      ]}
      empty={{
        icon: School,
        title: 'resources.scholarshipRounds.empty',
        advice: add ? 'resources.scholarshipRounds.emptyAdvice' : 'resources.scholarshipRounds.emptyToReaders',
        action: add,
      }}
    />
  );
};

const label = (name: string): string => `resources.scholarshipRounds.fields.${name}`;

function useColumns(): Column<ScholarshipRoundRow>[] {
  const officeOf = useOfficeColumn();
  const format = useFormat();
  return [
    {
      label: label('name'),
      file: { path: 'name' },
      sort: 'NAME',
      render: ({ id, name }) => (
        <RecordLink resource="scholarshipRounds" id={id}>
          {name}
        </RecordLink>
      ),
    },
    {
      label: label('year'),
      file: { path: 'year', as: 'number' },
      sort: 'YEAR',
      align: 'right',
      render: ({ year }) => String(year),
    },
    { ...officeOf(label('organisation')), sort: 'OFFICE' },
    {
      label: label('applicationsUntil'),
      file: { path: 'applicationsUntil', as: 'day' },
      sort: 'UNTIL',
      render: ({ applicationsUntil }) => format.date(applicationsUntil),
    },
    {
      label: label('means'),
      file: { path: 'means', as: 'number' },
      align: 'right',
      render: ({ means }) => <Money amount={means} />,
    },
    {
      label: label('granted'),
      file: { path: 'counts.granted', as: 'number' },
      align: 'right',
      render: ({ counts: { granted } }) => format.number(granted),
    },
    {
      label: label('state'),
      file: { path: 'state', words: { of: 'ScholarshipRoundState', values: ScholarshipRoundState } },
      render: ({ state }) => <RoundStateChip state={state} />,
    },
  ];
}
