import { useTranslate } from 'react-admin';
import { AssessmentOutcome, AssessmentState } from '../dataProvider/schema.ts';
import { useFormat } from '../shared/format';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import type { AssessmentHead } from './assessments.graphql.ts';
import { AssessmentStateChip, OutcomeChip } from './Chips';
import { useSetName } from './useSetName.ts';

/** Columns of a list of assessments, also within a round. */
export function useAssessmentColumns(): Column<AssessmentHead>[] {
  const format = useFormat();
  const translate = useTranslate();
  const nameOf = useSetName();
  return [
    {
      label: 'assessments.fields.organisation',
      file: { path: 'organisation.name' },
      sort: 'ORGANISATION',
      render: ({ id, organisation }) => (
        <RecordLink resource="assessments" id={id}>
          {organisation.name}
        </RecordLink>
      ),
    },
    { label: 'assessments.fields.set', file: { path: 'set.title.vi' }, render: ({ set }) => nameOf(set) },
    { label: 'assessments.fields.year', file: { path: 'year' }, sort: 'YEAR', render: ({ year }) => year },
    {
      label: 'assessments.fields.state',
      file: { path: 'state', words: { of: 'AssessmentState', values: AssessmentState } },
      sort: 'STATE',
      render: ({ state, isOverdue, isLate }) => (
        <AssessmentStateChip state={state} isOverdue={isOverdue} isLate={isLate} />
      ),
    },
    {
      label: 'assessments.fields.answered',
      file: { path: 'answered' },
      sort: 'ANSWERED',
      align: 'right',
      render: ({ answered, asked }) => (asked === 0 ? '–' : translate('assessments.answeredOf', { answered, asked })),
    },
    {
      label: 'assessments.fields.outcome',
      file: { path: 'outcome', words: { of: 'AssessmentOutcome', values: AssessmentOutcome } },
      render: ({ outcome }) => (outcome ? <OutcomeChip outcome={outcome} /> : '–'),
    },
    {
      label: 'assessments.fields.lastDay',
      file: { path: 'lastDay', as: 'day' },
      from: 'lg',
      render: ({ lastDay }) => format.date(lastDay),
    },
  ];
}
