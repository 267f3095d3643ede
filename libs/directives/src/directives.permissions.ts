import { definePermissions, everyRole, Role } from '@app/kernel';

export const DirectivePermission = definePermissions('directive', {
  Read: everyRole,
  Register: [Role.Officer, Role.AssociationOfficer, Role.Leader],
});
