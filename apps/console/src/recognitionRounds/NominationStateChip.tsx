import Cancel from '@mui/icons-material/CancelOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import ThumbUp from '@mui/icons-material/ThumbUpOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { useTranslate } from 'react-admin';
import type { NominationState } from '../dataProvider/schema.ts';
import { StatusChip, type Tone } from '../shared/StatusChip';

const LOOKS = {
  PROPOSED: { icon: HourglassEmpty, tone: 'info' },
  WITHDRAWN: { icon: Undo, tone: 'neutral' },
  RECOMMENDED: { icon: ThumbUp, tone: 'success' },
  NOT_RECOMMENDED: { icon: Cancel, tone: 'error' },
  GRANTED: { icon: TaskAlt, tone: 'success' },
} as const satisfies Record<NominationState, { icon: typeof Undo; tone: Tone }>;

export const NominationStateChip = ({ state }: { state: NominationState }) => {
  const translate = useTranslate();
  return <StatusChip {...LOOKS[state]}>{translate(`enums.NominationState.${state}`)}</StatusChip>;
};
