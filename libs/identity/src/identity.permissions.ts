import { definePermissions, Role } from '@app/kernel';

export const IdentityPermission = definePermissions(
  'identity',
  {
    ReadPeople: [Role.Administrator],
    ManagePeople: [Role.Administrator],
  },
  {
    ReadPeople: { vi: 'xem tài khoản của người dùng', en: 'look at accounts of people' },
    ManagePeople: { vi: 'quản lý tài khoản và vai trò', en: 'manage accounts and roles' },
  },
);
