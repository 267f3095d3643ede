import { definePermissions, everyRole } from '@app/kernel';

export const FormPermission = definePermissions(
  'form',
  { Read: everyRole },
  { Read: { vi: 'xem biểu mẫu', en: 'look at forms' } },
);
