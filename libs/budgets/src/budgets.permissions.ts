import { definePermissions, everyRole, Role } from '@app/kernel';

/** Budgets themselves are kept and approved as books are (`LedgerPermission`). */
export const CapPermission = definePermissions(
  'spendingCap',
  {
    Read: everyRole,
    Keep: [Role.Administrator],
  },
  {
    Read: { vi: 'xem định mức chi', en: 'look at spending caps' },
    Keep: { vi: 'đặt, sửa và xác minh định mức chi', en: 'define, amend and confirm spending caps' },
  },
);
