import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import PlayArrow from '@mui/icons-material/PlayArrowOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { useTranslate } from 'react-admin';
import type { ClusterState } from '../dataProvider/schema.ts';
import { StatusChip, type Tone } from '../shared/StatusChip';

const LOOKS = {
  RUNNING: { icon: PlayArrow, tone: 'info' },
  PROPOSED: { icon: HourglassEmpty, tone: 'warning' },
  CONFIRMED: { icon: TaskAlt, tone: 'success' },
} as const satisfies Record<ClusterState, { icon: typeof PlayArrow; tone: Tone }>;

export const ClusterStateChip = ({ state }: { state: ClusterState }) => {
  const translate = useTranslate();
  return <StatusChip {...LOOKS[state]}>{translate(`enums.ClusterState.${state}`)}</StatusChip>;
};
