import AssignmentInd from '@mui/icons-material/AssignmentIndOutlined';
import Block from '@mui/icons-material/BlockOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import MarkEmailRead from '@mui/icons-material/MarkEmailReadOutlined';
import MarkEmailUnread from '@mui/icons-material/MarkEmailUnreadOutlined';
import Pending from '@mui/icons-material/PendingOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip, type Tone } from '../shared/StatusChip';
import type { DispatchStatus } from '../dataProvider/schema.ts';

const LOOK: Record<DispatchStatus, { icon: SvgIconComponent; tone: Tone }> = {
  ARRIVED: { icon: MarkEmailUnread, tone: 'warning' },
  REFUSED: { icon: Block, tone: 'error' },
  RECEIVED: { icon: MarkEmailRead, tone: 'info' },
  ASSIGNED: { icon: AssignmentInd, tone: 'info' },
  IN_PROGRESS: { icon: Pending, tone: 'info' },
  COMPLETED: { icon: CheckCircle, tone: 'success' },
  RECALL_REQUESTED: { icon: Undo, tone: 'warning' },
  RECALL_AGREED: { icon: Undo, tone: 'neutral' },
  RECALL_REFUSED: { icon: Block, tone: 'error' },
};

/** One of the nine statuses of a sent document, by its official name. */
export const DispatchStatusChip = ({ status }: { status: DispatchStatus }) => {
  const translate = useTranslate();
  const { icon, tone } = LOOK[status];
  return (
    <StatusChip icon={icon} tone={tone}>
      {translate(`enums.DispatchStatus.${status}`)}
    </StatusChip>
  );
};
