import { definePermissions, everyRole, Role } from '@app/kernel';

export const CalendarPermission = definePermissions(
  'calendar',
  {
    Read: everyRole,
    /** At the root of the government line: the calendar is the whole country's. */
    Set: [Role.Administrator],
  },
  {
    Read: { vi: 'xem lịch làm việc', en: 'look at the calendar' },
    Set: { vi: 'đặt ngày nghỉ, ngày làm bù của cả nước', en: 'set days off of the whole country' },
  },
);
