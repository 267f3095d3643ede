import { definePermissions, everyRole, Role } from '@app/kernel';

export const ClusterPermission = definePermissions(
  'cluster',
  {
    Read: everyRole,
    SetUp: [Role.Officer, Role.AssociationOfficer],
    Sign: [Role.Leader],
    Score: [Role.Reporter, Role.Officer, Role.AssociationOfficer, Role.Leader],
    Decide: [Role.Officer, Role.AssociationOfficer, Role.Leader],
  },
  {
    Read: { vi: 'xem cụm, khối thi đua', en: 'look at emulation clusters' },
    SetUp: { vi: 'lập cụm, khối thi đua', en: 'set up emulation clusters' },
    Sign: { vi: 'ký giao ước thi đua', en: 'sign the covenant of a cluster' },
    Score: { vi: 'chấm điểm trong cụm, khối thi đua', en: 'score members of a cluster' },
    Decide: {
      vi: 'đề nghị, quyết định xếp hạng của cụm, khối thi đua',
      en: 'propose and decide on the ranking of a cluster',
    },
  },
);
