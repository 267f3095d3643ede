import FactCheck from '@mui/icons-material/FactCheckOutlined';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { REVIEW_SUBJECT_ASSESSMENT, type SubjectAssessment } from './subjectAssessments.graphql.ts';
import { useSubjectName } from './useSubjectName.ts';

/** Finishes the review of one. */
export const ReviewSubjectButton = ({ assessment }: { assessment: SubjectAssessment }) => {
  const translate = useTranslate();
  const nameOf = useSubjectName();
  const { id, version, sheet } = assessment;
  return (
    <ActButton
      act={useAct(REVIEW_SUBJECT_ASSESSMENT, { done: 'assessments.review.done' })}
      icon={FactCheck}
      variant="contained"
      label="assessments.review.label"
      explanation="assessments.review.explanation"
      params={{ name: nameOf(assessment), outcome: translate(`enums.AssessmentOutcome.${sheet.outcome}`) }}
      variables={() => ({ id, version })}
    />
  );
};
