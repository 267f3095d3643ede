import { event } from '@app/kernel';
import { CalendarPermission } from './calendar.permissions';

const day = { of: 'CalendarDay', reads: CalendarPermission.Read, payload: { day: 'day' } } as const;

export const CalendarDaySet = event('calendarDay.set', day);
export const CalendarDayRemoved = event('calendarDay.removed', day);
