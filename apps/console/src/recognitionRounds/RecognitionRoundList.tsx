import EmojiEvents from '@mui/icons-material/EmojiEventsOutlined';
import { useTranslate } from 'react-admin';
import { AwardKind, RecognitionRoundState, SubjectKind } from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { EnumInput, YearInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { HonourClassText } from './HonourClassText';
import type { RecognitionRoundRow } from './recognitionRounds.graphql.ts';
import { RoundStateChip } from './RoundStateChip';
import { useHonourName } from './useHonourName.ts';

/** Rounds in which titles and awards are given. */
export const RecognitionRoundList = () => {
  const columns = useColumns();
  const add = useCan()('recognition.open') && <CreateLink label="resources.recognitionRounds.create" />;
  return (
    <ListPage<RecognitionRoundRow>
      resource="recognitionRounds"
      columns={columns}
      actions={add}
      filters={[
        <YearInput key="year" source="year" />,
        <EnumInput
          key="state"
          source="state"
          of="RecognitionRoundState"
          values={RecognitionRoundState}
          label="resources.recognitionRounds.fields.state"
        />,
        <EnumInput
          key="subject"
          source="subject"
          of="SubjectKind"
          values={SubjectKind}
          label="resources.recognitionRounds.fields.subject"
        />,
      ]}
      empty={{
        icon: EmojiEvents,
        title: 'resources.recognitionRounds.empty',
        advice: add ? 'resources.recognitionRounds.emptyAdvice' : 'resources.recognitionRounds.emptyToReaders',
        action: add,
      }}
    />
  );
};

const label = (name: string): string => `resources.recognitionRounds.fields.${name}`;

function useColumns(): Column<RecognitionRoundRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  const honourOf = useHonourName();
  return [
    {
      label: label('honour'),
      file: { path: 'title.name.vi' },
      render: (row) => (
        <RecordLink resource="recognitionRounds" id={row.id}>
          {honourOf(row)}
        </RecordLink>
      ),
    },
    {
      label: label('honourClass'),
      file: { path: 'awardKind', words: { of: 'AwardKind', values: AwardKind } },
      render: (row) => <HonourClassText round={row} />,
    },
    {
      label: label('subject'),
      file: { path: 'subject', words: { of: 'SubjectKind', values: SubjectKind } },
      from: 'lg',
      render: ({ subject }) => translate(`enums.SubjectKind.${subject}`),
    },
    {
      label: label('year'),
      file: { path: 'year', as: 'number' },
      sort: 'YEAR',
      align: 'right',
      render: ({ year }) => String(year),
    },
    {
      label: label('organisation'),
      file: { path: 'organisation.name' },
      render: ({ organisation }) => organisation.name,
    },
    {
      label: label('nominationsUntil'),
      file: { path: 'nominationsUntil', as: 'day' },
      sort: 'NOMINATIONS_UNTIL',
      render: ({ nominationsUntil }) => format.date(nominationsUntil),
    },
    {
      label: label('nominated'),
      file: { path: 'counts.proposed', as: 'number' },
      align: 'right',
      render: ({ counts: { proposed, recommended, notRecommended, granted } }) =>
        format.number(proposed + recommended + notRecommended + granted),
    },
    {
      label: label('state'),
      file: { path: 'state', words: { of: 'RecognitionRoundState', values: RecognitionRoundState } },
      render: ({ state }) => <RoundStateChip state={state} />,
    },
  ];
}
