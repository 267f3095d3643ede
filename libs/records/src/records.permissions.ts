import { definePermissions, everyRole, Role } from '@app/kernel';

export const BookPermission = definePermissions('register', {
  Read: everyRole,
  /** Keeps the books and files of the own organisation. */
  Keep: [Role.Officer, Role.AssociationOfficer, Role.Leader],
});
