import Delete from '@mui/icons-material/DeleteOutlined';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { useAct } from '../shared/useAct';
import { REMOVE_CALENDAR_DAY, type CalendarDay } from './calendar.graphql.ts';

export const RemoveDayButton = ({ day: { day, name } }: { day: CalendarDay }) => {
  const format = useFormat();
  const act = useAct(REMOVE_CALENDAR_DAY, { done: 'ra.notification.updated' });
  return (
    <ActButton
      act={act}
      icon={Delete}
      size="small"
      variant="text"
      color="error"
      label="resources.calendar.remove"
      explanation="resources.calendar.removeMeans"
      params={{ day: format.date(day), name }}
      variables={() => ({ day })}
    />
  );
};
