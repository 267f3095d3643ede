import { definePermissions, everyRole, Role } from '@app/kernel';

const levelAbove = [Role.Officer, Role.AssociationOfficer, Role.Leader];

export const RoundPermission = definePermissions('round', {
  Read: everyRole,
  Open: levelAbove,
  ExtendDeadline: levelAbove,
  CloseObligation: levelAbove,
  Close: levelAbove,
});

export const ReportPermission = definePermissions('report', {
  Read: everyRole,
  /** Writes the own unit's report. */
  Edit: [Role.Reporter, ...levelAbove],
  Submit: [Role.Reporter, ...levelAbove],
  /** Returns or accepts what the level below has sent. */
  Review: levelAbove,
});
