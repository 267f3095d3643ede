import { definePermissions, everyRole, Role } from '@app/kernel';

export const AssignmentPermission = definePermissions(
  'assignment',
  {
    Read: everyRole,
    /** Writes down what the own organisation has reached. */
    Record: [Role.Reporter, Role.Officer, Role.AssociationOfficer, Role.Leader],
  },
  {
    Read: { vi: 'xem nhiệm vụ', en: 'look at tasks' },
    Record: { vi: 'ghi tiến độ nhiệm vụ của đơn vị mình', en: 'note progress of the own unit’s tasks' },
  },
);
