import { defineErrors } from '@app/kernel';

export const DocumentError = defineErrors({
  FILE_TOO_LARGE: {
    vi: 'Tệp vượt quá {maxMegabytes} MB.',
    en: 'The file is larger than {maxMegabytes} MB.',
  },
  FILE_TYPE_REFUSED: {
    vi: 'Chỉ nhận tệp {allowed}, nội dung phải đúng với phần mở rộng của tên tệp.',
    en: 'Only {allowed} files are taken, and the content must be what the name says.',
  },
  FILE_EMPTY: { vi: 'Tệp không có nội dung.', en: 'The file is empty.' },
  FILE_MISSING: {
    vi: 'Không tìm thấy tệp, hoặc bạn không có quyền xem tệp này.',
    en: 'There is no such file, or you may not read it.',
  },
});
