import Block from '@mui/icons-material/BlockOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import Restore from '@mui/icons-material/RestoreOutlined';
import { Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useMuch } from './columns';
import { AMEND_PLEDGE, GIVE_UP_PLEDGE, type PledgeDetails, RESUME_PLEDGE } from './pledges.graphql.ts';

interface PledgeProps {
  pledge: PledgeDetails;
}

/** Until when, whether whoever promised is named, and the note. */
export const AmendPledgeButton = ({ pledge }: PledgeProps) => {
  const { id, version, canKeep } = pledge;
  const translate = useTranslate();
  const [dueOn, setDueOn] = useState(pledge.dueOn);
  const [isAnonymous, setAnonymous] = useState(pledge.isAnonymous);
  const [note, setNote] = useState(pledge.note ?? '');
  const act = useAct(AMEND_PLEDGE, { done: 'resources.pledges.amend.done' });
  const open = () => {
    act.open();
    setDueOn(pledge.dueOn);
    setAnonymous(pledge.isAnonymous);
    setNote(pledge.note ?? '');
  };
  if (!canKeep) return null;
  return (
    <ActButton
      act={{ ...act, open }}
      icon={Edit}
      label="resources.pledges.amend.label"
      explanation="resources.pledges.amend.explanation"
      variables={() => (dueOn ? { input: { id, version, dueOn, isAnonymous, note: note.trim() || null } } : null)}
    >
      <DayField label="resources.pledges.fields.dueOn" value={dueOn} onChange={setDueOn} isAnyTime />
      <FormControlLabel
        control={<Checkbox checked={isAnonymous} onChange={(_, isOn) => setAnonymous(isOn)} />}
        label={translate('resources.donations.fields.isAnonymous')}
      />
      <TextField
        label={translate('resources.pledges.fields.note')}
        helperText={translate('resources.campaigns.namesNobody')}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
    </ActButton>
  );
};

/** The office no longer counts on the rest. */
export const GiveUpButton = ({ pledge }: PledgeProps) => {
  const { id, version, canKeep } = pledge;
  const much = useMuch();
  const step = useStep();
  const act = useAct(GIVE_UP_PLEDGE, { done: 'resources.pledges.giveUp.done' });
  if (!canKeep) return null;
  return (
    <ActButton
      act={act}
      icon={Block}
      color="error"
      label="resources.pledges.giveUp.label"
      explanation="resources.pledges.giveUp.explanation"
      params={{ remains: much.remains(pledge) }}
      variables={() => step.said && { input: { id, version, ...step.said } }}
    >
      {step.fields}
    </ActButton>
  );
};

/** What was given up stands again. */
export const ResumePledgeButton = ({ pledge }: PledgeProps) => {
  const { id, version, canResume } = pledge;
  const much = useMuch();
  const step = useStep();
  const act = useAct(RESUME_PLEDGE, { done: 'resources.pledges.resume.done' });
  if (!canResume) return null;
  return (
    <ActButton
      act={act}
      icon={Restore}
      label="resources.pledges.resume.label"
      explanation="resources.pledges.resume.explanation"
      params={{ remains: much.remains(pledge) }}
      variables={() => step.said && { input: { id, version, ...step.said } }}
    >
      {step.fields}
    </ActButton>
  );
};

/** A day and a reason. */
function useStep() {
  const reason = useReason();
  const [day, setDay] = useState(today);
  return {
    said: day && reason.value.trim() ? { day, reason: reason.value.trim() } : null,
    fields: (
      <>
        <DayField label="resources.pledges.fields.since" value={day} onChange={setDay} />
        <ReasonField reason={reason} isFirst={false} />
      </>
    ),
  };
}
