import { definePermissions, everyRole, Role } from '@app/kernel';

export const DirectivePermission = definePermissions(
  'directive',
  {
    Read: everyRole,
    Register: [Role.Officer, Role.AssociationOfficer, Role.Leader],
  },
  {
    Read: { vi: 'xem văn bản', en: 'look at documents' },
    Register: { vi: 'đọc và đăng ký văn bản, giao nhiệm vụ', en: 'read and register documents, give tasks' },
  },
);
