import { definePermissions, everyRole, Role } from '@app/kernel';

export const AuditPermission = definePermissions('audit', {
  Read: [Role.Auditor, Role.Administrator],
});

/** Each source names the permission that its own things ask for. */
export const HistoryPermission = definePermissions('history', { Read: everyRole });
