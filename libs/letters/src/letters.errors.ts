import { defineErrors } from '@app/kernel';

export const LetterError = defineErrors({
  DRAFT_REPORT_NOT_SENT: {
    vi: 'Báo cáo chưa gửi nên chưa có gì để gửi kèm công văn.',
    en: 'The report has not been sent, so there is nothing to send with a dispatch.',
  },
  DRAFT_REPORT_TO_NOBODY: {
    vi: 'Báo cáo này không có nơi nhận trong hệ thống.',
    en: 'The report has no addressee in the system.',
  },
  DRAFT_NOBODY_LATE: {
    vi: 'Hôm nay không có đơn vị nào quá hạn trong đợt báo cáo này.',
    en: 'No unit of the round is late today.',
  },
  DRAFT_TOO_MANY_LATE: {
    vi: 'Có {count} đơn vị quá hạn, nhiều hơn {max}. Hãy để từng cấp dưới đôn đốc các đơn vị của mình.',
    en: '{count} units are late, more than {max}. Let each level below remind its own units.',
  },
});
