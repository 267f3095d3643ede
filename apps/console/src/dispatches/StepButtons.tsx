import AssignmentInd from '@mui/icons-material/AssignmentIndOutlined';
import Block from '@mui/icons-material/BlockOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import MarkEmailRead from '@mui/icons-material/MarkEmailReadOutlined';
import Pending from '@mui/icons-material/PendingOutlined';
import ThumbUp from '@mui/icons-material/ThumbUpOutlined';
import { Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { SET_DISPATCH_STATUS, type Recipient } from './dispatches.graphql.ts';
import type { DispatchStatus } from '../dataProvider/schema.ts';

interface StepLook {
  icon: SvgIconComponent;
  variant: 'contained' | 'outlined';
  color?: 'error';
  needsReason?: true;
}

/** What a recipient may do; asking back is the sender's act and has a button of its own. */
const STEPS: Partial<Record<DispatchStatus, StepLook>> = {
  RECEIVED: { icon: MarkEmailRead, variant: 'contained' },
  ASSIGNED: { icon: AssignmentInd, variant: 'outlined' },
  IN_PROGRESS: { icon: Pending, variant: 'outlined' },
  COMPLETED: { icon: CheckCircle, variant: 'outlined' },
  REFUSED: { icon: Block, variant: 'outlined', color: 'error', needsReason: true },
  RECALL_AGREED: { icon: ThumbUp, variant: 'contained' },
  RECALL_REFUSED: { icon: Block, variant: 'outlined', color: 'error', needsReason: true },
};

interface StepButtonsProps {
  dispatchId: string;
  recipient: Pick<Recipient, 'organisation' | 'canAct'>;
}

/** The acts that stand open to the reader for one recipient. */
export const StepButtons = ({ dispatchId, recipient }: StepButtonsProps) => {
  const open = (Object.keys(STEPS) as DispatchStatus[]).filter((status) => recipient.canAct.includes(status));
  if (open.length === 0) return null;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      {open.map((status) => (
        <StepButton
          key={status}
          dispatchId={dispatchId}
          organisationId={recipient.organisation.id}
          status={status}
          look={STEPS[status]!}
        />
      ))}
    </Stack>
  );
};

interface StepButtonProps {
  dispatchId: string;
  organisationId: string;
  status: DispatchStatus;
  look: StepLook;
}

const StepButton = ({ dispatchId, organisationId, status, look }: StepButtonProps) => {
  const translate = useTranslate();
  const reason = useReason();
  const [note, setNote] = useState('');
  const act = useAct(SET_DISPATCH_STATUS, { done: `resources.dispatches.done.${status}` });
  const said = look.needsReason ? reason.value : note;
  return (
    <ActButton
      act={act}
      size="small"
      icon={look.icon}
      variant={look.variant}
      color={look.color}
      label={`resources.dispatches.act.${status}`}
      explanation={`resources.dispatches.means.${status}`}
      variables={() => ({ input: { dispatchId, organisationId, status, note: said.trim() || null } })}
    >
      {look.needsReason ? (
        <ReasonField reason={reason} />
      ) : (
        <TextField
          label={translate('resources.dispatches.fields.note')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          multiline
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
      )}
    </ActButton>
  );
};
