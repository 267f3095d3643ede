import SwapHoriz from '@mui/icons-material/SwapHorizOutlined';
import { useState } from 'react';
import { useRedirect } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DirectivePicker } from '../directives';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { REPLACE_DISPATCH, type Dispatch } from './dispatches.graphql.ts';
import type { Directive } from '../directives';

/** Sends another document to the same recipients in place of this one. */
export const ReplaceButton = ({ dispatch }: { dispatch: Dispatch }) => {
  const reason = useReason();
  const redirect = useRedirect();
  const [directive, setDirective] = useState<Pick<Directive, 'id' | 'code' | 'subject'> | null>(null);
  const act = useAct(REPLACE_DISPATCH, {
    done: 'resources.dispatches.replace.done',
    onDone: (data) => redirect('show', 'dispatches', data.replaceDispatch.id),
  });
  return (
    <ActButton
      act={act}
      icon={SwapHoriz}
      label="resources.dispatches.replace.label"
      explanation="resources.dispatches.replace.explanation"
      variables={() =>
        directive && { input: { dispatchId: dispatch.id, directiveId: directive.id, reason: reason.value } }
      }
    >
      <DirectivePicker
        label="resources.dispatches.replace.directive"
        value={directive}
        onPick={setDirective}
        isRequired
      />
      <ReasonField reason={reason} />
    </ActButton>
  );
};
