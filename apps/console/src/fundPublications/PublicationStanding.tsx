import Block from '@mui/icons-material/BlockOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import Public from '@mui/icons-material/PublicOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { StatusChip, type Tone } from '../shared/StatusChip';

const LOOK: Record<Types.PublicationState, { icon: SvgIconComponent; tone: Tone }> = {
  SUBMITTED: { icon: HourglassEmpty, tone: 'info' },
  PUBLISHED: { icon: Public, tone: 'success' },
  RETURNED: { icon: Undo, tone: 'warning' },
  WITHDRAWN: { icon: Block, tone: 'neutral' },
};

/** Where a publication stands. */
export const PublicationStanding = ({ state }: { state: Types.PublicationState }) => {
  const translate = useTranslate();
  const { icon, tone } = LOOK[state];
  return (
    <StatusChip icon={icon} tone={tone}>
      {translate(`enums.PublicationState.${state}`)}
    </StatusChip>
  );
};
