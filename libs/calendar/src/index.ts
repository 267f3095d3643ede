export * from './load-calendar';
export * from './calendar.module';
export { CalendarService } from './calendar.service';
export type { ReminderDay } from './calendar.rules';
