import { definePermissions, everyRole, Role } from '@app/kernel';

export const MovementPermission = definePermissions('movement', {
  Read: everyRole,
  Launch: [Role.Officer, Role.AssociationOfficer, Role.Leader],
});
