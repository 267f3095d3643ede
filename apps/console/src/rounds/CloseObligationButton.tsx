import Block from '@mui/icons-material/BlockOutlined';
import { useState } from 'react';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { CLOSE_OBLIGATION, type Obligation } from './rounds.graphql.ts';

/** The unit has ceased, or owes nothing after all: it is no longer counted as missing. */
export const CloseObligationButton = ({ obligation }: { obligation: Obligation }) => {
  const [on, setOn] = useState(today());
  const reason = useReason();
  const act = useAct(CLOSE_OBLIGATION, { done: 'resources.rounds.release.done' });
  return (
    <ActButton
      act={act}
      icon={Block}
      label="resources.rounds.release.label"
      explanation="resources.rounds.release.explanation"
      params={{ organisation: obligation.organisation.name }}
      variant="text"
      size="small"
      color="inherit"
      variables={() => ({ input: { obligationId: obligation.id, on, reason: reason.value } })}
    >
      <DayField autoFocus label="resources.rounds.release.on" value={on} onChange={setOn} />
      <ReasonField reason={reason} isFirst={false} />
    </ActButton>
  );
};
