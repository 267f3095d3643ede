import Block from '@mui/icons-material/BlockOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import EditNote from '@mui/icons-material/EditNoteOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import PushPin from '@mui/icons-material/PushPinOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { StatusChip, type Tone } from '../shared/StatusChip';

const LOOK: Record<Types.CampaignState, { icon: SvgIconComponent; tone: Tone }> = {
  PLANNED: { icon: EditNote, tone: 'neutral' },
  SUBMITTED: { icon: HourglassEmpty, tone: 'info' },
  APPROVED: { icon: TaskAlt, tone: 'warning' },
  POSTED: { icon: PushPin, tone: 'success' },
  FINISHED: { icon: CheckCircle, tone: 'neutral' },
  STOPPED: { icon: Block, tone: 'error' },
};

/** Where a campaign stands. */
export const CampaignStanding = ({ state }: { state: Types.CampaignState }) => {
  const translate = useTranslate();
  const { icon, tone } = LOOK[state];
  return (
    <StatusChip icon={icon} tone={tone}>
      {translate(`enums.CampaignState.${state}`)}
    </StatusChip>
  );
};
