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
  FILE_STORE_FULL: {
    vi: 'Máy chủ hết chỗ lưu tệp. Hãy báo người quản trị, rồi tải lên lại sau.',
    en: 'The server has no room left for files. Tell the administrator, and upload again later.',
  },
  FILE_EMPTY: { vi: 'Tệp không có nội dung.', en: 'The file is empty.' },
  FILE_MISSING: {
    vi: 'Không tìm thấy tệp, hoặc bạn không có quyền xem tệp này.',
    en: 'There is no such file, or you may not read it.',
  },
  RENDER_BUSY: {
    vi: 'Hệ thống đang in nhiều văn bản, sổ. Hãy thử lại sau ít phút.',
    en: 'Many documents and books are being printed. Try again in a few minutes.',
  },
  RENDER_TIMEOUT: {
    vi: 'Tạo tệp quá lâu nên đã dừng. Với sổ, hãy tải bản .xlsx; với văn bản, hãy tách bảng dài thành phụ lục.',
    en: 'Making the file took too long and was stopped. Take a book as .xlsx; split long tables off a document.',
  },
  RENDER_TOO_LARGE: {
    vi: 'Nội dung quá lớn để tạo tệp. Với sổ, hãy tải bản .xlsx; với văn bản, hãy tách bảng dài thành phụ lục.',
    en: 'There is too much to make a file of. Take a book as .xlsx; split long tables off a document.',
  },
});
