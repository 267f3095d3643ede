import Send from '@mui/icons-material/SendOutlined';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { progressOf, type SheetPage } from '../assessments/index.ts';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import type { Unsaid } from './entry.rules.ts';
import { wayToAssessment } from './places.ts';
import { SUBMIT_SUBJECT_ASSESSMENT } from './subjectAssessments.graphql.ts';

interface SubmitEntryButtonProps extends Pick<SheetPage, 'judgement' | 'store' | 'view'> {
  unsaid: readonly Unsaid[];
}

/** Sends what was entered; says what is missing while it is off. */
export const SubmitEntryButton = ({ judgement, store, view, unsaid }: SubmitEntryButtonProps) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const act = useAct(SUBMIT_SUBJECT_ASSESSMENT, {
    done: 'assessments.submit.done',
    onDone: ({ submitSubjectAssessment: { id } }) => void navigate(wayToAssessment(id)),
  });
  const { answered, asked } = progressOf(judgement);
  const missing = [
    ...(answered < asked ? [translate('assessments.submit.missing', { smart_count: asked - answered })] : []),
    ...unsaid.map((one) => translate(`resources.subjectAssessments.entry.unsaid.${one}`)),
  ];
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
      explanation="resources.subjectAssessments.entry.explanation"
      params={{ outcome: translate(`enums.AssessmentOutcome.${judgement.outcome.toUpperCase()}`) }}
      variables={() => ({ id: view.assessment.id, version: view.assessment.version })}
      disabledReason={missing.length > 0 ? missing.join(' ') : null}
    />
  );
};
