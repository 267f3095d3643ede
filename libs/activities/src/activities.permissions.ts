import { definePermissions, everyRole, Role } from '@app/kernel';

export const WeekPermission = definePermissions(
  'week',
  {
    Read: everyRole,
    Plan: [Role.Officer, Role.AssociationOfficer, Role.Leader],
  },
  { Read: { vi: 'xem tuần lễ', en: 'look at weeks' }, Plan: { vi: 'lập và sửa tuần lễ', en: 'plan weeks' } },
);

export const ActivityPermission = definePermissions(
  'activity',
  {
    Read: everyRole,
    Log: [Role.Reporter, Role.Officer, Role.AssociationOfficer],
  },
  {
    Read: { vi: 'xem hoạt động', en: 'look at activities' },
    Log: { vi: 'ghi hoạt động của đơn vị mình', en: 'log activities of the own unit' },
  },
);
