import { defineErrors } from '@app/kernel';

export const ListExportError = defineErrors({
  LIST_EXPORTS_UNDER_WAY: {
    vi: 'Bạn đang chờ {max} tệp danh sách. Hãy đợi một tệp xong, hoặc bỏ bớt, rồi yêu cầu tiếp.',
    en: 'You are waiting for {max} files of lists. Let one of them be finished, or give one up, and ask again.',
  },
  LIST_EXPORTS_FULL: {
    vi: 'Đang giữ {max} tệp danh sách của bạn. Hãy xóa bớt tệp đã tải, rồi yêu cầu tiếp.',
    en: '{max} files of lists are kept for you. Remove some that you have fetched, and ask again.',
  },
  LIST_EXPORT_TOO_LONG: {
    vi: 'Điều kiện lọc và các cột của danh sách dài quá mức giữ lại được. Hãy bớt điều kiện.',
    en: 'Filters and columns of the list are longer than can be kept. Use fewer conditions.',
  },
  LIST_EXPORT_OF_PEOPLE: {
    vi: 'Danh sách có dữ liệu cá nhân không được ghi thành tệp giữ trên máy chủ. Hãy tải trực tiếp.',
    en: 'A list with personal data is not written into a file that is kept. Take it directly.',
  },
  LIST_EXPORT_TICKET_ENDED: {
    vi: 'Yêu cầu xuất danh sách này không còn hiệu lực.',
    en: 'This list is no longer asked for.',
  },
  LIST_EXPORT_BROKEN_OFF: {
    vi: 'Việc ghi tệp bị dừng giữa chừng {times} lần. Hãy yêu cầu lại sau.',
    en: 'Writing the file broke off {times} times. Ask for it again later.',
  },
});
