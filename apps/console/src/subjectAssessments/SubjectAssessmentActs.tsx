import FactCheck from '@mui/icons-material/FactCheckOutlined';
import Send from '@mui/icons-material/SendOutlined';
import { useTranslate } from 'react-admin';
import { ManyActButton } from '../shared/many/ManyActButton';
import {
  REVIEW_SUBJECT_ASSESSMENTS,
  SUBMIT_SUBJECT_ASSESSMENTS,
  type SubjectAssessmentHead,
} from './subjectAssessments.graphql.ts';
import { useSubjectName } from './useSubjectName.ts';

interface SubjectAssessmentActsProps {
  rows: readonly SubjectAssessmentHead[];
  onDone: () => void;
}

/** What can be done with several at once: those for which it is the time, the others are said with the reason. */
export const SubjectAssessmentActs = ({ rows, onDone }: SubjectAssessmentActsProps) => {
  const translate = useTranslate();
  const nameOf = useSubjectName();
  const sorted = (isFit: (row: SubjectAssessmentHead) => boolean) => ({
    things: rows.filter(isFit).map((row) => ({
      key: row.id,
      name: nameOf(row),
      item: { id: row.id, version: row.version },
    })),
    without: rows
      .filter((row) => !isFit(row))
      .map((row) => ({ key: row.id, name: nameOf(row), message: translate('resources.subjectAssessments.notNow') })),
  });
  const common = {
    input: (assessments: { id: string; version: number }[]) => ({ assessments }),
    onDone,
  };
  return (
    <>
      <ManyActButton
        {...common}
        {...sorted(({ canEnter, state }) => canEnter && (state === 'DRAFT' || state === 'RETURNED'))}
        document={SUBMIT_SUBJECT_ASSESSMENTS}
        icon={Send}
        label="resources.subjectAssessments.submitMany.label"
        explanation="resources.subjectAssessments.submitMany.explanation"
        done="resources.subjectAssessments.submitMany.done"
      />
      <ManyActButton
        {...common}
        {...sorted(({ canReview, state }) => canReview && state === 'SUBMITTED')}
        document={REVIEW_SUBJECT_ASSESSMENTS}
        icon={FactCheck}
        label="resources.subjectAssessments.reviewMany.label"
        explanation="resources.subjectAssessments.reviewMany.explanation"
        done="resources.subjectAssessments.reviewMany.done"
      />
    </>
  );
};
