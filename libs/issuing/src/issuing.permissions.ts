import { definePermissions, Role } from '@app/kernel';

export const OwnDocumentPermission = definePermissions('ownDocument', {
  /** Writes drafts in the name of the own organisation; a reporter drafts the letter that goes with the unit's report. */
  Draft: [Role.Reporter, Role.Officer, Role.AssociationOfficer, Role.Leader],
  /** The head of the issuer alone: approves, or returns with a reason. */
  Approve: [Role.Leader],
  /** Draws the number of what is approved. */
  Issue: [Role.Officer, Role.AssociationOfficer, Role.Leader],
});
