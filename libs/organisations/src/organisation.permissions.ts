import { definePermissions, everyRole, Role } from '@app/kernel';

export const OrganisationPermission = definePermissions(
  'organisation',
  {
    Read: everyRole,
    Manage: [Role.Administrator],
  },
  {
    Read: { vi: 'xem đơn vị, tổ chức', en: 'look at organisations' },
    Manage: { vi: 'lập, sửa, giải thể đơn vị, tổ chức', en: 'enter, amend and close organisations' },
  },
);
