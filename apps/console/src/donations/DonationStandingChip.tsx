import Block from '@mui/icons-material/BlockOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import EditNote from '@mui/icons-material/EditNoteOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { StatusChip, type Tone } from '../shared/StatusChip';

const LOOK: Record<Types.DonationStanding, { icon: SvgIconComponent; tone: Tone }> = {
  NOTED: { icon: EditNote, tone: 'warning' },
  IN_RECEIPT: { icon: HourglassEmpty, tone: 'info' },
  RECEIVED: { icon: CheckCircle, tone: 'success' },
  WITHDRAWN: { icon: Block, tone: 'neutral' },
};

/** Whether it was received by a receipt. */
export const DonationStandingChip = ({ standing }: { standing: Types.DonationStanding }) => {
  const translate = useTranslate();
  const { icon, tone } = LOOK[standing];
  return (
    <StatusChip icon={icon} tone={tone}>
      {translate(`enums.DonationStanding.${standing}`)}
    </StatusChip>
  );
};
