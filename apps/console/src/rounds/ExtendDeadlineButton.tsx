import MoreTime from '@mui/icons-material/MoreTimeOutlined';
import { useState } from 'react';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { addDays, today } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { EXTEND_DEADLINE, type Obligation } from './rounds.graphql.ts';

const USUAL_DAYS = 5;

/** More time for one unit, by name and with a reason. */
export const ExtendDeadlineButton = ({ obligation }: { obligation: Obligation }) => {
  const current = obligation.extendedTo ?? obligation.dueOn;
  const earliest = current > today() ? current : today();
  const [to, setTo] = useState(addDays(earliest, USUAL_DAYS));
  const reason = useReason();
  const act = useAct(EXTEND_DEADLINE, { done: 'resources.rounds.extend.done' });
  return (
    <ActButton
      act={act}
      icon={MoreTime}
      label="resources.rounds.extend.label"
      explanation="resources.rounds.extend.explanation"
      params={{ organisation: obligation.organisation.name }}
      variant="text"
      size="small"
      variables={() => ({ input: { obligationId: obligation.id, to, reason: reason.value } })}
    >
      <DayField autoFocus label="resources.rounds.extend.to" value={to} onChange={setTo} min={earliest} />
      <ReasonField reason={reason} isFirst={false} />
    </ActButton>
  );
};
