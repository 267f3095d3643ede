import Block from '@mui/icons-material/BlockOutlined';
import Restore from '@mui/icons-material/RestoreOutlined';
import { useState } from 'react';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today, useFormat } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { END_OPEN_ITEM, type OpenItemDetails, RESUME_OPEN_ITEM } from './openItems.graphql.ts';

/** What is still open is given up. */
export const EndButton = ({ item: { id, version, canEnd, open, content } }: { item: OpenItemDetails }) => {
  const format = useFormat();
  const step = useStep();
  const act = useAct(END_OPEN_ITEM, { done: 'resources.openItems.end.done' });
  if (!canEnd) return null;
  return (
    <ActButton
      act={act}
      icon={Block}
      label="resources.openItems.end.label"
      explanation="resources.openItems.end.explanation"
      params={{ content, open: format.money(open) }}
      variables={() => step.said && { id, version, ...step.said }}
    >
      {step.fields}
    </ActButton>
  );
};

/** What ended by mistake stands again. */
export const ResumeButton = ({ item: { id, version, canResume, released, content } }: { item: OpenItemDetails }) => {
  const format = useFormat();
  const step = useStep();
  const act = useAct(RESUME_OPEN_ITEM, { done: 'resources.openItems.resume.done' });
  if (!canResume) return null;
  return (
    <ActButton
      act={act}
      icon={Restore}
      label="resources.openItems.resume.label"
      explanation="resources.openItems.resume.explanation"
      params={{ content, open: format.money(released) }}
      variables={() => step.said && { id, version, ...step.said }}
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
        <DayField label="resources.openItems.fields.since" value={day} onChange={setDay} />
        <ReasonField reason={reason} isFirst={false} />
      </>
    ),
  };
}
