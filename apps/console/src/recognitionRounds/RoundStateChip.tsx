import Block from '@mui/icons-material/BlockOutlined';
import Inbox from '@mui/icons-material/MoveToInboxOutlined';
import Rule from '@mui/icons-material/RuleOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { useTranslate } from 'react-admin';
import type { RecognitionRoundState } from '../dataProvider/schema.ts';
import { StatusChip, type Tone } from '../shared/StatusChip';

const LOOKS = {
  OPEN: { icon: Inbox, tone: 'info' },
  CLOSED: { icon: Rule, tone: 'warning' },
  DECIDED: { icon: TaskAlt, tone: 'success' },
  CANCELLED: { icon: Block, tone: 'neutral' },
} as const satisfies Record<RecognitionRoundState, { icon: typeof Inbox; tone: Tone }>;

export const RoundStateChip = ({ state }: { state: RecognitionRoundState }) => {
  const translate = useTranslate();
  return <StatusChip {...LOOKS[state]}>{translate(`enums.RecognitionRoundState.${state}`)}</StatusChip>;
};
