import { definePermissions, Role } from '@app/kernel';

export const CampaignPermission = definePermissions(
  'campaign',
  {
    Read: [Role.Finance, Role.Leader, Role.Auditor, Role.AssociationOfficer],
    /** At the very organisation that asks. */
    Plan: [Role.Finance],
    /** What others planned. */
    Approve: [Role.Leader],
  },
  {
    Read: { vi: 'xem đợt vận động tài trợ', en: 'look at campaigns' },
    Plan: {
      vi: 'lập kế hoạch, niêm yết đợt vận động của đơn vị mình',
      en: 'plan and post campaigns of the own organisation',
    },
    Approve: { vi: 'duyệt kế hoạch vận động của đơn vị mình', en: 'approve campaigns of the own organisation' },
  },
);
