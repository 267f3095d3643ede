import { definePermissions, everyRole, Role } from '@app/kernel';

export const AuditPermission = definePermissions(
  'audit',
  {
    Read: [Role.Auditor, Role.Administrator],
  },
  { Read: { vi: 'xem nhật ký hệ thống', en: 'look at the trail' } },
);

/** Each source names the permission that its own things ask for. */
export const HistoryPermission = definePermissions(
  'history',
  { Read: everyRole },
  { Read: { vi: 'xem lịch sử của từng bản ghi', en: 'look at the history of a record' } },
);
