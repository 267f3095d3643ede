import { defineErrors } from '@app/kernel';

export const RoundChangeError = defineErrors({
  ROUND_NOT_CLOSED: { vi: 'Đợt báo cáo đang mở.', en: 'The round is open.' },
  ROUND_HAS_REPORTS: {
    vi: 'Đã có {count} báo cáo được gửi trong đợt này nên không hủy được. Có thể đóng đợt, hoặc cho từng đơn vị thôi gửi.',
    en: '{count} reports were sent in this round, so it cannot be cancelled. Close it, or release units one by one.',
  },
});
