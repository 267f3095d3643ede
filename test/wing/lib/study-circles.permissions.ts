import { definePermissions, everyRole, Role } from '@app/kernel';

export const StudyCirclePermission = definePermissions('studyCircle', {
  Read: everyRole,
  Keep: [Role.Reporter, Role.Officer, Role.AssociationOfficer],
});
