import { definePermissions, Role } from '@app/kernel';

export const IdentityPermission = definePermissions('identity', {
  ReadPeople: [Role.Administrator],
  ManagePeople: [Role.Administrator],
});
