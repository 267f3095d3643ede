import Undo from '@mui/icons-material/UndoOutlined';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { RECALL_DISPATCH, type Dispatch } from './dispatches.graphql.ts';

/** Asks the document back from everybody who has not finished. */
export const RecallButton = ({ dispatch }: { dispatch: Dispatch }) => {
  const reason = useReason();
  const act = useAct(RECALL_DISPATCH, { done: 'resources.dispatches.recall.done' });
  return (
    <ActButton
      act={act}
      icon={Undo}
      color="error"
      label="resources.dispatches.recall.label"
      explanation="resources.dispatches.recall.explanation"
      variables={() => ({ input: { dispatchId: dispatch.id, reason: reason.value } })}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
