import Undo from '@mui/icons-material/UndoOutlined';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { CountingReports } from './CountingReports';
import { WITHDRAW_ACTIVITY, type Activity } from './activities.graphql.ts';

export const WithdrawButton = ({ activity }: { activity: Activity }) => {
  const reason = useReason();
  const act = useAct(WITHDRAW_ACTIVITY, {
    done: 'resources.activities.withdraw.done',
  });
  return (
    <ActButton
      act={act}
      icon={Undo}
      label="resources.activities.withdraw.label"
      explanation="resources.activities.withdraw.explanation"
      color="error"
      variables={() => ({ id: activity.id, version: activity.version, reason: reason.value })}
    >
      <CountingReports activityId={activity.id} />
      <ReasonField reason={reason} />
    </ActButton>
  );
};
