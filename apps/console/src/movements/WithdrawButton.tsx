import Undo from '@mui/icons-material/UndoOutlined';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import { useParticipantName } from './Participant';
import { type MovementRegistration, WITHDRAW_REGISTRATION } from './registrations.graphql.ts';

export const WithdrawButton = ({ registration }: { registration: MovementRegistration }) => {
  const can = useCan();
  const reason = useReason();
  const act = useAct(WITHDRAW_REGISTRATION, { done: 'resources.movements.withdraw.done' });
  const nameOf = useParticipantName();
  const { id, version, withdrawnOn, kind } = registration;
  // Subjects by the offices that keep their lists alone.
  const mayWithdraw = can(kind === 'ORGANISATION' ? 'movement.register' : 'movement.registerSubjects');
  if (withdrawnOn !== null || !mayWithdraw) return null;
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
