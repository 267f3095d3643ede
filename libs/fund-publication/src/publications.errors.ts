import { defineErrors, mapConstraints } from '@app/kernel';

export const PublicationError = defineErrors({
  PUBLICATION_YEAR_NOT_OVER: {
    vi: 'Năm {year} chưa kết thúc; chỉ công khai năm đã hết.',
    en: 'The year {year} is not over; only a year that has ended is published.',
  },
  PUBLICATION_YEAR_BEFORE: {
    vi: 'Sổ hoặc quỹ chưa mở trong năm {year}.',
    en: 'In {year} the books or the fund were not open yet.',
  },
  PUBLICATION_WAITS: {
    vi: 'Năm {year} của quỹ này đang chờ lãnh đạo công khai. Hãy rút bản đó trước khi lập bản khác.',
    en: 'The year {year} of this fund waits to be published. Withdraw it before preparing another one.',
  },
  PUBLICATION_REASON_NEEDED: {
    vi: 'Năm {year} đã công khai. Bản mới là bản đính chính: hãy ghi lý do.',
    en: 'The year {year} is published. What comes now corrects it: say why.',
  },
  PUBLICATION_NOTHING_LEFT: {
    vi: 'Mọi quỹ của năm {year} đã công khai hoặc đang chờ công khai.',
    en: 'Every fund of {year} is published, or waits to be.',
  },
  PUBLICATION_DECIDED: {
    vi: 'Bản này đã được công khai, trả lại hoặc rút; hãy tải lại trang.',
    en: 'It was published, returned or withdrawn already; load the page again.',
  },
  PUBLICATION_OWN: {
    vi: 'Người lập không tự công khai; cần người khác.',
    en: 'Whoever prepared it does not publish it; somebody else does.',
  },
  PUBLICATION_STALE: {
    vi: 'Sổ đã thay đổi sau khi lập bản này: {what}. Hãy trả lại để lập bản mới.',
    en: 'The books have changed since it was prepared: {what}. Return it, so that a new one is prepared.',
  },
  PUBLICATION_UNBALANCED: {
    vi: 'Sổ của quỹ không khớp: số dư đầu, thu, chi không ra số dư cuối. Hãy chạy Kiểm tra sổ.',
    en: 'The books of the fund do not add up: what was there, came in and went out is not what remains. Look through the books.',
  },
  PUBLICATION_FILE_PARTS: {
    vi: 'Danh sách dài {rows} dòng, chia {parts} phần. Hãy thêm part=1 đến part={parts} vào địa chỉ để tải từng phần.',
    en: 'The list has {rows} lines in {parts} parts. Add part=1 to part={parts} to the address and take one after another.',
  },
  PUBLICATION_BUSY: {
    vi: 'Đang có nhiều người tải tệp công khai. Hãy thử lại sau {seconds} giây.',
    en: 'Many are taking files of publications just now. Try again in {seconds} seconds.',
  },
  PUBLICATION_MANY_FUNDS: {
    vi: 'Đơn vị có trên {most} quỹ: hãy chọn từng quỹ để công khai.',
    en: 'The office has more than {most} funds: choose one at a time.',
  },
  PUBLICATION_NO_GRANTS: {
    vi: 'Năm này quỹ không trao khoản nào cho người học, đơn vị nên không có dữ liệu 360Giving.',
    en: 'In this year the fund granted nothing to anybody, so there are no data of 360Giving.',
  },
});

mapConstraints({
  uq_fund_publication_act_end: PublicationError.PUBLICATION_DECIDED,
});
