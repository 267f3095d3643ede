import Block from '@mui/icons-material/BlockOutlined';
import DoneAll from '@mui/icons-material/DoneAllOutlined';
import EditNote from '@mui/icons-material/EditNoteOutlined';
import Gavel from '@mui/icons-material/GavelOutlined';
import Inbox from '@mui/icons-material/MoveToInboxOutlined';
import Rule from '@mui/icons-material/RuleOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { useTranslate } from 'react-admin';
import type { ScholarshipApplicationState, ScholarshipRoundState } from '../dataProvider/schema.ts';
import { StatusChip, type Tone } from '../shared/StatusChip';

interface Look {
  icon: typeof Inbox;
  tone: Tone;
}

const ROUNDS = {
  PLANNED: { icon: EditNote, tone: 'neutral' },
  OPEN: { icon: Inbox, tone: 'info' },
  SCORING: { icon: Rule, tone: 'warning' },
  PROPOSED: { icon: Gavel, tone: 'warning' },
  DECIDED: { icon: TaskAlt, tone: 'success' },
  CLOSED: { icon: DoneAll, tone: 'neutral' },
  CANCELLED: { icon: Block, tone: 'neutral' },
} as const satisfies Record<ScholarshipRoundState, Look>;

export const RoundStateChip = ({ state }: { state: ScholarshipRoundState }) => {
  const translate = useTranslate();
  return <StatusChip {...ROUNDS[state]}>{translate(`enums.ScholarshipRoundState.${state}`)}</StatusChip>;
};

const APPLICATIONS = {
  ENTERED: { icon: Inbox, tone: 'info' },
  WITHDRAWN: { icon: Block, tone: 'neutral' },
  EXCLUDED: { icon: Block, tone: 'warning' },
  PROPOSED: { icon: Gavel, tone: 'info' },
  NOT_PROPOSED: { icon: Rule, tone: 'neutral' },
  GRANTED: { icon: TaskAlt, tone: 'success' },
} as const satisfies Record<ScholarshipApplicationState, Look>;

export const ApplicationStateChip = ({ state }: { state: ScholarshipApplicationState }) => {
  const translate = useTranslate();
  return <StatusChip {...APPLICATIONS[state]}>{translate(`enums.ScholarshipApplicationState.${state}`)}</StatusChip>;
};
