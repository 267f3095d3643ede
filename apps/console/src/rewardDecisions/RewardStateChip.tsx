import AssignmentReturn from '@mui/icons-material/AssignmentReturnOutlined';
import Block from '@mui/icons-material/BlockOutlined';
import Check from '@mui/icons-material/CheckCircleOutlined';
import HelpOutlined from '@mui/icons-material/HelpOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import MenuBook from '@mui/icons-material/MenuBookOutlined';
import Timelapse from '@mui/icons-material/TimelapseOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { StatusChip } from '../shared/StatusChip';

const SHOWN = {
  DUE: { icon: HourglassEmpty, tone: 'warning' },
  UNSTATED: { icon: HelpOutlined, tone: 'warning' },
  PAID_INSTEAD: { icon: Block, tone: 'neutral' },
  REVOKED: { icon: Block, tone: 'neutral' },
  TAKEN_OVER: { icon: HourglassEmpty, tone: 'info' },
  IN_OTHER_BOOKS: { icon: MenuBook, tone: 'neutral' },
  PART_PAID: { icon: Timelapse, tone: 'info' },
  PAID: { icon: Check, tone: 'success' },
  TO_BE_RETURNED: { icon: AssignmentReturn, tone: 'error' },
  RETURNED: { icon: Undo, tone: 'neutral' },
  TO_BE_PAID_BACK: { icon: AssignmentReturn, tone: 'warning' },
  ENDED: { icon: Block, tone: 'neutral' },
} as const;

/** How far a reward is. */
export const RewardStateChip = ({ state }: { state: Types.RewardState }) => {
  const translate = useTranslate();
  return (
    <StatusChip icon={SHOWN[state].icon} tone={SHOWN[state].tone}>
      {translate(`enums.RewardState.${state}`)}
    </StatusChip>
  );
};
