import AssignmentReturn from '@mui/icons-material/AssignmentReturnOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import Send from '@mui/icons-material/SendOutlined';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { progressOf } from './answers.rules.ts';
import { useAssessment } from './AssessmentContext.ts';
import { RETURN_ASSESSMENT, REVIEW_ASSESSMENT, SUBMIT_ASSESSMENT } from './assessments.graphql.ts';
import { FootBar } from './FootBar';

/** What may be done now, at the foot of the page, and whether everything typed is stored. */
export const ActBar = () => {
  const { isAnswering, isReviewing, assessment } = useAssessment();
  if (!isAnswering && !isReviewing) return null;
  return (
    <FootBar>
      {!isAnswering && <Box sx={{ mr: 'auto' }} />}
      {isAnswering && <SubmitButton />}
      {isReviewing && <ReturnButton />}
      {isReviewing && assessment.state === 'SUBMITTED' && <ReviewButton />}
    </FootBar>
  );
};

const SubmitButton = () => {
  const { judgement, store, assessment } = useAssessment();
  const translate = useTranslate();
  const act = useAct(SUBMIT_ASSESSMENT, { done: 'assessments.submit.done' });
  const { answered, asked } = progressOf(judgement);
  const missing = asked - answered;
  const withoutEvidence = judgement.targets.filter(({ standing }) => standing === 'without_evidence').length;
  return (
    <ActButton
      act={{
        ...act,
        run: async (variables) => {
          await store.flush();
          return act.run({ ...variables, version: store.current().assessment.version });
        },
      }}
      icon={Send}
      variant="contained"
      label="assessments.submit.label"
      explanation={withoutEvidence > 0 ? 'assessments.submit.withoutEvidence' : 'assessments.submit.explanation'}
      params={{
        smart_count: withoutEvidence,
        outcome: translate(`enums.AssessmentOutcome.${judgement.outcome.toUpperCase()}`),
      }}
      variables={() => ({ id: assessment.id, version: assessment.version })}
      disabledReason={missing > 0 ? translate('assessments.submit.missing', { smart_count: missing }) : null}
    />
  );
};

const ReturnButton = () => {
  const { assessment, remarks } = useAssessment();
  const translate = useTranslate();
  const act = useAct(RETURN_ASSESSMENT, { done: 'assessments.return.done', onDone: remarks.clear });
  const said = [...remarks.drafts].map(([target, message]) => ({ target: target || null, message }));
  return (
    <ActButton
      act={act}
      icon={AssignmentReturn}
      color="warning"
      label={assessment.state === 'REVIEWED' ? 'assessments.return.again' : 'assessments.return.label'}
      explanation="assessments.return.explanation"
      params={{ name: assessment.organisation.name, smart_count: said.length }}
      variables={() => ({ input: { id: assessment.id, version: assessment.version, remarks: said } })}
      disabledReason={said.length === 0 ? translate('assessments.return.needsReason') : null}
    >
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {said.map(({ target, message }) => (
          <Typography component="li" key={target ?? ''} variant="body2" sx={{ whiteSpace: 'pre-line' }}>
            {`${target ?? translate('assessments.whole')}: ${message}`}
          </Typography>
        ))}
      </Box>
    </ActButton>
  );
};

const ReviewButton = () => {
  const { assessment, judgement } = useAssessment();
  const translate = useTranslate();
  const act = useAct(REVIEW_ASSESSMENT, { done: 'assessments.review.done' });
  return (
    <ActButton
      act={act}
      icon={FactCheck}
      variant="contained"
      label="assessments.review.label"
      explanation="assessments.review.explanation"
      params={{
        name: assessment.organisation.name,
        outcome: translate(`enums.AssessmentOutcome.${judgement.outcome.toUpperCase()}`),
      }}
      variables={() => ({ id: assessment.id, version: assessment.version })}
    />
  );
};
