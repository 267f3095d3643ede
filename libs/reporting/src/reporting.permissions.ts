import { definePermissions, everyRole, Role } from '@app/kernel';

const levelAbove = [Role.Officer, Role.AssociationOfficer, Role.Leader];

export const RoundPermission = definePermissions(
  'round',
  {
    Read: everyRole,
    Open: levelAbove,
    ExtendDeadline: levelAbove,
    CloseObligation: levelAbove,
    Close: levelAbove,
  },
  {
    Read: { vi: 'xem các đợt báo cáo', en: 'look at rounds of reports' },
    Open: { vi: 'mở đợt báo cáo', en: 'open rounds of reports' },
    ExtendDeadline: { vi: 'gia hạn gửi báo cáo', en: 'give more time for a report' },
    CloseObligation: { vi: 'cho đơn vị thôi gửi báo cáo', en: 'release a unit from its report' },
    Close: { vi: 'đóng đợt báo cáo', en: 'close rounds of reports' },
  },
);

export const ReportPermission = definePermissions(
  'report',
  {
    Read: everyRole,
    /** Writes the own unit's report. */
    Edit: [Role.Reporter, ...levelAbove],
    Submit: [Role.Reporter, ...levelAbove],
    /** Returns or accepts what the level below has sent. */
    Review: levelAbove,
  },
  {
    Read: { vi: 'xem báo cáo', en: 'look at reports' },
    Edit: { vi: 'lập báo cáo của đơn vị mình', en: 'write the own unit’s report' },
    Submit: { vi: 'gửi báo cáo của đơn vị mình', en: 'send the own unit’s report' },
    Review: { vi: 'nhận hoặc trả lại báo cáo của cấp dưới', en: 'accept or return reports from below' },
  },
);
