import Done from '@mui/icons-material/CheckCircleOutlined';
import Failed from '@mui/icons-material/ErrorOutlined';
import Waiting from '@mui/icons-material/HourglassEmptyOutlined';
import Running from '@mui/icons-material/SyncOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'react-admin';
import type { ListExportState } from '../dataProvider/schema.ts';
import { StatusChip, type Tone } from '../shared/StatusChip';

const MARKS: Record<ListExportState, { icon: SvgIconComponent; tone: Tone }> = {
  WAITING: { icon: Waiting, tone: 'neutral' },
  RUNNING: { icon: Running, tone: 'info' },
  READY: { icon: Done, tone: 'success' },
  FAILED: { icon: Failed, tone: 'error' },
};

/** How far the file of a long list is. */
export const ListExportStanding = ({ standing }: { standing: string }) => {
  const translate = useTranslate();
  const state = standing as ListExportState;
  return <StatusChip {...MARKS[state]}>{translate(`enums.ListExportState.${state}`)}</StatusChip>;
};
