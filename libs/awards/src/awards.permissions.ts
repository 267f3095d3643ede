import { definePermissions, everyRole, Role } from '@app/kernel';

export const AwardPermission = definePermissions(
  'award',
  {
    Read: everyRole,
    /** At the root of the government line: awards, and who is competent for what, are the whole country's. */
    Keep: [Role.Administrator],
  },
  {
    Read: {
      vi: 'xem hình thức khen thưởng, thẩm quyền và mức tiền thưởng',
      en: 'look at awards, authorities and rewards',
    },
    Keep: {
      vi: 'đặt, sửa và kết thúc hình thức khen thưởng, thẩm quyền dùng chung cả nước',
      en: 'define, amend and close awards and authorities of the whole country',
    },
  },
);
