import { definePermissions, Role } from '@app/kernel';

const levelAbove = [Role.Officer, Role.AssociationOfficer, Role.Leader];
/** Whoever keeps or checks money has nothing to do with who learns how. */
const readers = [Role.Administrator, Role.Reporter, ...levelAbove];

export const AssessmentRoundPermission = definePermissions(
  'assessmentRound',
  { Read: readers, Open: levelAbove, Close: levelAbove, Remind: levelAbove },
  {
    Read: { vi: 'xem các đợt đánh giá', en: 'look at rounds of assessment' },
    Open: { vi: 'mở đợt đánh giá', en: 'open rounds of assessment' },
    Close: { vi: 'đóng hoặc mở lại đợt đánh giá', en: 'close or reopen rounds of assessment' },
    Remind: { vi: 'nhắc đơn vị tự đánh giá', en: 'remind units of their assessment' },
  },
);

export const AssessmentPermission = definePermissions(
  'assessment',
  {
    Read: readers,
    /** Answers for the own unit, files its evidence, and sends. */
    Answer: [Role.Reporter, ...levelAbove],
    /** Returns, or finishes the review, of what was sent to the own organisation. */
    Review: levelAbove,
  },
  {
    Read: { vi: 'xem kết quả đánh giá', en: 'look at assessments' },
    Answer: { vi: 'tự đánh giá cho đơn vị mình', en: 'assess the own unit' },
    Review: { vi: 'xét đánh giá của cấp dưới', en: 'review assessments from below' },
  },
);
