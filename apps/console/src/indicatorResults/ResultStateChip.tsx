import EditNote from '@mui/icons-material/EditNoteOutlined';
import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { useTranslate } from 'react-admin';
import type { IndicatorResultState } from '../dataProvider/schema.ts';
import { StatusChip } from '../shared/StatusChip';

export const ResultStateChip = ({ state }: { state: IndicatorResultState }) => {
  const translate = useTranslate();
  const isConfirmed = state === 'CONFIRMED';
  return (
    <StatusChip icon={isConfirmed ? TaskAlt : EditNote} tone={isConfirmed ? 'success' : 'warning'}>
      {translate(`enums.IndicatorResultState.${state}`)}
    </StatusChip>
  );
};
