import HowToReg from '@mui/icons-material/HowToRegOutlined';
import { useTranslate } from 'react-admin';
import { AssessmentStateChip, OutcomeChip, useSetName } from '../assessments/index.ts';
import { AssessmentOutcome, AssessmentState } from '../dataProvider/schema.ts';
import { EnumInput, YearInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { CommunityInput, CommunityText } from '../subjects';
import { SubjectAssessmentActs } from './SubjectAssessmentActs';
import type { SubjectAssessmentHead } from './subjectAssessments.graphql.ts';
import { useSubjectName } from './useSubjectName.ts';

const KINDS = ['CITIZEN', 'FAMILY', 'CLAN', 'COMMUNITY'] as const;
const STATES = AssessmentState.filter((state) => state !== 'NOT_BEGUN');

export const SubjectAssessmentList = () => (
  <ListPage<SubjectAssessmentHead>
    resource="subjectAssessments"
    columns={useColumns()}
    manyActs={useCan()('subjectAssessment.review') ? SubjectAssessmentActs : null}
    filters={[
      <EnumInput key="kind" source="kind" of="SubjectKind" values={KINDS} />,
      <EnumInput key="state" source="state" of="AssessmentState" values={STATES} />,
      <EnumInput key="outcome" source="outcome" of="AssessmentOutcome" values={AssessmentOutcome} />,
      <YearInput key="year" source="year" />,
      <CommunityInput key="community" source="communityId" />,
    ]}
    empty={{
      icon: HowToReg,
      title: 'resources.subjectAssessments.empty',
      advice: 'resources.subjectAssessments.emptyAdvice',
    }}
  />
);

function useColumns(): Column<SubjectAssessmentHead>[] {
  const translate = useTranslate();
  const nameOf = useSubjectName();
  const setName = useSetName();
  return [
    {
      label: 'resources.subjectAssessments.fields.subject',
      render: (row) => (
        <RecordLink resource="subjectAssessments" id={row.id}>
          {nameOf(row)}
        </RecordLink>
      ),
    },
    {
      label: 'resources.subjectAssessments.fields.kind',
      from: 'lg',
      render: ({ subjectKind }) => translate(`enums.SubjectKind.${subjectKind}`),
    },
    {
      label: 'resources.subjectAssessments.fields.communityId',
      from: 'lg',
      render: ({ community }) => <CommunityText community={community} />,
    },
    { label: 'assessments.fields.set', from: 'lg', render: ({ set }) => setName(set) },
    { label: 'assessments.fields.year', sort: 'YEAR', render: ({ year }) => year },
    {
      label: 'assessments.fields.state',
      sort: 'STATE',
      render: ({ state }) => <AssessmentStateChip state={state} />,
    },
    {
      label: 'assessments.fields.answered',
      sort: 'ANSWERED',
      align: 'right',
      render: ({ answered, asked }) => translate('assessments.answeredOf', { answered, asked }),
    },
    {
      label: 'assessments.fields.outcome',
      render: ({ outcome }) => (outcome ? <OutcomeChip outcome={outcome} /> : '–'),
    },
  ];
}
