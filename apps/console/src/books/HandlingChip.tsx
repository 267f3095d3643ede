import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import PersonOff from '@mui/icons-material/PersonOffOutlined';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { StatusChip, type Tone } from '../shared/StatusChip';
import type { BookEntryStanding } from '../dataProvider/schema.ts';
import type { BookEntry } from './books.graphql.ts';

const LOOK: Record<BookEntryStanding, { icon: SvgIconComponent; tone: Tone }> = {
  DONE: { icon: CheckCircle, tone: 'success' },
  DONE_LATE: { icon: CheckCircle, tone: 'warning' },
  OVERDUE: { icon: ErrorOutline, tone: 'error' },
  UNDER_WAY: { icon: HourglassEmpty, tone: 'info' },
  UNASSIGNED: { icon: PersonOff, tone: 'neutral' },
};

/** How far the handling of an entry is today. */
export const HandlingChip = ({ entry }: { entry: BookEntry }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { icon, tone } = LOOK[entry.standing];
  return (
    <StatusChip icon={icon} tone={tone}>
      {translate(`enums.BookEntryStanding.${entry.standing}`, { day: format.date(entry.handledOn) })}
    </StatusChip>
  );
};
