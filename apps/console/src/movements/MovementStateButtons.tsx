import Flag from '@mui/icons-material/FlagOutlined';
import Replay from '@mui/icons-material/ReplayOutlined';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayText } from '../shared/DayField';
import { today } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { CLOSE_MOVEMENT, type MovementDetails, REOPEN_MOVEMENT } from './movements.graphql.ts';

interface ButtonProps {
  movement: MovementDetails;
}

export const CloseMovementButton = ({ movement }: ButtonProps) => {
  const translate = useTranslate();
  const reason = useReason();
  const [on, setOn] = useState(today());
  const act = useAct(CLOSE_MOVEMENT, { done: 'resources.movements.close.done' });
  const { id, version, startsOn } = movement;
  return (
    <ActButton
      act={act}
      icon={Flag}
      label="resources.movements.close.label"
      explanation="resources.movements.close.explanation"
      variables={() => (reason.value.trim() && on ? { input: { id, version, on, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
      <DayText
        label={translate('resources.movements.close.on')}
        value={on}
        onChange={setOn}
        min={startsOn}
        isRequired
      />
    </ActButton>
  );
};

export const ReopenMovementButton = ({ movement: { id, version } }: ButtonProps) => {
  const reason = useReason();
  const act = useAct(REOPEN_MOVEMENT, { done: 'resources.movements.reopen.done' });
  return (
    <ActButton
      act={act}
      icon={Replay}
      label="resources.movements.reopen.label"
      explanation="resources.movements.reopen.explanation"
      variables={() => (reason.value.trim() ? { input: { id, version, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
