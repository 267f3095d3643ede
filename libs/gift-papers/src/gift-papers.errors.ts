import { defineErrors } from '@app/kernel';

export const GiftPaperError = defineErrors({
  GIFT_BOOK_TOO_LONG: {
    vi: 'Sổ có hơn {most} dòng; chọn khoảng ngày ngắn hơn.',
    en: 'The book has more than {most} lines: take fewer days.',
  },
  THANKS_UNRECEIVED: {
    vi: 'Còn khoản chưa nhận (tiền chưa có phiếu thu ghi sổ) hoặc đã rút; chỉ xác nhận, cảm ơn khoản đã nhận.',
    en: 'Something was not received yet (money without a posted receipt), or was withdrawn: only what was received is confirmed and thanked for.',
  },
  CAMPAIGN_RESULT_EARLY: {
    vi: 'Đợt vận động chưa được duyệt, chưa có kết quả.',
    en: 'The campaign was not approved yet: there is no result.',
  },
  CONFIRMATION_NOTHING: { vi: 'Chọn các khoản cần xác nhận.', en: 'Say what is to be confirmed.' },
  CONFIRMATION_TOO_MANY: { vi: 'Mỗi lần in tối đa {most} khoản.', en: 'At most {most} donations at a time.' },
});
