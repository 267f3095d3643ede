import { definePermissions, Role } from '@app/kernel';

const units = [Role.Reporter, Role.Officer, Role.AssociationOfficer];
const readers = [...units, Role.Leader];

export const ScholarshipPermission = definePermissions(
  'scholarship',
  {
    /** Rounds, and what was granted and paid; nothing of need or merit. */
    Read: [...readers, Role.Finance, Role.Auditor],
    /** Applications, with need and merit. */
    ReadApplications: readers,
    /** At the own unit. */
    Apply: units,
    /** Rounds of the own office. */
    Keep: [Role.AssociationOfficer],
    /** At the office whose round it is. */
    Score: [Role.Officer, Role.AssociationOfficer, Role.Leader],
    /** At the office whose round it is, what somebody else proposed. */
    Decide: [Role.Leader],
  },
  {
    Read: {
      vi: 'xem các đợt học bổng và suất học bổng đã cấp',
      en: 'look at rounds of scholarships and what was granted',
    },
    ReadApplications: {
      vi: 'xem đơn xin học bổng, hoàn cảnh và thành tích',
      en: 'look at applications for scholarships',
    },
    Apply: { vi: 'nhập đơn xin học bổng của đơn vị mình', en: 'enter applications for scholarships' },
    Keep: { vi: 'lập đợt học bổng, duyệt đơn, lập đề xuất', en: 'keep rounds of scholarships and propose' },
    Score: { vi: 'chấm điểm đơn xin học bổng', en: 'score applications for scholarships' },
    Decide: { vi: 'quyết định cấp học bổng', en: 'decide on scholarships' },
  },
);
