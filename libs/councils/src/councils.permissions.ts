import { definePermissions, Role } from '@app/kernel';

const offices = [Role.Officer, Role.AssociationOfficer, Role.Leader];
const sitting = [Role.Reporter, ...offices];

export const CouncilPermission = definePermissions(
  'council',
  {
    Read: sitting,
    /** At the office of the round. */
    SetUp: offices,
    /** Whoever sits in a council, for nobody else. */
    Vote: sitting,
  },
  {
    Read: { vi: 'xem hội đồng xét', en: 'look at councils' },
    SetUp: { vi: 'lập hội đồng và tổ chức bỏ phiếu', en: 'set up councils and run their ballots' },
    Vote: { vi: 'bỏ phiếu trong hội đồng', en: 'vote in councils' },
  },
);
