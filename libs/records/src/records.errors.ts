import { defineErrors, KernelError, mapConstraints } from '@app/kernel';

export const BookError = defineErrors({
  BOOK_ENTRY_EXISTS: { vi: 'Văn bản này đã có trong sổ.', en: 'The document already stands in the book.' },
  BOOK_LIKE_DOCUMENT: {
    vi: 'Đã có văn bản gần như trùng: {code} ngày {date} của {issuer}. Hãy mở văn bản đó, hoặc xác nhận vẫn vào sổ.',
    en: 'There is a document very much like it: {code} of {date} by {issuer}. Open that one, or confirm to enter it.',
  },
  BOOK_DAY_IN_FUTURE: { vi: 'Ngày không được sau hôm nay.', en: 'The day lies in the future.' },
  BOOK_BEFORE_ISSUE: {
    vi: 'Ngày đến không thể trước ngày ban hành văn bản ({issuedOn}).',
    en: 'The day of arrival lies before the day of issue ({issuedOn}).',
  },
  BOOK_NOT_RECEIVED: {
    vi: 'Chỉ văn bản đã ban hành mới vào sổ văn bản đến.',
    en: 'Only issued documents enter the incoming book.',
  },
  BOOK_OWN_DOCUMENT: {
    vi: 'Văn bản do chính đơn vị ban hành thuộc sổ văn bản đi.',
    en: 'A document that the organisation itself has issued belongs to the outgoing book.',
  },
  BOOK_HANDLED_EARLY: {
    vi: 'Ngày giải quyết xong không thể trước ngày vào sổ.',
    en: 'The handling cannot end before the document was entered.',
  },
  BOOK_KIND_UNKNOWN: { vi: 'Không có loại sổ này.', en: 'There is no book of this kind.' },
  BOOK_YEAR_INVALID: { vi: 'Năm không hợp lệ.', en: 'The year is not valid.' },
  RECORDS_FILE_EXISTS: {
    vi: 'Trong năm đã có hồ sơ mang số, ký hiệu này.',
    en: 'A file of this code already exists in the year.',
  },
  RECORDS_FILE_CLOSED: { vi: 'Hồ sơ đã kết thúc.', en: 'The file is closed.' },
  RECORDS_FILE_ELSEWHERE: {
    vi: 'Hồ sơ thuộc đơn vị khác, hoặc được mở khi đơn vị còn thuộc tỉnh khác.',
    en: 'The file belongs to another organisation, or was opened while the organisation stood in another province.',
  },
});

mapConstraints({
  uq_register_entry_directive: BookError.BOOK_ENTRY_EXISTS,
  uq_records_file_code: BookError.RECORDS_FILE_EXISTS,
  fk_register_entry_file: KernelError.NOT_FOUND,
});
