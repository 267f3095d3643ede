import { definePermissions, Role } from '@app/kernel';

export const DonationPermission = definePermissions(
  'donation',
  {
    /** Who wishes not to be named is named to readers of the books alone. */
    Read: [Role.Finance, Role.Leader, Role.Auditor, Role.AssociationOfficer],
    /** At the very organisation that is given to. */
    Keep: [Role.Finance],
  },
  {
    Read: { vi: 'xem đóng góp, tài trợ và kho hiện vật', en: 'look at donations and the in-kind store' },
    Keep: {
      vi: 'ghi đóng góp, giữ kho hiện vật của đơn vị mình',
      en: 'record donations and keep the store of the own organisation',
    },
  },
);
