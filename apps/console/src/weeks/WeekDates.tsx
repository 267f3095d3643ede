import { useFormat } from '../shared/format';
import type { Week } from './weeks.graphql.ts';

export const WeekDates = ({ week }: { week: Pick<Week, 'startsOn' | 'endsOn'> }) => {
  const format = useFormat();
  if (!week.startsOn || !week.endsOn) return null;
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {format.date(week.startsOn)}–{format.date(week.endsOn)}
    </span>
  );
};
