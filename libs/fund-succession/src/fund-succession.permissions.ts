import { definePermissions, Role } from '@app/kernel';

export const HandoverPermission = definePermissions(
  'handover',
  {
    Read: [Role.Finance, Role.Leader, Role.Auditor],
    /** At the office that hands its books over, or at the one that receives them. */
    Prepare: [Role.Finance],
    /** What others prepared: at the office that receives the books, and before it at the one that hands them over. */
    Confirm: [Role.Leader],
  },
  {
    Read: { vi: 'xem biên bản bàn giao quỹ, sổ sách', en: 'look at protocols by which books are handed over' },
    Prepare: { vi: 'lập biên bản bàn giao quỹ, sổ sách của đơn vị mình', en: 'prepare the handover of own books' },
    Confirm: { vi: 'xác nhận bàn giao quỹ, sổ sách của đơn vị mình', en: 'confirm the handover of own books' },
  },
);
