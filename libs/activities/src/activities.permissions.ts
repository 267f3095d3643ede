import { definePermissions, everyRole, Role } from '@app/kernel';

export const WeekPermission = definePermissions('week', {
  Read: everyRole,
  Plan: [Role.Officer, Role.AssociationOfficer, Role.Leader],
});

export const ActivityPermission = definePermissions('activity', {
  Read: everyRole,
  Log: [Role.Reporter, Role.Officer, Role.AssociationOfficer],
});
