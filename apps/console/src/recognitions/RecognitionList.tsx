import WorkspacePremium from '@mui/icons-material/WorkspacePremiumOutlined';
import { NullableBooleanInput, useTranslate } from 'react-admin';
import { SubjectKind } from '../dataProvider/schema.ts';
import { DayInput } from '../shared/DayInput';
import { useFormat } from '../shared/format';
import { EnumInput, YearInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink, TextLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useHonourName } from '../recognitionRounds';
import { Participant } from '../subjects';
import type { RecognitionRow } from './recognitions.graphql.ts';
import { RecognitionChip } from './RecognitionChip';

/** Titles and awards that were given: the book. */
export const RecognitionList = () => (
  <ListPage<RecognitionRow>
    resource="recognitions"
    columns={useColumns()}
    actions={<FiguresLink />}
    filters={[
      <YearInput key="year" source="year" />,
      <EnumInput
        key="kind"
        source="kind"
        of="SubjectKind"
        values={SubjectKind}
        label="resources.recognitions.fields.kind"
      />,
      <DayInput key="endsFrom" source="endsFrom" label="resources.recognitions.fields.endsFrom" />,
      <DayInput key="endsBy" source="endsBy" label="resources.recognitions.fields.endsBy" />,
      <NullableBooleanInput
        key="isRevoked"
        source="isRevoked"
        label="resources.recognitions.fields.isRevoked"
        helperText={false}
      />,
    ]}
    empty={{
      icon: WorkspacePremium,
      title: 'resources.recognitions.empty',
      advice: 'resources.recognitions.emptyAdvice',
    }}
  />
);

const FiguresLink = () => {
  const translate = useTranslate();
  return <TextLink to="/recognitions/figures">{translate('resources.recognitions.figures.name')}</TextLink>;
};

const label = (name: string): string => `resources.recognitions.fields.${name}`;

function useColumns(): Column<RecognitionRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  const honourOf = useHonourName();
  return [
    {
      label: label('number'),
      file: { path: 'number', as: 'number' },
      sort: 'NUMBER',
      render: ({ number, bookYear }) => `${String(number)}/${String(bookYear)}`,
    },
    {
      label: label('honour'),
      file: { path: 'title.name.vi' },
      render: (row) => (
        <RecordLink resource="recognitions" id={row.id}>
          {honourOf(row)}
        </RecordLink>
      ),
    },
    {
      label: label('who'),
      file: { path: 'organisation.name' },
      render: (recognition) => <Participant registration={recognition} />,
    },
    {
      label: label('year'),
      file: { path: 'year', as: 'number' },
      sort: 'YEAR',
      align: 'right',
      render: ({ year }) => String(year),
    },
    {
      label: label('grantedBy'),
      file: { path: 'grantedBy.name' },
      from: 'lg',
      render: ({ grantedBy }) => grantedBy.name,
    },
    {
      label: label('grantedOn'),
      file: { path: 'grantedOn', as: 'day' },
      sort: 'GRANTED_ON',
      render: ({ grantedOn }) => format.date(grantedOn),
    },
    {
      label: label('validUntil'),
      file: { path: 'validUntil', as: 'day' },
      sort: 'VALID_UNTIL',
      render: ({ validity, validUntil }) =>
        validUntil ? format.date(validUntil) : translate(`enums.RecognitionValidity.${validity}`),
    },
    {
      label: label('state'),
      file: { path: 'revokedOn', as: 'day' },
      render: (recognition) => <RecognitionChip recognition={recognition} />,
    },
  ];
}
