import { definePermissions, everyRole, Role } from '@app/kernel';

export const BookPermission = definePermissions(
  'register',
  {
    Read: everyRole,
    /** Keeps the books and files of the own organisation. */
    Keep: [Role.Officer, Role.AssociationOfficer, Role.Leader],
  },
  {
    Read: { vi: 'xem sổ văn bản và hồ sơ', en: 'look at books and files' },
    Keep: { vi: 'ghi sổ văn bản, lập hồ sơ của đơn vị mình', en: 'keep the books and files of the own office' },
  },
);
