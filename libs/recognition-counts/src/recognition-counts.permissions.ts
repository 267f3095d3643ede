import { definePermissions, Role } from '@app/kernel';

export const RecognitionCountPermission = definePermissions(
  'recognitionCount',
  { Read: [Role.Reporter, Role.Officer, Role.AssociationOfficer, Role.Leader] },
  { Read: { vi: 'xem số và tỷ lệ được công nhận, khen thưởng', en: 'look at how many were recognised' } },
);
