import { definePermissions, Role } from '@app/kernel';

export const AuditPermission = definePermissions('audit', {
  Read: [Role.Auditor, Role.Administrator],
});
