import EditNote from '@mui/icons-material/EditNoteOutlined';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { CORRECT_REPORT, type FullReport } from './reports.graphql.ts';

/** Opens the next version of an accepted report. The accepted one counts until the new one is sent. */
export const CorrectButton = ({ report }: { report: FullReport }) => {
  const reason = useReason();
  const act = useAct(CORRECT_REPORT, { done: 'reports.correct.done' });
  return (
    <ActButton
      act={act}
      icon={EditNote}
      label="reports.correct.label"
      explanation="reports.correct.explanation"
      params={{ number: report.number }}
      variables={() =>
        reason.value.trim() ? { reportId: report.id, version: report.version, reason: reason.value } : null
      }
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
