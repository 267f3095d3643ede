import { definePermissions, everyRole, Role } from '@app/kernel';

export const CriteriaPermission = definePermissions(
  'criteria',
  {
    Read: everyRole,
    /** At the root of the government line: what the law asks is the whole country's. */
    Keep: [Role.Administrator],
  },
  {
    Read: { vi: 'xem bộ tiêu chí', en: 'look at criteria' },
    Keep: {
      vi: 'soạn và ban hành bộ tiêu chí dùng chung cả nước',
      en: 'draft and publish criteria of the whole country',
    },
  },
);
