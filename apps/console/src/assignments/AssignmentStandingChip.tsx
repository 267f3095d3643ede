import type { SvgIconComponent } from '@mui/icons-material';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import WarningAmber from '@mui/icons-material/WarningAmberOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip, type Tone } from '../shared/StatusChip';
import type { AssignmentStanding } from '../dataProvider/schema.ts';

const LOOK: Record<AssignmentStanding, { icon: SvgIconComponent; tone: Tone }> = {
  OPEN: { icon: HourglassEmpty, tone: 'info' },
  OVERDUE: { icon: WarningAmber, tone: 'error' },
  DONE: { icon: CheckCircle, tone: 'success' },
  DONE_LATE: { icon: Schedule, tone: 'warning' },
};

/** How a task stands. It follows from progress, evidence and days; nobody types it. */
export const AssignmentStandingChip = ({ standing }: { standing: AssignmentStanding }) => {
  const translate = useTranslate();
  const { icon, tone } = LOOK[standing];
  return (
    <StatusChip icon={icon} tone={tone}>
      {translate(`enums.AssignmentStanding.${standing}`)}
    </StatusChip>
  );
};
