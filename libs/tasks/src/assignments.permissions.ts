import { definePermissions, everyRole, Role } from '@app/kernel';

export const AssignmentPermission = definePermissions('assignment', {
  Read: everyRole,
  /** Writes down what the own organisation has reached. */
  Record: [Role.Reporter, Role.Officer, Role.AssociationOfficer, Role.Leader],
});
