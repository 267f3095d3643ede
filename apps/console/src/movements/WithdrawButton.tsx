import Undo from '@mui/icons-material/UndoOutlined';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useParticipantName } from '../subjects';
import { type MovementRegistration, WITHDRAW_REGISTRATION } from './registrations.graphql.ts';

export const WithdrawButton = ({ registration }: { registration: MovementRegistration }) => {
  const reason = useReason();
  const act = useAct(WITHDRAW_REGISTRATION, { done: 'resources.movements.withdraw.done' });
  const nameOf = useParticipantName();
  const { id, version, canWithdraw } = registration;
  if (!canWithdraw) return null;
  return (
    <ActButton
      act={act}
      icon={Undo}
      size="small"
      variant="text"
      label="resources.movements.withdraw.label"
      explanation="resources.movements.withdraw.explanation"
      params={{ name: nameOf(registration) }}
      variables={() => (reason.value.trim() ? { input: { id, version, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
