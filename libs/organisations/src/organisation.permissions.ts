import { definePermissions, everyRole, Role } from '@app/kernel';

export const OrganisationPermission = definePermissions('organisation', {
  Read: everyRole,
  Manage: [Role.Administrator],
});
