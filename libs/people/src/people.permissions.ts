import { definePermissions, Role } from '@app/kernel';

/** Those who enter people and answer them. */
const recorders = [Role.Administrator, Role.Officer, Role.AssociationOfficer];

export const PeoplePermission = definePermissions('people', {
  /** Name and masked data. */
  Read: [...recorders, Role.Leader],
  /** The whole of it. */
  ReadWhole: recorders,
  Record: recorders,
  Erase: [Role.Administrator],
});
