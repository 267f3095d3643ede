import HowToReg from '@mui/icons-material/HowToRegOutlined';
import { useTranslate } from 'react-admin';
import { AssessmentStateChip, OutcomeChip, useSetName } from '../assessments/index.ts';
import { AssessmentOutcome } from '../dataProvider/schema.ts';
import { EnumInput, UnitInput, YearInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { CommunityInput, CommunityText } from '../subjects';
import { StatementsLink } from '../resultStatements/index.ts';
import { BoardLink } from './BoardLink';
import { LineInput, RoundInput, StateInput } from './LineInputs';
import { SubjectAssessmentActs } from './SubjectAssessmentActs';
import type { SubjectAssessmentHead } from './subjectAssessments.graphql.ts';
import { SubjectLink } from './SubjectLink';
import { useSubjectName } from './useSubjectName.ts';

const KINDS = ['CITIZEN', 'FAMILY', 'CLAN', 'COMMUNITY'] as const;

export const SubjectAssessmentList = () => (
  <ListPage<SubjectAssessmentHead>
    resource="subjectAssessments"
    columns={useColumns()}
    actions={
      <>
        <BoardLink />
        <StatementsLink />
      </>
    }
    manyActs={useCan()('subjectAssessment.review') ? SubjectAssessmentActs : null}
    filters={[
      <RoundInput key="round" source="roundId" />,
      <LineInput key="line" source="line" />,
      <EnumInput key="kind" source="kind" of="SubjectKind" values={KINDS} />,
      <StateInput key="state" source="state" />,
      <EnumInput key="outcome" source="outcome" of="AssessmentOutcome" values={AssessmentOutcome} />,
      <YearInput key="year" source="year" />,
      <CommunityInput key="community" source="communityId" />,
      <UnitInput key="unit" source="unitId" />,
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
      render: (row) => <SubjectLink row={row} name={nameOf(row)} />,
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
