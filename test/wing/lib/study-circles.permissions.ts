import { definePermissions, everyRole, Role } from '@app/kernel';

export const StudyCirclePermission = definePermissions(
  'studyCircle',
  {
    Read: everyRole,
    Keep: [Role.Reporter, Role.Officer, Role.AssociationOfficer],
  },
  {
    Read: { vi: 'xem nhóm học tập', en: 'look at study circles' },
    Keep: { vi: 'lập nhóm học tập', en: 'keep study circles' },
  },
);
