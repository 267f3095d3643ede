import { definePermissions, Role } from '@app/kernel';

export const LedgerPermission = definePermissions(
  'ledger',
  {
    Read: [Role.Finance, Role.Leader, Role.Auditor],
    /** At the very organisation whose books they are. */
    Keep: [Role.Finance],
    /** Any signature but that of the head takes `Keep` besides, that of the head `Approve`. */
    Sign: [Role.Finance, Role.Leader],
    /** Signs what others made, and opens closed books again. */
    Approve: [Role.Leader],
  },
  {
    Read: { vi: 'xem sổ sách và chứng từ', en: 'look at books and vouchers' },
    Keep: { vi: 'giữ sổ, lập chứng từ, khóa sổ của đơn vị mình', en: 'keep the books of the own organisation' },
    Sign: { vi: 'ký chứng từ', en: 'sign vouchers' },
    Approve: { vi: 'duyệt chứng từ, mở lại sổ của đơn vị mình', en: 'approve vouchers and open closed books again' },
  },
);
