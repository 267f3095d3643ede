import { definePermissions, Role } from '@app/kernel';

export const RewardPermission = definePermissions(
  'reward',
  {
    /** Who is paid for which recognition, and nothing else that is known of them. */
    Read: [Role.Finance, Role.Leader, Role.Auditor],
    /** At the very organisation whose books take it over. */
    Keep: [Role.Finance],
  },
  {
    Read: {
      vi: 'xem tiền thưởng theo quyết định và việc chi trả',
      en: 'look at rewards by decision and their payment',
    },
    Keep: {
      vi: 'nhận tiền thưởng phải chi vào sổ của đơn vị mình',
      en: 'take rewards over into the books of the own organisation',
    },
  },
);
