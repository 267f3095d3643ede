import { definePermissions, Role } from '@app/kernel';

/** Those who enter subjects and answer them. Neither schools' reporters nor whoever looks after money has anything to do with citizens. */
const keepers = [Role.Officer, Role.AssociationOfficer];

export const SubjectPermission = definePermissions(
  'subject',
  {
    Read: [...keepers, Role.Leader],
    Keep: keepers,
    /** The whole identity number, each time with a trace. */
    ShowNumber: keepers,
  },
  {
    Read: {
      vi: 'xem cộng đồng, dòng họ, gia đình và công dân',
      en: 'look at communities, clans, families and citizens',
    },
    Keep: {
      vi: 'lập danh sách cộng đồng, dòng họ, gia đình và công dân',
      en: 'keep the lists of communities, clans, families and citizens',
    },
    ShowNumber: { vi: 'xem số định danh của công dân', en: 'look at the identity number of a citizen' },
  },
);
