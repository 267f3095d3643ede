import { defineErrors, mapConstraints } from '@app/kernel';

export const DisclosureError = defineErrors({
  DISCLOSURE_EXISTS: {
    vi: 'Danh sách của quyết định này đã được công bố hoặc đã rút. Hãy tải lại trang rồi sửa.',
    en: 'The list of this decision was published or withdrawn already. Load the page again and change it.',
  },
  DISCLOSURE_PEOPLE_BASIS: {
    vi: 'Muốn nêu tên công dân, hộ gia đình thì phải ghi căn cứ.',
    en: 'Say on which basis people are named.',
  },
  DISCLOSURE_ORDER: {
    vi: 'Ngày thôi công bố không được trước ngày bắt đầu.',
    en: 'The last day on which it is shown cannot come before the first.',
  },
  DISCLOSURE_WITHDRAWN: {
    vi: 'Danh sách này đã được rút.',
    en: 'The list has been withdrawn already.',
  },
});

mapConstraints({
  uq_disclosure_directive: DisclosureError.DISCLOSURE_EXISTS,
  ck_disclosure_order: DisclosureError.DISCLOSURE_ORDER,
});
