import { definePermissions, everyRole, Role } from '@app/kernel';

const staff = [Role.Officer, Role.AssociationOfficer, Role.Leader];

export const DispatchPermission = definePermissions('dispatch', {
  Read: everyRole,
  /** Sends, asks back and replaces in the name of the own organisation. */
  Send: staff,
  /** Says at the own organisation what becomes of a document; a school has nobody but its reporter. */
  Receive: [Role.Reporter, ...staff],
});
