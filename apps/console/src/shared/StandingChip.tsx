import AssignmentReturn from '@mui/icons-material/AssignmentReturnOutlined';
import Block from '@mui/icons-material/BlockOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import EditNote from '@mui/icons-material/EditNoteOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import Send from '@mui/icons-material/SendOutlined';
import WarningAmber from '@mui/icons-material/WarningAmberOutlined';
import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StatusChip, type Tone } from './StatusChip';
import type { ObligationStanding } from '../dataProvider/schema.ts';

const LOOK: Record<ObligationStanding, { icon: SvgIconComponent; tone: Tone }> = {
  MISSING: { icon: HourglassEmpty, tone: 'neutral' },
  DRAFT: { icon: EditNote, tone: 'neutral' },
  SUBMITTED: { icon: Send, tone: 'info' },
  RETURNED: { icon: AssignmentReturn, tone: 'warning' },
  ACCEPTED: { icon: CheckCircle, tone: 'success' },
  CLOSED: { icon: Block, tone: 'neutral' },
};

interface StandingChipProps {
  standing: ObligationStanding;
  /** Past the deadline and not in: said by a second chip. */
  isOverdue?: boolean;
  /** Sent after the deadline. */
  isLate?: boolean;
}

/** Where an organisation's report stands: not begun, draft, sent, returned, accepted, closed; and overdue or late. */
export const StandingChip = ({ standing, isOverdue = false, isLate = false }: StandingChipProps) => {
  const translate = useTranslate();
  const { icon, tone } = LOOK[standing];
  return (
    <Stack component="span" direction="row" spacing={0.5} useFlexGap sx={{ display: 'inline-flex', flexWrap: 'wrap' }}>
      <StatusChip icon={icon} tone={tone}>
        {translate(`enums.ObligationStanding.${standing}`)}
      </StatusChip>
      {isOverdue && (
        <StatusChip icon={WarningAmber} tone="error">
          {translate('shared.overdue')}
        </StatusChip>
      )}
      {isLate && (
        <StatusChip icon={Schedule} tone="warning">
          {translate('shared.late')}
        </StatusChip>
      )}
    </Stack>
  );
};
