import Block from '@mui/icons-material/BlockOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import LockOpen from '@mui/icons-material/LockOpenOutlined';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayText } from '../shared/DayField';
import { Faults } from '../shared/Faults';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { AMEND_ROUND, CANCEL_ROUND, REOPEN_ROUND, type Round } from './rounds.graphql.ts';
import { useTierName } from './useTierName';

interface ButtonProps {
  round: Round;
}

/** Nobody owes anything in it any more; refused once somebody has sent. */
export const CancelRoundButton = ({ round }: ButtonProps) => {
  const reason = useReason();
  const act = useAct(CANCEL_ROUND, { done: 'resources.rounds.cancel.done' });
  return (
    <ActButton
      act={act}
      icon={Block}
      color="error"
      label="resources.rounds.cancel.label"
      explanation="resources.rounds.cancel.explanation"
      variables={() => (reason.value.trim() ? { id: round.id, version: round.version, reason: reason.value } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

export const ReopenRoundButton = ({ round }: ButtonProps) => {
  const reason = useReason();
  const act = useAct(REOPEN_ROUND, { done: 'resources.rounds.reopen.done' });
  return (
    <ActButton
      act={act}
      icon={LockOpen}
      label="resources.rounds.reopen.label"
      explanation={round.cancelledOn ? 'resources.rounds.reopen.cancelled' : 'resources.rounds.reopen.explanation'}
      variables={() => (reason.value.trim() ? { id: round.id, version: round.version, reason: reason.value } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

/** Title and deadlines; who owes on which form never changes. */
export const AmendRoundButton = ({ round }: ButtonProps) => {
  const translate = useTranslate();
  const nameOf = useTierName();
  const reason = useReason();
  const [title, setTitle] = useState(round.title);
  const [days, setDays] = useState<Record<number, string>>({});
  const act = useAct(AMEND_ROUND, { done: 'resources.rounds.amend.done' });
  const variables = () => {
    if (!reason.value.trim()) return null;
    const moved = round.tiers.filter(({ tier, dueOn }) => days[tier] && days[tier] !== dueOn);
    const tiers = moved.map(({ tier, dueBoundary }) => ({ tier, dueOn: days[tier]!, dueBoundary }));
    return { input: { id: round.id, version: round.version, title, tiers, reason: reason.value } };
  };
  return (
    <ActButton
      act={act}
      icon={Edit}
      label="resources.rounds.amend.label"
      explanation="resources.rounds.amend.explanation"
      variables={variables}
    >
      <TextField
        label={translate('resources.rounds.fields.title')}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        required
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
      {round.tiers.map(({ tier, dueOn }, at) => (
        <DayText
          key={tier}
          label={translate('resources.rounds.amend.dueOf', { tier: nameOf(round.tiers, at) })}
          value={days[tier] ?? dueOn}
          onChange={(day) => setDays((before) => ({ ...before, [tier]: day }))}
          isRequired
          year={round.year}
        />
      ))}
      <ReasonField reason={reason} />
      <Faults error={act.error} />
    </ActButton>
  );
};
