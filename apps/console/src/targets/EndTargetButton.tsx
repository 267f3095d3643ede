import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { type AreaTarget, END_AREA_TARGET } from './targets.graphql.ts';

/** Ends a target with a reason; it stays in the list. */
export const EndTargetButton = ({ target: { id, version } }: { target: AreaTarget }) => {
  const reason = useReason();
  const act = useAct(END_AREA_TARGET, { done: 'resources.targets.end.done' });
  return (
    <ActButton
      act={act}
      icon={EventBusy}
      size="small"
      variant="text"
      label="resources.targets.end.label"
      explanation="resources.targets.end.explanation"
      variables={() => ({ id, version, reason: reason.value })}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
