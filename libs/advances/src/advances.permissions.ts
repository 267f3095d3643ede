import { definePermissions, Role } from '@app/kernel';

export const AdvancePermission = definePermissions(
  'advance',
  {
    /** Of the books that one reads; whoever asked for one sees it, too. */
    Read: [Role.Finance, Role.Leader, Role.Auditor, Role.Officer, Role.AssociationOfficer],
    /** At the very organisation whose money it is: for oneself, and for others whoever keeps its books. */
    Ask: [Role.Finance, Role.Leader, Role.Officer, Role.AssociationOfficer],
  },
  {
    Read: { vi: 'xem tạm ứng', en: 'look at advances' },
    Ask: { vi: 'đề nghị tạm ứng của đơn vị mình', en: 'ask the own organisation for an advance' },
  },
);
