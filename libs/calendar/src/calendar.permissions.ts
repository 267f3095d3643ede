import { definePermissions, everyRole, Role } from '@app/kernel';

export const CalendarPermission = definePermissions('calendar', {
  Read: everyRole,
  /** At the root of the government line: the calendar is the whole country's. */
  Set: [Role.Administrator],
});
