import { definePermissions, Role } from '@app/kernel';

export const PartnerPermission = definePermissions(
  'partner',
  {
    Read: [Role.Administrator],
    /** Of organisations within reach. */
    Manage: [Role.Administrator],
  },
  {
    Read: { vi: 'xem ứng dụng đối tác và mức sử dụng', en: 'look at partner applications and what they use' },
    Manage: {
      vi: 'đăng ký, cấp khóa, tạm dừng và thu hồi ứng dụng đối tác',
      en: 'register, suspend and revoke partner applications, and issue their credentials',
    },
  },
);
