import Checklist from '@mui/icons-material/ChecklistOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import LockOpen from '@mui/icons-material/LockOpenOutlined';
import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSetName } from '../assessments/index.ts';
import { AssessmentRoundState } from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { DemoMark } from '../shared/DemoMark';
import { EnumInput, YearInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { StatusChip } from '../shared/StatusChip';
import { useCan } from '../shared/useCan';
import type { AssessmentRound } from './assessmentRounds.graphql.ts';
import { sumOf } from './board.ts';

export const RoundChip = ({ state }: Pick<AssessmentRound, 'state'>) => {
  const translate = useTranslate();
  return (
    <StatusChip icon={state === 'OPEN' ? LockOpen : Lock} tone={state === 'OPEN' ? 'info' : 'neutral'}>
      {translate(`enums.AssessmentRoundState.${state}`)}
    </StatusChip>
  );
};

function useColumns(): Column<AssessmentRound>[] {
  const translate = useTranslate();
  const nameOf = useSetName();
  return [
    {
      label: 'resources.assessmentRounds.fields.title',
      file: { path: 'title' },
      sort: 'TITLE',
      render: ({ id, title, isDemo }) => (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          <RecordLink resource="assessmentRounds" id={id}>
            {title}
          </RecordLink>
          <DemoMark isDemo={isDemo} />
        </Stack>
      ),
    },
    {
      label: 'resources.assessmentRounds.fields.organisationId',
      file: { path: 'organisation.name' },
      render: ({ organisation }) => organisation.name,
    },
    {
      label: 'resources.assessmentRounds.fields.year',
      file: { path: 'year' },
      sort: 'YEAR',
      render: ({ year }) => year,
    },
    {
      label: 'resources.assessmentRounds.fields.sets',
      render: ({ lines }) => [...new Set(lines.map(({ set }) => nameOf(set)))].join('; '),
    },
    {
      label: 'resources.assessmentRounds.fields.reviewed',
      align: 'right',
      // People are counted on a board of their own.
      render: ({ board, lines }) => {
        if (!lines.some(({ set }) => set.subject === 'ORGANISATION')) return null;
        const { reviewed, expected } = sumOf(board);
        return translate('assessments.answeredOf', { answered: reviewed, asked: expected });
      },
    },
    {
      label: 'resources.assessmentRounds.fields.state',
      file: { path: 'state', words: { of: 'AssessmentRoundState', values: AssessmentRoundState } },
      sort: 'STATE',
      render: ({ state }) => <RoundChip state={state} />,
    },
  ];
}

export const AssessmentRoundList = () => {
  const columns = useColumns();
  const add = useCan()('assessmentRound.open') && <CreateLink label="resources.assessmentRounds.create" />;
  return (
    <ListPage<AssessmentRound>
      resource="assessmentRounds"
      columns={columns}
      actions={add}
      filters={[
        <YearInput key="year" source="year" />,
        <EnumInput key="state" source="state" of="AssessmentRoundState" values={AssessmentRoundState} />,
      ]}
      empty={{
        icon: Checklist,
        title: 'resources.assessmentRounds.empty',
        advice: 'resources.assessmentRounds.emptyAdvice',
        toAct: { permission: 'assessmentRound.open', advice: 'resources.assessmentRounds.emptyAdviceToAct' },
        action: add,
      }}
    />
  );
};
