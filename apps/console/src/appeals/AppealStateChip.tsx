import Cancel from '@mui/icons-material/CancelOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { useTranslate } from 'react-admin';
import type { AppealState } from '../dataProvider/schema.ts';
import { StatusChip, type Tone } from '../shared/StatusChip';

const LOOKS = {
  OPEN: { icon: HourglassEmpty, tone: 'warning' },
  UPHELD: { icon: TaskAlt, tone: 'success' },
  REJECTED: { icon: Cancel, tone: 'error' },
  WITHDRAWN: { icon: Undo, tone: 'neutral' },
} as const satisfies Record<AppealState, { icon: typeof Undo; tone: Tone }>;

export const AppealStateChip = ({ state }: { state: AppealState }) => {
  const translate = useTranslate();
  return <StatusChip {...LOOKS[state]}>{translate(`enums.AppealState.${state}`)}</StatusChip>;
};
